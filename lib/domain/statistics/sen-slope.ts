import { mannKendall } from './mann-kendall'
import { quantile } from './quantile'

/** The middle of the slopes between all pairs, and the limits of 95 % it lies between; per step of the series. */
export type SenSlope = { slope: number; atLeast: number; atMost: number }

/** Two standard errors of the normal curve hold 95 %. */
const standardErrors = 1.959964

/**
 * How much values that stand in order of time grow from one to the next (Sen, Journal of the American Statistical
 * Association 63, 1968), with limits from the variance of Kendall's sum. Null of fewer than two values.
 */
export function senSlope(values: readonly number[]): SenSlope | null {
  const slopes = values
    .flatMap((later, index) =>
      values.slice(0, index).map((earlier, before) => (later - earlier) / (index - before)),
    )
    .sort((one, other) => one - other)
  const slope = quantile(slopes, 0.5)
  if (slope === null) return null
  const beside = standardErrors * Math.sqrt(mannKendall(values).variance)
  const place = Math.max(0, Math.round((slopes.length - beside) / 2) - 1)
  return { slope, atLeast: slopes[place] ?? slope, atMost: slopes[slopes.length - 1 - place] ?? slope }
}
