import type { Replaced } from './change-kept'

/** Sends what the form of a kept thing holds. One form has one sender for as long as it is open. */
export type VersionSender<T> = {
  /** The version the changes belong to: the one the form was filled from, or the one somebody put in its place since. */
  madeFrom: () => T
  /** Sends the changed thing; null when one is still being sent. Never throws. */
  send: (thing: T) => Promise<Replaced<T> | null>
}

/**
 * A try without an answer may have been kept: when it turns out to stand, the next one replaces it without a word. A
 * version that somebody else made is told once; the next save then goes into its place.
 */
export function versionSender<T>(
  kept: T,
  replace: (thing: T, madeFrom: T) => Promise<Replaced<T>>,
  isSame: (one: T, other: T) => boolean,
): VersionSender<T> {
  let madeFrom = kept
  let isSending = false
  const unanswered: T[] = []

  const sendOver = async (thing: T, standing: T): Promise<Replaced<T>> => {
    const result = await replace(thing, standing)
    if (result.outcome === 'failed') unanswered.push(thing)
    if (result.outcome !== 'changed' || result.now === null) return result
    const { now } = result
    const own = unanswered.findIndex(sent => isSame(sent, now))
    if (own >= 0) {
      unanswered.splice(own, 1)
      return sendOver(thing, now)
    }
    madeFrom = now
    return result
  }

  return {
    madeFrom: () => madeFrom,
    async send(thing) {
      if (isSending) return null
      isSending = true
      const result = await sendOver(thing, madeFrom)
      isSending = false
      return result
    },
  }
}
