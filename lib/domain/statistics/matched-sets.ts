import { tailsAt } from './sum-of-chances'

/** A case and its referents: whether the case was exposed, how many referents there are (1 or more) and how many of them were exposed. */
export type MatchedSet = { isExposed: boolean; referents: number; exposedReferents: number }

/** Sets whose members were not all alike; the others say nothing about an exposure. */
export const discordant = (sets: readonly MatchedSet[]): MatchedSet[] =>
  sets.filter(set => {
    const exposed = exposedIn(set)
    return exposed > 0 && exposed <= set.referents
  })

const exposedIn = ({ isExposed, exposedReferents }: MatchedSet): number =>
  exposedReferents + (isExposed ? 1 : 0)

/**
 * The odds ratio of Mantel and Haenszel (Journal of the National Cancer Institute 22, 1959) over matched sets. Null where no
 * exposed referent stands against an unexposed case: then no ratio is known. With one referent each it is b / c.
 */
export function mantelHaenszel(sets: readonly MatchedSet[]): number | null {
  let forExposure = 0
  let against = 0
  for (const { isExposed, referents, exposedReferents } of sets) {
    if (isExposed) forExposure += (referents - exposedReferents) / (referents + 1)
    else against += exposedReferents / (referents + 1)
  }
  return against === 0 ? null : forExposure / against
}

/** The chance that the case is the exposed member, at an odds ratio, given how many members were exposed. */
function chanceExposed(set: MatchedSet, oddsRatio: number): number {
  const exposed = exposedIn(set)
  const unexposed = set.referents + 1 - exposed
  return (exposed * oddsRatio) / (exposed * oddsRatio + unexposed)
}

const chancesAt = (sets: readonly MatchedSet[], oddsRatio: number): number[] =>
  sets.map(set => chanceExposed(set, oddsRatio))

const exposedCases = (sets: readonly MatchedSet[]): number => sets.filter(({ isExposed }) => isExposed).length

/**
 * How often so many exposed cases, or a number as far on either side, would come if the exposure made no difference: twice
 * the smaller tail, and the same with the chance of exactly so many halved (mid-p). Conditional on each set, so that it is the
 * exact test of McNemar where every case has one referent. 1 where no set is discordant.
 */
export function chanceOfExposures(sets: readonly MatchedSet[]): { exact: number; midP: number } {
  const telling = discordant(sets)
  const { orFewer, orMore, exactly } = tailsAt(exposedCases(telling), chancesAt(telling, 1))
  const smaller = Math.min(orFewer, orMore)
  return { exact: Math.min(1, 2 * smaller), midP: Math.min(1, 2 * smaller - exactly) }
}

/** The limits of an odds ratio; `atMost` is null where no upper limit is known, `atLeast` is 0 where no lower one is. */
export type OddsLimits = { atLeast: number; atMost: number | null }

/**
 * The exact limits of the odds ratio, 95 % unless another share is given: the ratios at which so many exposed cases would be at
 * the edge of what is expected. Those of Clopper and Pearson turned into odds where every case has one referent.
 */
export function oddsLimits(sets: readonly MatchedSet[], confidence = 0.95): OddsLimits {
  const telling = discordant(sets)
  const beyond = (1 - confidence) / 2
  const count = exposedCases(telling)
  const tails = (logOdds: number) => tailsAt(count, chancesAt(telling, Math.exp(logOdds)))
  return {
    atLeast: count === 0 ? 0 : Math.exp(risingTo(logOdds => tails(logOdds).orMore, beyond)),
    atMost: count === telling.length ? null : Math.exp(risingTo(logOdds => -tails(logOdds).orFewer, -beyond)),
  }
}

/**
 * The conditional maximum likelihood estimate of the log odds ratio and its standard error (Breslow and Day, Statistical
 * Methods in Cancer Research I, 1980, chapter 7). Null where all discordant cases were exposed, or none: then it has no end.
 */
export function conditionalEstimate(
  sets: readonly MatchedSet[],
): { logOddsRatio: number; standardError: number } | null {
  const telling = discordant(sets)
  const count = exposedCases(telling)
  if (count === 0 || count === telling.length) return null
  const expected = (logOdds: number): number =>
    chancesAt(telling, Math.exp(logOdds)).reduce((sum, chance) => sum + chance, 0)
  const logOddsRatio = risingTo(expected, count)
  const information = chancesAt(telling, Math.exp(logOddsRatio)).reduce(
    (sum, chance) => sum + chance * (1 - chance),
    0,
  )
  return { logOddsRatio, standardError: 1 / Math.sqrt(information) }
}

/** How far log odds ratios are looked for: e to the 40 is more than any diary can hold. */
const farthest = 40

/** Where a function that only rises reaches a value. */
function risingTo(of: (logOdds: number) => number, value: number): number {
  let low = -farthest
  let high = farthest
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (of(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}
