import type { Told } from '../cautions'
import { drinkFactors } from './drink-factors'
import type { Factor } from './factor'
import { factorIds, type FactorName } from './factor'
import { otherFactors, tagged } from './other-factors'
import { sessionFactors } from './session-factors'

/** As many own tags as are compared at most, the most used ones: each more makes every other factor harder to tell from chance. Ours. */
export const mostTags = 10

const placeOf = (name: FactorName): number =>
  typeof name === 'string' ? factorIds.indexOf(name) : factorIds.length

/** Every factor that is looked at for a person, in the order of the list; own tags come last, the most used first. */
export const factorsFor = (told: Told, tags: readonly string[]): Factor[] =>
  [
    ...drinkFactors(told),
    ...sessionFactors(told),
    ...otherFactors,
    ...tags.slice(0, mostTags).map(tagged),
  ].toSorted((one, other) => placeOf(one.name) - placeOf(other.name))
