import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { Problem } from '../domain/problem'
import { bodyOf, isKeptBy, isNotThere, isOfOther, mayBeStored, refusalOf } from './answer'
import { ask } from './ask'
import { entriesKept, ofOwner, resultsOf } from './send'
import type { Refused, Row } from './waiting'

/** What sending rows of the queue came to. `refused`: nothing of the request was stored, and why, by the row. */
export type Sending =
  /** `spent`: places of which nothing was stored now: the server has the id deleted, or a new one in another form. */
  | { outcome: 'settled'; spent: ReadonlySet<number> }
  | { outcome: 'refused'; refusals: ReadonlyMap<number, Refused> }
  /** More was sent than the server takes at once: nothing was stored. */
  | { outcome: 'too-much' }
  /** Another time: after so many ms when the server said when. `mayBeStored`: it may have been kept all the same. */
  | { outcome: 'later'; afterMs: number | null; mayBeStored: boolean }
  /** Nothing was stored, and nothing will be until the person signs in; `other-person`: somebody else is signed in. */
  | { outcome: 'stopped'; why: StopReason }

export type StopReason = 'signed-out' | 'other-person'

const settled: Sending = { outcome: 'settled', spent: new Set() }

/** Sends what `nextToSend` chose, which is never empty. Never throws. */
export async function sendWaiting(rows: readonly Row[]): Promise<Sending> {
  const [first] = rows
  if (first === undefined) return settled
  const headers = ofOwner(first.owner)
  switch (first.act) {
    case 'add': {
      const entries = rows.flatMap(row => (row.act === 'add' ? [row.entry] : []))
      return whatCame(await ask('/api/v1/entries', 'POST', { entries }, headers), rows, addedIn)
    }
    case 'change':
      return sendChange(first, first, headers)
    case 'remove':
      return whatCame(await ask(pathOf(first.id), 'DELETE', undefined, headers), rows, gone)
  }
}

const { pathOf } = entriesKept

type Change = Extract<Row, { act: 'change' }>

/**
 * Puts a change into the version it was made from. When another version stands by now, what was changed goes into that
 * one, where the two changed different fields; else nothing is replaced and the person is asked. One that was deleted
 * stays deleted.
 */
async function sendChange(
  row: Change,
  { entry, madeFrom }: { entry: Entry; madeFrom: Entry },
  headers: Record<string, string>,
  triesLeft = 3,
): Promise<Sending> {
  const { etagOf } = await import('../domain/content-tag')
  const answer = await ask(pathOf(row.id), 'PUT', entry, { ...headers, 'If-Match': etagOf(madeFrom) })
  if (answer?.status !== 409) return whatCame(answer, [row], changedIn)
  const standing = await ask(pathOf(row.id), 'GET', undefined, headers)
  if (standing?.ok !== true) return whatCame(standing, [row], changedIn)
  const { readEntry } = await import('../domain/entry')
  const now = readEntry(await bodyOf(standing))
  if (!now.ok || triesLeft === 0) return { outcome: 'later', afterMs: null, mayBeStored: false }
  const refusedAs = (refused: Refused): Sending => ({
    outcome: 'refused',
    refusals: new Map([[row.seq, refused]]),
  })
  if (clash(now.value, row)) return refusedAs({ ...couldNotMerge([]), standing: now.value })
  const merged = readEntry(withChanges(now.value, row))
  if (!merged.ok) return refusedAs(couldNotMerge(merged.problems))
  if (etagOf(merged.value) === etagOf(now.value)) return settled
  return sendChange(row, { entry: merged.value, madeFrom: now.value }, headers, triesLeft - 1)
}

export const couldNotMerge = (problems: readonly Problem[]): Refused => ({
  message: 'This entry was changed elsewhere since, and the two do not go together.',
  problems,
})

type Fields = Readonly<Record<string, unknown>>

type Changed = { entry: Fields; madeFrom: Fields }

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The fields on which a change and the version it was made from differ. */
const changedFields = ({ entry, madeFrom }: Changed): string[] =>
  [...new Set([...Object.keys(entry), ...Object.keys(madeFrom)])].filter(
    key => !isSame(entry[key], madeFrom[key]),
  )

/**
 * Whether a field was changed here and elsewhere, to different values. Never for a cramp: its clock runs on this device
 * and has the last word.
 */
function clash(standing: Fields, { entry, madeFrom }: Changed): boolean {
  if (entry['kind'] === 'cramp') return false
  return changedFields({ entry, madeFrom }).some(
    key => !isSame(standing[key], madeFrom[key]) && !isSame(standing[key], entry[key]),
  )
}

/** What stands, with the fields taken over on which a change and the version it was made from differ. */
export function withChanges(standing: Fields, { entry, madeFrom }: Changed): Fields {
  const changed = changedFields({ entry, madeFrom })
  const untouched = Object.entries(standing).filter(([key]) => !changed.includes(key))
  const taken = changed.filter(key => key in entry).map((key): [string, unknown] => [key, entry[key]])
  return Object.fromEntries<unknown>([...untouched, ...taken])
}

/** Reads a yes; null when the answer is none of our server: something in between says yes to everything. */
type ReadsYes = (body: unknown, answer: Response, rows: readonly Row[]) => Sending | null

const addedIn: ReadsYes = (body, _answer, rows) => {
  const results = new Map(resultsOf(body)?.map(({ id, status }) => [id, status]))
  if (!rows.every(({ id }) => results.has(id))) return null
  const isStored = (id: Id) => results.get(id) === 'created' || results.get(id) === 'unchanged'
  return { outcome: 'settled', spent: new Set(rows.filter(({ id }) => !isStored(id)).map(({ seq }) => seq)) }
}

const changedIn: ReadsYes = (body, answer, [row]) =>
  row !== undefined && isKeptBy(answer, body, row.id) ? settled : null

const gone: ReadsYes = (_body, { status }) => (status === 204 ? settled : null)

const notAnswered: Sending = { outcome: 'later', afterMs: null, mayBeStored: true }

async function whatCame(answer: Response | null, rows: readonly Row[], readYes: ReadsYes): Promise<Sending> {
  if (answer === null) return notAnswered
  const { status } = answer
  const body = await bodyOf(answer)
  if (answer.ok) return readYes(body, answer, rows) ?? notAnswered
  const { code } = refusalOf(body)
  if (status === 401) return { outcome: 'stopped', why: 'signed-out' }
  if (isOfOther(body)) return { outcome: 'stopped', why: 'other-person' }
  // What was deleted meanwhile stays deleted.
  if (isNotThere(answer, body)) return { outcome: 'settled', spent: new Set(rows.map(({ seq }) => seq)) }
  if (status === 413) return rows.length > 1 ? { outcome: 'too-much' } : refusedAs(body, rows)
  if ((status === 400 || status === 422) && code !== '') return refusedAs(body, rows)
  const seconds = Number(answer.headers.get('Retry-After'))
  return { outcome: 'later', afterMs: seconds > 0 ? seconds * 1000 : null, mayBeStored: mayBeStored(answer) }
}

/** Which rows a refusal is about, by the places it names; all of a request that names none go one by one. */
function refusedAs(body: unknown, rows: readonly Row[]): Sending {
  const { message, problems } = refusalOf(body)
  const [first] = rows
  if (rows.length === 1 && first !== undefined) {
    const own = problems.map(({ path, message: why }) => ({
      path: path.replace(/^entries\.0\.?/, ''),
      message: why,
    }))
    return { outcome: 'refused', refusals: new Map([[first.seq, { message, problems: own }]]) }
  }
  const refusals = new Map<number, Refused>()
  for (const problem of problems) {
    const [, place = '', path = ''] = /^entries\.(\d+)(?:\.(.*))?$/.exec(problem.path) ?? []
    const row = place === '' ? undefined : rows[Number(place)]
    if (row === undefined) continue
    const before = refusals.get(row.seq)?.problems ?? []
    refusals.set(row.seq, { message, problems: [...before, { path, message: problem.message }] })
  }
  return refusals.size > 0 ? { outcome: 'refused', refusals } : { outcome: 'too-much' }
}
