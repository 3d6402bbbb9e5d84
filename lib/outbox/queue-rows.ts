import type { Entry } from '../domain/entry'
import type { EpochMs } from '../domain/time/instant'
import { isKept, toDisk, type Database, type KeptRow, type Open } from './queue-database'
import { keyOf, keysOf } from './queue-keys'
import { isClear, isOpenable, openedRow, sealedAct, sealedRefusal, sealedRow } from './queue-seals'
import type { Held, QueueKey } from './sealed'
import { place, type Act, type Refused, type Waiting } from './waiting'

/** How often keeping is begun anew while another tab changes the key. */
const mostTurns = 3

/**
 * The rows of the queue. What they say of the person is sealed before a transaction begins: one ends by itself while it
 * waits for anything else.
 */
export function rowsOf(open: Open) {
  return {
    async list(owner: string): Promise<Waiting[]> {
      const database = await open()
      const rows = (await database.getAllFromIndex('waiting', 'owner', owner)).filter(isKept)
      if (rows.length === 0) return []
      const key = await keyOf(database, owner)
      const sealed = key === null ? rows : await sealOld(database, owner, key, rows).catch(() => rows)
      return Promise.all(sealed.map(row => openedRow(key, row)))
    },
    async keep(owner: string, act: Act, now: EpochMs): Promise<number | null> {
      const database = await open()
      for (let turn = 0; turn < mostTurns; turn += 1) {
        const key = await keyOf(database, owner)
        const kept = await keepSealed(database, owner, await sealedAct(key, owner, act), now, key?.id)
        if (kept !== 'other-key') return kept.seq
      }
      throw new Error('the key changed again and again')
    },
    async refuse(seq: number, refused: Refused): Promise<void> {
      const database = await open()
      const row = await database.get('waiting', seq)
      if (!isKept(row)) return
      const sealed = await sealedRefusal(await keyOf(database, row.owner), row, refused)
      await changeEach(database, [seq], now => ({ ...now, refused: sealed }))
    },
    async rebase(seq: number, change: { entry: Entry; madeFrom: Entry }): Promise<void> {
      const database = await open()
      const row = await database.get('waiting', seq)
      if (!isKept(row) || row.act !== 'change') return
      const act = { act: 'change', id: row.id, ...change } as const
      const sealed = await sealedAct(await keyOf(database, row.owner), row.owner, act)
      await changeEach(database, [seq], now => ({ ...now, ...sealed, refused: null }))
    },
    async readmit(seq: number): Promise<void> {
      await changeEach(await open(), [seq], row => ({ ...row, refused: null }))
    },
    async beginTry(owner: string, seqs: readonly number[]): Promise<Waiting[]> {
      const database = await open()
      const rows = await changeEach(database, seqs, row => ({ ...row, tries: row.tries + 1 }))
      const key = await keyOf(database, owner)
      return Promise.all(rows.map(row => openedRow(key, row)))
    },
    async endTry(seqs: readonly number[]): Promise<void> {
      await changeEach(await open(), seqs, row => ({ ...row, tries: Math.max(0, row.tries - 1) }))
    },
    async remove(seqs: readonly number[]): Promise<void> {
      const transaction = (await open()).transaction('waiting', 'readwrite', toDisk)
      for (const seq of seqs) await transaction.store.delete(seq)
      await transaction.done
    },
    async clear(owner: string): Promise<void> {
      const transaction = (await open()).transaction(['waiting', 'keys'], 'readwrite', toDisk)
      const rows = transaction.objectStore('waiting')
      for (const seq of await rows.index('owner').getAllKeys(owner)) await rows.delete(seq)
      await transaction.objectStore('keys').delete(keysOf(owner))
      await transaction.done
    },
  }
}

/** Puts an act into the queue, unless the key that sealed it is not that of the person any more. */
async function keepSealed(
  database: Database,
  owner: string,
  act: Awaited<ReturnType<typeof sealedAct>>,
  now: EpochMs,
  keyId: string | undefined,
): Promise<{ seq: number | null } | 'other-key'> {
  const transaction = database.transaction(['waiting', 'keys'], 'readwrite', toDisk)
  const rows = transaction.objectStore('waiting')
  const isKeyGone =
    keyId !== undefined && (await transaction.objectStore('keys').getKey([owner, keyId])) === undefined
  if (isKeyGone) return 'other-key'
  const all = (await rows.index('owner').getAll(owner)).filter(isKept)
  const queue = all.filter(row => isOpenable(row, keyId))
  const closed = all.filter(row => !isOpenable(row, keyId))
  const { drop, put, append } = place(asNewBehind(closed, queue, act), queue)
  for (const seq of drop) await rows.delete(seq)
  if (put !== null) await rows.put(put)
  const seq =
    append === null
      ? (put?.seq ?? null)
      : await rows.add({ ...append, owner, keptAt: now, tries: 0, refused: null })
  await transaction.done
  return { seq }
}

async function changeEach(
  database: Database,
  seqs: readonly number[],
  to: (row: KeptRow) => KeptRow,
): Promise<KeptRow[]> {
  const transaction = database.transaction('waiting', 'readwrite', toDisk)
  const changed: KeptRow[] = []
  for (const seq of seqs) {
    const row = await transaction.store.get(seq)
    if (!isKept(row)) continue
    changed.push(to(row))
    await transaction.store.put(to(row))
  }
  await transaction.done
  return changed
}

/**
 * A change of a new entry that was never sent and cannot be opened any more stands for itself: the server would find
 * nothing to change.
 */
function asNewBehind(
  closed: readonly KeptRow[],
  queue: readonly KeptRow[],
  act: Act<Held<Entry>>,
): Act<Held<Entry>> {
  const isOwn = ({ id }: KeptRow) => id === act.id
  if (act.act !== 'change' || queue.some(isOwn)) return act
  const isNew = closed.filter(isOwn).some(row => row.act === 'add' && row.tries === 0)
  return isNew ? { act: 'add', id: act.id, entry: act.entry } : act
}

/** Seals what lies in the clear, where it still stands as it was read: an earlier version kept it, or there was no key then. */
async function sealOld(
  database: Database,
  owner: string,
  key: QueueKey,
  rows: readonly KeptRow[],
): Promise<readonly KeptRow[]> {
  if (!rows.some(isClear)) return rows
  const sealed = await Promise.all(rows.map(async row => (isClear(row) ? sealedRow(key, row) : row)))
  const transaction = database.transaction(['waiting', 'keys'], 'readwrite', toDisk)
  const store = transaction.objectStore('waiting')
  const isKeyThere = (await transaction.objectStore('keys').getKey([owner, key.id])) !== undefined
  const standing: KeptRow[] = []
  for (const [index, row] of rows.entries()) {
    const now = isKeyThere && isClear(row) ? await store.get(row.seq) : undefined
    const anew = now && JSON.stringify(now) === JSON.stringify(row) ? sealed[index] : undefined
    if (anew) await store.put(anew)
    standing.push(anew ?? row)
  }
  await transaction.done
  return standing
}
