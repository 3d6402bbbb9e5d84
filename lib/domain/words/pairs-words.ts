import type { FactorCounts } from '../comparison/compare-factor'
import { pairsOfHundred } from '../comparison/ratio-strip'
import { ratioFigure, ratioWords } from './ratio-words'
import type { Words } from './words'

/**
 * What a ratio says, as pairs: of a hundred pairs of a cramp and a comparable day of which only one had the factor, in how
 * many it was the cramp. That is the chance the comparison rests on, and so right for every ratio.
 */
export function pairsWords(counts: Pick<FactorCounts, 'oddsRatio' | 'limits'>, words: Words): string[] {
  const { factor } = words.beforeCramps
  const { oddsRatio, limits } = counts
  const { atLeast, atMost } = limits
  if (atMost === null)
    return [factor.pairsAtLeast(ratioWords(counts, words), pairsOfHundred(atLeast)), factor.even]
  if (oddsRatio === null || oddsRatio === 0)
    return [factor.pairsAtMost(ratioWords(counts, words), pairsOfHundred(atMost)), factor.even]
  const ratio = words.before.ratio.times(ratioFigure(oddsRatio, words))
  return [
    `${factor.pairs(ratio, pairsOfHundred(oddsRatio))} ${factor.even}`,
    factor.range(pairsOfHundred(atLeast), pairsOfHundred(atMost)),
  ]
}
