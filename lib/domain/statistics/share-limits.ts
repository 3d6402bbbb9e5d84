import { inverseBeta } from './incomplete-beta'

/** A share of so many, and the exact limits (Clopper and Pearson, Biometrika 26, 1934) between which it lies; null of none. */
export function shareLimits(
  count: number,
  of: number,
  confidence = 0.95,
): { share: number; atLeast: number; atMost: number } | null {
  if (of === 0) return null
  const beyond = (1 - confidence) / 2
  return {
    share: count / of,
    atLeast: count === 0 ? 0 : inverseBeta(beyond, count, of - count + 1),
    atMost: count === of ? 1 : inverseBeta(1 - beyond, count + 1, of - count),
  }
}
