import type { FactorCounts } from '../comparison/compare-factor'
import { capital } from './capital'
import { numberWords } from './number-words'
import type { Words } from './words'

/** Figures beyond these are said as "under" and "over". */
const told = { least: 0.01, most: 1000 } as const

/** Two figures below one and near it, one decimal up to ten, then whole ones: what is not one never reads as one. */
function rounded(ratio: number): number {
  if (ratio >= 10) return Math.round(ratio)
  if (ratio >= 1.05) return Number(ratio.toFixed(1))
  return Number(ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(1))
}

/** A ratio as a figure: "5.5", "0.45", "51", "over 1000". */
export function ratioFigure(ratio: number, words: Words): string {
  const { under, over } = words.before.ratio
  if (ratio > told.most) return over(numberWords(told.most, words))
  if (ratio < told.least) return under(numberWords(told.least, words))
  return numberWords(rounded(ratio), words)
}

type Ratio = Pick<FactorCounts, 'oddsRatio' | 'limits'>

/** A ratio with its range: "5.5 times (1.2 to 51)"; where an end is not known, "at least 1.2 times" and never "infinite". */
export function ratioWords({ oddsRatio, limits }: Ratio, words: Words): string {
  const { ratio } = words.before
  const { atLeast, atMost } = limits
  if (atMost === null) return atLeast === 0 ? ratio.none : ratio.atLeast(ratioFigure(atLeast, words))
  if (oddsRatio === null || oddsRatio === 0) return ratio.atMost(ratioFigure(atMost, words))
  return ratio.between(ratioFigure(oddsRatio, words), ratioFigure(atLeast, words), ratioFigure(atMost, words))
}

/**
 * The ratio as a sentence on cramps: it is how often they came with the factor against without it, and not how much more often
 * the factor was there before them.
 */
export function cameWords(of: Ratio, words: Words): string {
  const { ratio } = words.before
  const { atLeast, atMost } = of.limits
  const rough = roughRatioWords(of, words)
  if (atMost === null)
    return atLeast === 0 ? `${capital(ratio.none)}.` : ratio.cameAtLeast(ratioFigure(atLeast, words))
  return rough === null
    ? ratio.cameAtMost(ratioFigure(atMost, words))
    : ratio.came(rough, ratioFigure(atLeast, words), ratioFigure(atMost, words))
}

/** About how often, in everyday words where there are some: "about half as often", "5.5 times as often"; null without a ratio. */
export function roughRatioWords({ oddsRatio }: Ratio, words: Words): string | null {
  const { ratio } = words.before
  if (oddsRatio === null || oddsRatio === 0) return null
  for (const [part, said] of [
    [1 / 2, ratio.half],
    [1 / 3, ratio.third],
    [1 / 4, ratio.quarter],
  ] as const)
    if (Math.abs(oddsRatio - part) <= part / 10) return said
  return ratio.timesAsOften(ratioFigure(oddsRatio, words))
}
