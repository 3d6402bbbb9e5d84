import type { Entry } from '../domain/entry'
import { newId, type Id } from '../domain/id'
import type { Problem, Read } from '../domain/problem'
import type { ChangeResult } from './change-kept'
import type { Delivered } from './delivered'

/** What came of saving a form; `waiting` as the outbox means it. `left` counts earlier versions that may still stand on the server. */
export type SaveResult<E extends Entry> =
  | { outcome: 'saved'; entry: E; left: number }
  | { outcome: 'waiting'; entry: E; left: number }
  | { outcome: 'refused'; message: string; problems: Problem[] }
  | { outcome: 'failed'; message: string }

/** How a form hands over what it holds, and takes back what an earlier try may have stored: the outbox. */
type Ways<E extends Entry> = {
  save: (entry: E) => Promise<Delivered>
  takeBack: (id: Id) => Promise<ChangeResult>
}

/** Sends what one form holds. One form has one sender for as long as it is open. */
export type FormSender<E extends Entry> = {
  /** Reads the form's words, with the id to use. The same words (the same object) give the same entry every time. */
  entryOf: (words: object, read: (id: Id) => Read<E>) => Read<E>
  /** Sends the entry of these words; null when it is still being sent. Never throws. */
  send: (entry: E) => Promise<SaveResult<E> | null>
}

/**
 * A retry of the same words keeps their entry to the letter, so that it is stored once however often it is sent. Words
 * that were changed after a try without an answer get an id of their own, and what that try may have stored is taken
 * back once they are saved.
 */
export function formSender<E extends Entry>({ save, takeBack }: Ways<E>): FormSender<E> {
  let last: { words: object; entry: E } | null = null
  let id = newId()
  let isSending = false
  const unanswered = new Set<Id>()

  const entryOf: FormSender<E>['entryOf'] = (words, read) => {
    if (last?.words === words) return { ok: true, value: last.entry }
    if (unanswered.has(id)) id = newId()
    const entry = read(id)
    if (entry.ok) last = { words, entry: entry.value }
    return entry
  }

  const send: FormSender<E>['send'] = async entry => {
    if (isSending) return null
    isSending = true
    const result = await sendOnce(entry)
    isSending = false
    return result
  }

  const sendOnce = async (entry: E): Promise<SaveResult<E>> => {
    const result = await save(entry)
    if (result.outcome === 'failed') unanswered.add(entry.id)
    if (result.outcome === 'waiting') return { outcome: 'waiting', entry, left: unanswered.size }
    // Never of a new entry.
    if (result.outcome === 'changed') return { outcome: 'failed', message: result.message }
    if (result.outcome !== 'saved') return result
    if (result.isSpent === true) return sendAnew(entry)
    unanswered.delete(entry.id)
    return { outcome: 'saved', entry, left: await allTakenBack(unanswered, takeBack) }
  }

  /** The id is spent: the person took that entry back, or it holds other words. */
  const sendAnew = (entry: E): Promise<SaveResult<E>> => {
    id = newId()
    const again = { ...entry, id }
    if (last !== null) last = { ...last, entry: again }
    return sendOnce(again)
  }

  return { entryOf, send }
}

/** Takes entries back one by one and forgets those that are gone; answers how many may be left. */
async function allTakenBack(ids: Set<Id>, takeBack: Ways<Entry>['takeBack']): Promise<number> {
  for (const id of [...ids]) {
    const { outcome } = await takeBack(id)
    if (outcome !== 'failed') ids.delete(id)
  }
  return ids.size
}
