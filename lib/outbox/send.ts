import { etagOf } from '../domain/content-tag'
import { readEntry, type Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import { bodyOf, isRecord, notKept, stillHere, unanswered, type NotKept } from './answer'
import { ask } from './ask'
import {
  removeKept,
  replaceKept,
  restoreKept,
  type ChangeResult,
  type KeptSort,
  type Replaced,
} from './change-kept'

/** What became of one entry: kept now, kept before with the same words, kept before with other words, or deleted before. */
export type SentStatus = 'created' | 'unchanged' | 'conflict' | 'deleted'

/** The answer to a request that writes new entries. */
export type SendResult = { outcome: 'saved'; results: { id: Id; status: SentStatus }[] } | NotKept

/** The sentence for what could not even be sent. */
export const notSaved = `Not saved: the server did not answer. ${stillHere} Try again.`

const entries: KeptSort<Entry> = {
  says: {
    wasChanged: 'this entry was changed elsewhere since you opened it.',
    wasDeleted: 'this entry was deleted. Bring it back from the trash, then try again.',
    isNotThere: 'this entry is not there any more.',
  },
  pathOf: id => `/api/v1/entries/${id}`,
  read: body => {
    const read = readEntry(body)
    return read.ok ? read.value : null
  },
  tagOf: etagOf,
}

/**
 * Sends entries with the ids they carry to the diary. Sending the same entries again after any failure is safe: the
 * server keeps each id once. Never throws.
 */
export async function sendEntries(sent: readonly Entry[]): Promise<SendResult> {
  const answer = await ask('/api/v1/entries', 'POST', { entries: sent })
  if (answer === null) return { outcome: 'failed', message: unanswered }
  const body = await bodyOf(answer)
  if (!answer.ok) return notKept(answer, body)
  const results = resultsOf(body)
  return results === null ? { outcome: 'failed', message: unanswered } : { outcome: 'saved', results }
}

/** Puts an entry in the place of the version it was made from. Never throws. */
export const replaceSent = (entry: Entry, madeFrom: Entry): Promise<Replaced<Entry>> =>
  replaceKept(entries, entry, madeFrom)

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
export const removeSent = (id: Id): Promise<ChangeResult> => removeKept(entries, id)

/** Brings a deleted entry back. Never throws. */
export const restoreSent = (id: Id): Promise<ChangeResult> => restoreKept(entries, id)

const statuses: readonly unknown[] = ['created', 'unchanged', 'conflict', 'deleted']

const isResult = (value: unknown): value is { id: Id; status: SentStatus } =>
  isRecord(value) && typeof value['id'] === 'string' && statuses.includes(value['status'])

function resultsOf(body: unknown): { id: Id; status: SentStatus }[] | null {
  const results = isRecord(body) ? body['results'] : undefined
  return Array.isArray(results) && results.every(isResult) ? results : null
}
