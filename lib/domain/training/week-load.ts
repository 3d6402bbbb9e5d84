import { isKnown, unratedOf, type DayLoad } from './day-load'
import { withoutDust } from '../without-dust'
import type { Exercise } from '../entry'

/** What is missing for a figure that needs known days. */
export type Missing = {
  daysNotLogged: number
  /** Their load is not known, so that of their day is not. */
  unrated: readonly Exercise[]
}

/** What some days add up to. */
export type LoadSum = {
  /** The sum; where a day is not known, so much or more. */
  load: number
  /** The sum over the days that are known alone. */
  knownLoad: number
  daysKnown: number
  days: number
  missing: Missing
}

/** Adds up the loads of days. An unknown day adds what is known of it, and is counted as missing. */
export function sumOfLoads(days: readonly DayLoad[]): LoadSum {
  const known = days.filter(isKnown)
  return {
    load: withoutDust(days.reduce((sum, { atLeast }) => sum + atLeast, 0)),
    knownLoad: withoutDust(known.reduce((sum, { load }) => sum + load, 0)),
    daysKnown: known.length,
    days: days.length,
    missing: { daysNotLogged: days.filter(({ isLogged }) => !isLogged).length, unrated: unratedOf(days) },
  }
}
