import { isEnough, type Baseline } from '../measures/baseline'
import type { Rate } from '../statistics/one-rate'
import { rateRatio } from '../statistics/two-rates'

/** A rate now and the one to hold it against. `time` is in dates. */
export type Rates = { now: Rate; before: Rate }

/** A count of a window beside a baseline; null when too few of its dates are logged to compare with. */
export const ratesOf = (count: number, dates: number, baseline: Baseline): Rates | null =>
  isEnough(baseline)
    ? { now: { count, time: dates }, before: { count: baseline.episodes, time: baseline.loggedDates } }
    : null

/** Whether the rate now is at least twice the one before, whatever that is; with whole numbers alone. */
export const isTwice = ({ now, before }: Rates): boolean =>
  now.count * before.time >= 2 * before.count * now.time

/** A figure of two or three digits: "2.4", "12". */
const about = (ratio: number): string => String(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio))

/** Cut off rather than rounded: what is said to be the least must not be more than it is. */
const least = (ratio: number): string => String(ratio < 10 ? Math.floor(ratio * 10) / 10 : Math.floor(ratio))

/** Below this a lower limit says no more than that chance may have done it. */
const worthSaying = 1.1

/**
 * "about 9 times as often, at least 1.6 times": what the rate now is to the one before, with the lower limit of 95 %.
 * Against none the ratio would be infinite: then the limit alone is said.
 */
export function timesAsOften({ now, before }: Rates): string {
  const { ratio, atLeast } = rateRatio(now, before)
  const limit = atLeast < worthSaying ? null : `at least ${least(atLeast)} times`
  if (ratio === null) return limit === null ? 'which chance alone can do' : `${limit} as often`
  return `about ${about(ratio)} times as often, ${limit ?? 'which chance alone can do'}`
}

/** "none" or the number, as the other side of "against". */
export const orNone = (count: number): string => (count === 0 ? 'none' : String(count))
