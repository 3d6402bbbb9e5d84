import { incompleteBeta, inverseBeta } from './incomplete-beta'
import { logGamma } from './log-gamma'
import type { Rate } from './one-rate'

/**
 * Two rates are compared by their counts given the sum of both: the first is then binomial, with the share that its time
 * has of the whole (Przyborowski and Wilenski, Biometrika 31, 1940; `poisson.test` of R). Exact at every size.
 */
const shareOf = (first: Rate, second: Rate): number => first.time / (first.time + second.time)

/** P(X ≥ count) of n trials, each with this share. */
const atLeastSoMany = (count: number, n: number, share: number): number =>
  count <= 0 ? 1 : incompleteBeta(share, count, n - count + 1)

/** P(X ≤ count) of n trials, each with this share. */
const atMostSoMany = (count: number, n: number, share: number): number =>
  count >= n ? 1 : incompleteBeta(1 - share, n - count, count + 1)

/** The one-sided p: how often the first count would be this high or higher, were the two rates alike. 1 of no events. */
export const chanceOfSoMany = (first: Rate, second: Rate): number =>
  atLeastSoMany(first.count, first.count + second.count, shareOf(first, second))

/** What the first rate is to the second. `ratio` and `atMost` are null where the second count is 0: then only `atLeast` is known. */
export type RateRatio = { ratio: number | null; atLeast: number; atMost: number | null }

/** The ratio of the first rate to the second, with the limits of Clopper and Pearson; 95 % unless another share is given. */
export function rateRatio(first: Rate, second: Rate, confidence = 0.95): RateRatio {
  const beyond = (1 - confidence) / 2
  const perTime = second.time / first.time
  const ratioOf = (share: number): number => (share / (1 - share)) * perTime
  const { count: x1 } = first
  const { count: x2 } = second
  return {
    ratio: x2 === 0 ? null : (x1 / x2) * perTime,
    atLeast: x1 === 0 ? 0 : ratioOf(inverseBeta(beyond, x1, x2 + 1)),
    atMost: x2 === 0 ? null : ratioOf(inverseBeta(1 - beyond, x1 + 1, x2)),
  }
}

/** Outcomes count as alike when their chances differ by less than this share: the margin of R. */
const alike = 1 + 1e-7

/** How often two such rates, were they alike, would differ so much: twice the smaller side, and every count as unlikely as this one. */
export function chanceOfDifference(first: Rate, second: Rate): { doubled: number; asUnlikely: number } {
  const n = first.count + second.count
  const share = shareOf(first, second)
  const chanceOf = (x: number): number =>
    Math.exp(
      logGamma(n + 1) -
        logGamma(x + 1) -
        logGamma(n - x + 1) +
        x * Math.log(share) +
        (n - x) * Math.log1p(-share),
    )
  const limit = chanceOf(first.count) * alike
  let asUnlikely = 0
  for (let x = 0; x <= n; x += 1) {
    const chance = chanceOf(x)
    if (chance <= limit) asUnlikely += chance
  }
  const more = atLeastSoMany(first.count, n, share)
  const fewer = atMostSoMany(first.count, n, share)
  return { doubled: Math.min(1, 2 * Math.min(more, fewer)), asUnlikely: Math.min(1, asUnlikely) }
}
