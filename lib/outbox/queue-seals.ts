import type { Entry } from '../domain/entry'
import type { KeptRow } from './queue-database'
import { isSealed, seal, sealing, unseal, type Held, type Label, type QueueKey } from './sealed'
import type { Act, Refused, Waiting } from './waiting'

/** Holds a value sealed by this key; in the clear where there is none, or it does not seal: keeping comes first. */
async function held<T extends object>(key: QueueKey | null, value: T, label: Label): Promise<Held<T>> {
  const subtle = sealing()
  if (subtle === null || key === null) return value
  return seal(subtle, key, value, label).catch(() => value)
}

/** Seals what an act says of the person. */
export async function sealedAct(
  key: QueueKey | null,
  owner: string,
  act: Act<Held<Entry>>,
): Promise<Act<Held<Entry>>> {
  const part = (value: Held<Entry>, name: 'entry' | 'madeFrom') =>
    isSealed(value) ? Promise.resolve(value) : held(key, value, [owner, act.id, name])
  switch (act.act) {
    case 'remove':
      return act
    case 'add':
      return { ...act, entry: await part(act.entry, 'entry') }
    case 'change':
      return {
        ...act,
        entry: await part(act.entry, 'entry'),
        madeFrom: await part(act.madeFrom, 'madeFrom'),
      }
  }
}

/** Seals why the server cannot keep an entry: it can name what was written. */
export const sealedRefusal = (
  key: QueueKey | null,
  { owner, id }: KeptRow,
  refused: Refused,
): Promise<Held<Refused>> => held(key, refused, [owner, id, 'refused'])

/** Seals what a row says in the clear. */
export async function sealedRow(key: QueueKey, row: KeptRow): Promise<KeptRow> {
  const { seq, owner, keptAt, tries } = row
  const refused =
    row.refused === null || isSealed(row.refused) ? row.refused : await sealedRefusal(key, row, row.refused)
  return { ...(await sealedAct(key, owner, row)), seq, owner, keptAt, tries, refused }
}

/** Opens a row. One that does not open stays, and says so. */
export async function openedRow(key: QueueKey | null, row: KeptRow): Promise<Waiting> {
  try {
    return await allOpened(key, row)
  } catch {
    const { id, seq, owner, keptAt, tries } = row
    return { act: 'unreadable', id, seq, owner, keptAt, tries, refused: null }
  }
}

async function allOpened(key: QueueKey | null, row: KeptRow): Promise<Waiting> {
  if (!isWhole(row)) throw new Error('a broken row')
  const { seq, owner, id, keptAt, tries } = row
  const part = async <T extends object>(value: Held<T>, name: Label[2]): Promise<T> => {
    if (!isSealed(value)) return value
    const subtle = sealing()
    if (subtle === null || key === null) throw new Error('no key')
    return unseal<T>(subtle, key, value, [owner, id, name])
  }
  const refused = row.refused === null ? null : await part(row.refused, 'refused')
  const place = { seq, owner, keptAt, tries, refused, ...(isClear(row) && { isClear: true as const }) }
  switch (row.act) {
    case 'remove':
      return { act: row.act, id, ...place }
    case 'add':
      return { act: row.act, id, entry: await part(row.entry, 'entry'), ...place }
    case 'change': {
      const madeFrom = await part(row.madeFrom, 'madeFrom')
      return { act: row.act, id, entry: await part(row.entry, 'entry'), madeFrom, ...place }
    }
  }
}

const partsOf = (row: KeptRow): Held<object>[] => [
  ...(row.act === 'remove' ? [] : [row.entry]),
  ...(row.act === 'change' ? [row.madeFrom] : []),
  ...(row.refused === null ? [] : [row.refused]),
]

/** Whether a row says anything of the person in the clear. */
export const isClear = (row: KeptRow): boolean => isWhole(row) && !partsOf(row).every(isSealed)

/** Whether a row has all that its kind needs: the browser's database checks nothing of what it gives back. */
function isWhole(row: KeptRow): boolean {
  const parts: readonly unknown[] = partsOf(row)
  const isThere = parts.every(part => typeof part === 'object' && part !== null)
  return isThere && typeof row.id === 'string' && ['add', 'change', 'remove'].includes(row.act)
}

/** Whether a row can be opened by this key, or without one. */
export const isOpenable = (row: KeptRow, keyId: string | undefined): boolean =>
  isWhole(row) &&
  partsOf(row)
    .filter(isSealed)
    .every(part => part.keyId === keyId)
