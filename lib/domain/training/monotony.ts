import { mean, sampleDeviation } from '../statistics/sample-deviation'
import { isKnown, type DayLoad } from './day-load'
import { sumOfLoads, type Missing } from './week-load'

/** The days monotony is over. All of them have to be known. */
export const monotonyDays = 7

/**
 * How alike the days of a week were. `none`: no two days differ, so that there is nothing to divide by; that is no
 * monotony of 0 and no endless one.
 */
export type Monotony =
  | {
      verdict: 'told'
      /** Mean load of a day divided by the standard deviation of the days. */
      monotony: number
      /** The load of the week times its monotony. */
      strain: number
      weekLoad: number
      meanLoad: number
      /** Of the days as a sample (n − 1). */
      deviation: number
    }
  | { verdict: 'none'; weekLoad: number }
  | { verdict: 'cannot-tell'; missing: Missing }

/**
 * Monotony and strain (Foster, 1998) of seven days, with the sample standard deviation. A day without a session counts
 * as 0. Throws when it is not given seven days.
 */
export function monotonyOf(days: readonly DayLoad[]): Monotony {
  if (days.length !== monotonyDays) throw new Error('monotony is over seven days')
  const { load: weekLoad, missing } = sumOfLoads(days)
  const loads = days.filter(isKnown).map(({ load }) => load)
  if (loads.length < days.length) return { verdict: 'cannot-tell', missing }
  const meanLoad = mean(loads) ?? 0
  const deviation = sampleDeviation(loads) ?? 0
  // Equal fractions may leave a last digit behind.
  if (loads.every(load => load === loads[0])) return { verdict: 'none', weekLoad }
  const monotony = meanLoad / deviation
  return { verdict: 'told', monotony, strain: weekLoad * monotony, weekLoad, meanLoad, deviation }
}
