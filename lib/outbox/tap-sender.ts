import type { Entry } from '../domain/entry'
import type { Delivered } from './delivered'

/** What came of a tap, and the entry it sent. */
export type TapResult = Delivered & { entry: Entry }

/**
 * Hands over the entries of buttons that log with one tap. Whether a failed try was stored is not known, so the next tap
 * on the same button hands over the very same entry again; once it is kept, the next tap is a new one. Throws only what
 * `makeEntry` throws.
 */
export function tapSender(save: (entry: Entry) => Promise<Delivered>) {
  const unanswered = new Map<string, Entry>()
  return async function send(button: string, makeEntry: () => Promise<Entry>): Promise<TapResult> {
    const entry = unanswered.get(button) ?? (await makeEntry())
    unanswered.set(button, entry)
    const result = await save(entry)
    if (result.outcome !== 'failed') unanswered.delete(button)
    const isSpent = result.outcome === 'saved' && result.isSpent === true
    return isSpent ? send(button, makeEntry) : { ...result, entry }
  }
}
