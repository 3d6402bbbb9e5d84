/**
 * The value that a share (0 to 1) of the values lies at or below, between two values by straight line: type 7 of Hyndman
 * and Fan (The American Statistician 50, 1996, 361–365), so that a half is the median. Null of no values.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const lower = sorted[Math.floor(place)]
  const upper = sorted[Math.ceil(place)]
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place % 1)
}
