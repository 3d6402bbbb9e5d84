import { durationWords } from '../words/duration-words'
import type { MeasuredValue } from './assessment'
import type { SignEntry } from './sign-entry'
import type { Truth } from './truth'

const minuteMs = 60_000

/**
 * Whether a cramp lasted longer than so many minutes; false for an observation. A length that is not known is an open
 * question only where the cramp did not ease; else it counts neither way.
 */
export function lastedOver({ cramp }: SignEntry, minutes: number): Truth {
  if (cramp === null) return false
  if (cramp.lengthMs === null) return cramp.eased === false ? null : false
  return cramp.lengthMs > minutes * minuteMs
}

/** The length in whole minutes, begun ones included, beside the minutes a rule asks for; null when it is not known. */
export function lasted({ cramp }: SignEntry, threshold: number): MeasuredValue | null {
  if (cramp === null || cramp.lengthMs === null) return null
  return { value: Math.ceil(cramp.lengthMs / minuteMs), threshold, unit: 'minutes' }
}

/** "a cramp of 12 min", "a cramp still going after 1 h 5 min". */
export function lengthWords({ cramp }: SignEntry): string {
  const length = durationWords((cramp?.lengthMs ?? 0) / 1000)
  return cramp?.entry.ongoing === true ? `a cramp still going after ${length}` : `a cramp of ${length}`
}
