import { ask } from './ask'
import {
  bodyOf,
  isKeptBy,
  isNotThere,
  mayBeStored,
  notKept,
  reasonOf,
  stillHere,
  unanswered,
  type NotKept,
} from './answer'

/** A sort of thing the server keeps under ids: where, and what is said about one. */
export type Sort = {
  /** Why it was not saved or deleted, as the ends of sentences; `wasDeleted` with what to do then. */
  says: { wasChanged: string; wasDeleted: string; isNotThere: string }
  pathOf: (id: string) => string
  /** What every request about one says besides. */
  headers?: Record<string, string>
}

/** With how one is read and tagged. */
export type KeptSort<T extends { id: string }> = Sort & {
  /** Null when what was read is none. */
  read: (body: unknown) => T | null
  tagOf: (thing: T) => string
}

/**
 * The answer to sending a changed thing. `changed`: another version stands by now, `now` (null when it could not be
 * asked for), and nothing was replaced. `gone`: it was deleted.
 */
export type Replaced<T> =
  | { outcome: 'saved' }
  | { outcome: 'changed'; message: string; now: T | null }
  | { outcome: 'gone'; message: string }
  | NotKept

/**
 * The answer to taking back or bringing back one thing; `gone` when it is not there (any more). `isWaiting`: it is
 * settled on this device, and the server does not know of it (yet).
 */
export type ChangeResult =
  | { outcome: 'done'; isWaiting?: boolean }
  | { outcome: 'gone'; message: string }
  | { outcome: 'failed'; message: string }

/**
 * Puts a thing in the place of the version it was made from. Sending the same again after any failure is safe: what
 * already stands is saved. Never throws.
 */
export async function replaceKept<T extends { id: string }>(
  sort: KeptSort<T>,
  thing: T,
  madeFrom: T,
): Promise<Replaced<T>> {
  const headers = { ...sort.headers, 'If-Match': sort.tagOf(madeFrom) }
  const answer = await ask(sort.pathOf(thing.id), 'PUT', thing, headers)
  if (answer === null) return { outcome: 'failed', message: unanswered }
  const body = await bodyOf(answer)
  if (isKeptBy(answer, body, thing.id)) return { outcome: 'saved' }
  if (isNotThere(answer, body))
    return { outcome: 'gone', message: `Not saved: ${sort.says.wasDeleted} ${stillHere}` }
  if (answer.status === 409)
    return {
      outcome: 'changed',
      message: `Not saved: ${sort.says.wasChanged} ${stillHere}`,
      now: await standing(sort, thing.id),
    }
  return notKept(answer, body)
}

/** The thing as it stands on the server; null when no answer came, or none that can be read. */
async function standing<T extends { id: string }>(
  { pathOf, read, headers }: KeptSort<T>,
  id: string,
): Promise<T | null> {
  const answer = await ask(pathOf(id), 'GET', undefined, headers)
  return answer?.ok === true ? read(await bodyOf(answer)) : null
}

/** Takes a thing back. One that is not there counts as gone. Never throws. */
export const removeKept = (sort: Sort, id: string): Promise<ChangeResult> =>
  change(sort, {
    path: sort.pathOf(id),
    method: 'DELETE',
    done: 'deleted',
    isDone: ({ status }) => status === 204,
  })

/** Brings a deleted thing back. Never throws. */
export const restoreKept = (sort: Sort, id: string): Promise<ChangeResult> =>
  change(sort, {
    path: `${sort.pathOf(id)}/restore`,
    method: 'POST',
    done: 'brought back',
    isDone: (answer, body) => isKeptBy(answer, body, id),
  })

type Asked = {
  path: string
  method: string
  /** What is done with it, after "not". */
  done: string
  /** Whether an answer is our server's yes. */
  isDone: (answer: Response, body: unknown) => boolean
}

async function change({ says, headers }: Sort, { path, method, done, isDone }: Asked): Promise<ChangeResult> {
  const answer = await ask(path, method, undefined, headers)
  const unknown = `Not known whether it was ${done}`
  const body = answer === null ? undefined : await bodyOf(answer)
  if (answer !== null && isDone(answer, body)) return { outcome: 'done' }
  if (answer === null || answer.ok)
    return { outcome: 'failed', message: `${unknown}: the server did not answer. Try again.` }
  if (isNotThere(answer, body)) return { outcome: 'gone', message: `Not ${done}: ${says.isNotThere}` }
  const lead = mayBeStored(answer) ? unknown : `Not ${done}`
  return { outcome: 'failed', message: `${lead}: ${reasonOf(answer, body)}` }
}
