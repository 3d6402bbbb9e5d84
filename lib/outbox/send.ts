import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import { bodyOf, isRecord, notKept, stillHere, unanswered, type NotKept } from './answer'
import { ask } from './ask'
import { removeKept, restoreKept, type ChangeResult, type Sort } from './change-kept'

/** What became of one entry: kept now, kept before with the same words, kept before with other words, or deleted before. */
export type SentStatus = 'created' | 'unchanged' | 'conflict' | 'deleted'

/** The answer to a request that writes new entries. */
export type SendResult = { outcome: 'saved'; results: { id: Id; status: SentStatus }[] } | NotKept

/** The sentence for what could not even be sent. */
export const notSaved = `Not saved: the server did not answer. ${stillHere} Try again.`

/** Entries on the server. How one is read stands in `replace.ts`: the gate is not sent where nothing is corrected. */
export const entriesKept: Sort = {
  says: {
    wasChanged: 'this entry was changed elsewhere since you opened it.',
    wasDeleted: 'this entry was deleted. Bring it back from the trash, then try again.',
    isNotThere: 'this entry is not there any more.',
  },
  pathOf: id => `/api/v1/entries/${id}`,
}

/** Says whose diary is written: the server refuses it from a browser in which somebody else is signed in. */
export const ofOwner = (owner: string): Record<string, string> => ({ 'Diary-Owner': owner })

/**
 * Sends entries with the ids they carry to the diary of `owner`. Sending the same entries again after any failure is safe: the
 * server keeps each id once. Never throws.
 */
export async function sendEntries(sent: readonly Entry[], owner: string): Promise<SendResult> {
  const answer = await ask('/api/v1/entries', 'POST', { entries: sent }, ofOwner(owner))
  if (answer === null) return { outcome: 'failed', message: unanswered }
  const body = await bodyOf(answer)
  const results = answer.ok ? resultsOf(body) : null
  return results === null ? notKept(answer, body) : { outcome: 'saved', results }
}

/** Entries in the diary of `owner`. */
export const entriesOf = (owner: string): Sort => ({ ...entriesKept, headers: ofOwner(owner) })

/** Takes an entry of `owner` back (it stays in the trash). An entry that is not there counts as gone. Never throws. */
export const removeSent = (id: Id, owner: string): Promise<ChangeResult> => removeKept(entriesOf(owner), id)

/** Brings a deleted entry of `owner` back. Never throws. */
export const restoreSent = (id: Id, owner: string): Promise<ChangeResult> => restoreKept(entriesOf(owner), id)

const statuses: readonly unknown[] = ['created', 'unchanged', 'conflict', 'deleted']

const isResult = (value: unknown): value is { id: Id; status: SentStatus } =>
  isRecord(value) && typeof value['id'] === 'string' && statuses.includes(value['status'])

/** What became of each entry that was sent; null when the answer does not say it. */
export function resultsOf(body: unknown): { id: Id; status: SentStatus }[] | null {
  const results = isRecord(body) ? body['results'] : undefined
  return Array.isArray(results) && results.every(isResult) ? results : null
}
