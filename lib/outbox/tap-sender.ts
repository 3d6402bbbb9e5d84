import type { Entry } from '../domain/entry'
import { sendEntries, type SendResult } from './send'

/** What came of a tap, and the entry it sent. */
export type TapResult = SendResult & { entry: Entry }

/**
 * Sends the entries of buttons that log with one tap. Whether a try without an answer was stored is not known, so the
 * next tap on the same button sends the very same entry again; once it is answered, the next tap is a new one. Throws
 * only what `makeEntry` throws.
 */
export function tapSender() {
  const unanswered = new Map<string, Entry>()
  return async function send(button: string, makeEntry: () => Promise<Entry>): Promise<TapResult> {
    const entry = unanswered.get(button) ?? (await makeEntry())
    unanswered.set(button, entry)
    const result = await sendEntries([entry])
    if (result.outcome !== 'failed') unanswered.delete(button)
    const status = result.outcome === 'saved' ? result.results[0]?.status : undefined
    const isSpent = status === 'deleted' || status === 'conflict'
    return isSpent ? send(button, makeEntry) : { ...result, entry }
  }
}
