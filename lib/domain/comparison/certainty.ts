import { falseDiscoveryAdjusted, familyWiseAdjusted } from '../statistics/many-tests'
import type { FactorCounts } from './compare-factor'

/** What may be said of a factor: nothing yet, no difference beyond chance, a possible pattern, or a likely one. */
export type Certainty = 'too-few' | 'no-difference' | 'possible' | 'likely'

/** Ours: what is shown may hold one false pattern in ten; "likely" needs 24 cramps and a chance of any false one of at most 5 %. */
export const certainFrom = { falseDiscoveryShare: 0.1, familyWiseChance: 0.05, likelyCramps: 24 } as const

/** How sure each factor is among all that were looked at, in the order given. Factors with too few counts take no part. */
export function certainties(factors: readonly FactorCounts[]): Certainty[] {
  const enough = factors.filter(({ tooFew }) => tooFew.length === 0)
  const discovery = falseDiscoveryAdjusted(enough.map(({ chance }) => chance.midP))
  const family = familyWiseAdjusted(enough.map(({ chance }) => chance.exact))
  return factors.map(factor => {
    const place = enough.indexOf(factor)
    if (place < 0) return 'too-few'
    if ((discovery[place] ?? 1) > certainFrom.falseDiscoveryShare) return 'no-difference'
    const isLikely =
      (family[place] ?? 1) <= certainFrom.familyWiseChance && factor.cramps.of >= certainFrom.likelyCramps
    return isLikely ? 'likely' : 'possible'
  })
}
