import type { Entry } from '../domain/entry'
import { sameEntry } from '../domain/same-entry'
import { replaceSent, type ReplaceResult } from './send'

/** Sends what the form of a kept entry holds. One form has one sender for as long as it is open. */
export type CorrectionSender<E extends Entry> = {
  /** The version the changes belong to: the one the form was filled from, or the one somebody put in its place since. */
  madeFrom: () => E
  /** Sends the corrected entry; null when one is still being sent. Never throws. */
  send: (entry: E) => Promise<ReplaceResult | null>
}

/**
 * A try without an answer may have been kept: when it turns out to stand, the next one replaces it without a word. A
 * version that somebody else made is told once; the next save then puts the same changes into it.
 */
export function correctionSender<E extends Entry>(kept: E): CorrectionSender<E> {
  let madeFrom = kept
  let isSending = false
  const unanswered: E[] = []
  const isOfKind = (entry: Entry): entry is E => entry.kind === kept.kind

  const sendOver = async (entry: E, standing: E): Promise<ReplaceResult> => {
    const result = await replaceSent(entry, standing)
    if (result.outcome === 'failed') unanswered.push(entry)
    if (result.outcome !== 'changed' || result.now === null || !isOfKind(result.now)) return result
    const { now } = result
    const own = unanswered.findIndex(sent => sameEntry(sent, now))
    if (own >= 0) {
      unanswered.splice(own, 1)
      return sendOver(entry, now)
    }
    madeFrom = now
    return result
  }

  return {
    madeFrom: () => madeFrom,
    async send(entry) {
      if (isSending) return null
      isSending = true
      const result = await sendOver(entry, madeFrom)
      isSending = false
      return result
    },
  }
}
