import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { Problem } from '../domain/problem'
import type { EpochMs } from '../domain/time/instant'

/**
 * What is to be done on the server, as it was asked for. A change carries the version it was made from. `E` is how an
 * entry is held: open, or sealed as it lies in the database.
 */
export type Act<E = Entry> =
  | { act: 'add'; id: Id; entry: E }
  | { act: 'change'; id: Id; entry: E; madeFrom: E }
  | { act: 'remove'; id: Id }

/**
 * Why the server cannot keep an entry as it is. `standing`: what stands there by now, where it was changed elsewhere in
 * the same place; then nothing was replaced, and the person says what counts.
 */
export type Refused = { message: string; problems: readonly Problem[]; standing?: Entry }

type InQueue<R> = {
  /** Its place in the queue of this device; a later one is greater. */
  seq: number
  /** Whose diary it belongs to. */
  owner: string
  keptAt: EpochMs
  /** How often it was sent without an answer that settles it: from 1 on it may be on the server already. */
  tries: number
  /** Null while it can still be sent. */
  refused: R | null
}

/** A row of the queue. */
export type Row<E = Entry, R = Refused> = Act<E> & InQueue<R>

/** A row that this device cannot open (any more): it stays until the person drops it. */
export type Unreadable = { act: 'unreadable'; id: Id } & InQueue<null>

/** Something of a person that is kept on this device and not yet known to be on the server. */
export type Waiting = (Row | Unreadable) & {
  /** It lies in the clear: this browser keeps no key. */
  isClear?: true
}

/** What asking for an act does to what waits already: rows to drop, rows to put anew, or a further row. */
export type Placed<E = Entry, R = Refused> = {
  drop: number[]
  put: Row<E, R> | null
  append: Act<E> | null
}

const isUntried = ({ tries, refused }: InQueue<unknown>): boolean => tries === 0 || refused !== null

/**
 * Puts an act into the queue. A change that was never sent takes up the next one, and so does an entry that the server
 * refused; any other goes behind what waits. Taking back an entry that never left drops it, with everything that waits
 * for it.
 */
export function place<E, R>(act: Act<E>, queue: readonly Row<E, R>[]): Placed<E, R> {
  const own = queue.filter(({ id }) => id === act.id)
  const last = own.at(-1)
  if (last === undefined) return { drop: [], put: null, append: act }
  switch (act.act) {
    case 'add':
      // The same entry from two pages: it waits already.
      return { drop: [], put: last, append: null }
    case 'change':
      return takesUp(last)
        ? { drop: [], put: { ...last, entry: act.entry, refused: null }, append: null }
        : { drop: [], put: null, append: act }
    case 'remove': {
      const mayBeThere = own[0]?.act !== 'add' || !own.every(isUntried)
      const drop = own.filter(isUntried).map(({ seq }) => seq)
      return { drop, put: null, append: mayBeThere ? act : null }
    }
  }
}

/** Whether a later change goes into this row. A new entry keeps its first form, on which the change of another page rests. */
const takesUp = <E, R>(row: Row<E, R>): row is Exclude<Row<E, R>, { act: 'remove' }> =>
  row.act !== 'remove' && (row.refused !== null || (row.act === 'change' && row.tries === 0))

/** Whether it waits for the person: the server refuses it, or this device cannot open it. */
export const isStuck = ({ act, refused }: Waiting): boolean => refused !== null || act === 'unreadable'

/** Whether this device can open a row. */
export const isReadable = (row: Waiting): row is Row => row.act !== 'unreadable'

/** What can be sent next, in order: as many new entries as stand together, or one other act; empty when nothing can. */
export function nextToSend(queue: readonly Waiting[], most: number): Row[] {
  const readable = queue.filter(isReadable)
  const stuck = new Set(readable.filter(isStuck).map(({ id }) => id))
  const sendable = readable.filter(({ id }) => !stuck.has(id))
  const [first] = sendable
  if (first === undefined) return []
  if (first.act !== 'add') return [first]
  const end = sendable.findIndex(({ act }) => act !== 'add')
  return sendable.slice(0, Math.min(most, end < 0 ? sendable.length : end))
}

/** The longest a queue waits between two tries, in ms. */
const longestPauseMs = 5 * 60_000

/** How long to wait before the next try after so many without an answer, in ms: 2 s, 4 s, … up to five minutes. */
export const pauseMs = (failures: number): number =>
  Math.min(longestPauseMs, 2000 * 2 ** Math.max(0, failures - 1))

/**
 * One row for each entry, as a person looks at it: what was refused, or else what was asked for last. What cannot be
 * opened stands for itself.
 */
export function oneRowEach(queue: readonly Waiting[]): Waiting[] {
  const rows = new Map<Id | number, Waiting>()
  for (const waiting of queue) {
    const key = isReadable(waiting) ? waiting.id : waiting.seq
    const before = rows.get(key)
    if (before === undefined || before.refused === null) rows.set(key, waiting)
  }
  return [...rows.values()]
}
