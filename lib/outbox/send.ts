import { etagOf } from '../domain/content-tag'
import { readEntry, type Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { Problem } from '../domain/problem'
import { ask } from './ask'

/** What became of one entry: kept now, kept before with the same words, kept before with other words, or deleted before. */
export type SentStatus = 'created' | 'unchanged' | 'conflict' | 'deleted'

/**
 * The answer to a request that writes. `refused`: what was sent cannot be kept as it is (problems carry the server's
 * paths). `failed`: nothing is known to be kept, the same ids may be sent again.
 */
export type SendResult =
  | { outcome: 'saved'; results: { id: Id; status: SentStatus }[] }
  | { outcome: 'refused'; message: string; problems: Problem[] }
  | { outcome: 'failed'; message: string }

/** The answer to taking back or bringing back one entry; `gone` when it is not there (any more). */
export type ChangeResult =
  { outcome: 'done' } | { outcome: 'gone'; message: string } | { outcome: 'failed'; message: string }

const kept = 'Your words are still here.'

/** The sentence for what could not even be sent. */
export const notSaved = `Not saved: the server did not answer. ${kept} Try again.`

const notKnown = 'Not known whether it was saved'

/** A request that got no answer may have been stored all the same. */
const unanswered = `${notKnown}: the server did not answer. ${kept} Try again: nothing is stored twice.`

/**
 * Sends entries with the ids they carry to the diary. Sending the same entries again after any failure is safe: the
 * server keeps each id once. Never throws.
 */
export async function sendEntries(entries: readonly Entry[]): Promise<SendResult> {
  const answer = await ask('/api/v1/entries', 'POST', { entries })
  if (answer === null) return { outcome: 'failed', message: unanswered }
  const body = await bodyOf(answer)
  if (!answer.ok) return notKept(answer, body)
  const results = resultsOf(body)
  return results === null ? { outcome: 'failed', message: unanswered } : { outcome: 'saved', results }
}

/** What an answer that is not a yes says about a save. */
function notKept(answer: Response, body: unknown): Exclude<SendResult, { outcome: 'saved' }> {
  if (answer.status === 400 || answer.status === 413 || answer.status === 422) {
    const { message, problems } = refusalOf(body)
    return { outcome: 'refused', message: `Not saved: ${message} ${kept}`, problems }
  }
  const message = mayBeStored(answer)
    ? `${notKnown}: ${reasonOf(answer)} ${kept} Nothing is stored twice.`
    : `Not saved: ${reasonOf(answer)} ${kept}`
  return { outcome: 'failed', message }
}

/**
 * The answer to sending a corrected entry. `changed`: another version stands by now, `now` (null when it could not be
 * asked for), and nothing was replaced. `gone`: the entry was deleted.
 */
export type ReplaceResult =
  | { outcome: 'saved' }
  | { outcome: 'changed'; message: string; now: Entry | null }
  | { outcome: 'gone'; message: string }
  | Exclude<SendResult, { outcome: 'saved' }>

const changedElsewhere = `Not saved: this entry was changed elsewhere since you opened it. ${kept}`

const deletedElsewhere = `Not saved: this entry was deleted. ${kept} Bring it back from the trash, then try again.`

/**
 * Puts an entry in the place of the version it was made from. Sending the same again after any failure is safe: what
 * already stands is saved. Never throws.
 */
export async function replaceSent(entry: Entry, madeFrom: Entry): Promise<ReplaceResult> {
  const answer = await ask(pathOf(entry.id), 'PUT', entry, { 'If-Match': etagOf(madeFrom) })
  if (answer === null) return { outcome: 'failed', message: unanswered }
  if (answer.ok) return { outcome: 'saved' }
  if (answer.status === 404) return { outcome: 'gone', message: deletedElsewhere }
  if (answer.status === 409)
    return { outcome: 'changed', message: changedElsewhere, now: await standing(entry.id) }
  return notKept(answer, await bodyOf(answer))
}

/** The entry as it stands on the server; null when no answer came, or none that can be read. */
async function standing(id: Id): Promise<Entry | null> {
  const answer = await ask(pathOf(id), 'GET')
  const read = answer?.ok === true ? readEntry(await bodyOf(answer)) : null
  return read?.ok === true ? read.value : null
}

/** Takes a correction back: puts the former entry in the place of the corrected one. Never throws. */
export async function putBack(former: Entry, corrected: Entry): Promise<ChangeResult> {
  const result = await replaceSent(former, corrected)
  switch (result.outcome) {
    case 'saved':
      return { outcome: 'done' }
    case 'changed':
      return { outcome: 'failed', message: 'Not undone: this entry was changed elsewhere since.' }
    case 'gone':
      return { outcome: 'gone', message: 'Not undone: this entry is not there any more.' }
    default:
      return { outcome: 'failed', message: 'Not known whether it was undone. Try again.' }
  }
}

/** Takes an entry back (it stays in the trash). An entry that is not there counts as gone. Never throws. */
export const removeSent = (id: Id): Promise<ChangeResult> => change(pathOf(id), 'DELETE', 'deleted')

/** Brings a deleted entry back. Never throws. */
export const restoreSent = (id: Id): Promise<ChangeResult> =>
  change(`${pathOf(id)}/restore`, 'POST', 'brought back')

const pathOf = (id: Id): string => `/api/v1/entries/${id}`

async function change(path: string, method: string, done: string): Promise<ChangeResult> {
  const answer = await ask(path, method)
  const unknown = `Not known whether it was ${done}`
  if (answer === null)
    return { outcome: 'failed', message: `${unknown}: the server did not answer. Try again.` }
  if (answer.ok) return { outcome: 'done' }
  if (answer.status === 404)
    return { outcome: 'gone', message: `Not ${done}: this entry is not there any more.` }
  const lead = mayBeStored(answer) ? unknown : `Not ${done}`
  return { outcome: 'failed', message: `${lead}: ${reasonOf(answer)}` }
}

/** The JSON of an answer; undefined when it holds none (a proxy's error page, a cut line). */
async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}

/** A failure of the server or of a proxy can come after the entries were stored; a full disk (507) stores nothing. */
const mayBeStored = ({ status }: Response): boolean => status >= 500 && status !== 507

function reasonOf(answer: Response): string {
  if (answer.status === 401) return 'you are signed out. Sign in in another tab, then try again.'
  if (mayBeStored(answer) && answer.status !== 503) return 'something went wrong on the server.'
  if (answer.status !== 429 && answer.status !== 503) return 'the server could not keep it.'
  const seconds = Number(answer.headers.get('Retry-After'))
  return seconds > 0 ? `the server is busy. Try again in ${seconds} s.` : 'the server is busy.'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const statuses: readonly unknown[] = ['created', 'unchanged', 'conflict', 'deleted']

const isResult = (value: unknown): value is { id: Id; status: SentStatus } =>
  isRecord(value) && typeof value['id'] === 'string' && statuses.includes(value['status'])

function resultsOf(body: unknown): { id: Id; status: SentStatus }[] | null {
  const results = isRecord(body) ? body['results'] : undefined
  return Array.isArray(results) && results.every(isResult) ? results : null
}

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string'

function refusalOf(body: unknown): { message: string; problems: Problem[] } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {}
  const problems = Array.isArray(error['problems']) ? error['problems'].filter(isProblem) : []
  const message = typeof error['message'] === 'string' ? error['message'] : 'the server refused it.'
  return { message, problems }
}
