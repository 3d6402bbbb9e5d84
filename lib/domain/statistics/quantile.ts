/**
 * The value that a share (0 to 1) of the values lies at or below, between two values by straight line: type 7 of Hyndman
 * and Fan (The American Statistician 50, 1996, 361–365), so that a half is the median. Null of no values.
 */
export const quantile = (values: readonly number[], share: number): number | null =>
  quantileOfSorted(values.toSorted(ascending), share)

/** The median and the ends of the middle half: the quantiles of a half, a quarter and three quarters. Null of no values. */
export type Quartiles = { low: number | null; middle: number | null; high: number | null }

/** The quartiles of the values, which are sorted once for the three. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted(ascending)
  const at = (share: number) => quantileOfSorted(sorted, share)
  return { low: at(0.25), middle: at(0.5), high: at(0.75) }
}

const ascending = (one: number, other: number): number => one - other

function quantileOfSorted(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share
  const lower = sorted[Math.floor(place)]
  const upper = sorted[Math.ceil(place)]
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place % 1)
}
