import { countIn, otherEntries, type Before, type WindowHours } from './before'
import { certainties, type Certainty } from './certainty'
import { compareFactor, type Compared, type FactorCounts } from './compare-factor'
import type { Factor, FactorSetting } from './factor'

/** Counted up when the comparison may say something else of the same diary; `docs/insight-performance.md` names the one it tells of. */
export const comparisonRevision = 1

/** A cramp with what is known of the time before it, and the same of its comparable days. */
export type ComparedCramp = { cramp: Before; referents: readonly Before[] }

/** A factor beside what was counted of it. */
export type Comparison = FactorCounts & { factor: Factor; certainty: Certainty }

/** Whether a factor was there before each cramp and on its comparable days, in a window. */
export const exposuresOf = (
  factor: Factor,
  hours: WindowHours,
  cramps: readonly ComparedCramp[],
  setting: FactorSetting,
): Compared[] =>
  cramps.map(({ cramp, referents }) => ({
    cramp: factor.isExposed(cramp, hours, setting),
    referents: referents.map(referent => factor.isExposed(referent, hours, setting)),
    logged: {
      cramp: loggedBesides(factor, cramp, hours),
      referents: referents.map(referent => loggedBesides(factor, referent, hours)),
    },
  }))

/** How much else than what the factor is made of was logged in a window. */
const loggedBesides = ({ besides }: Factor, before: Before, hours: WindowHours): number =>
  besides === 'drinks' ? countIn(before, hours, ({ drinks }) => drinks) : otherEntries(before, hours)

const order: readonly Certainty[] = ['likely', 'possible', 'no-difference', 'too-few']

/**
 * Every factor in the window it is judged by, how sure each is among all of them: the surest first, then those that chance would
 * make least often; factors without enough keep the order they came in.
 */
export function comparisons(
  factors: readonly Factor[],
  cramps: readonly ComparedCramp[],
  setting: FactorSetting,
): Comparison[] {
  const counted = factors.map(factor => compareFactor(exposuresOf(factor, factor.hours, cramps, setting)))
  const sure = certainties(counted)
  const all = counted.flatMap((counts, index) => {
    const [factor, certainty] = [factors[index], sure[index]]
    return factor === undefined || certainty === undefined ? [] : [{ ...counts, factor, certainty }]
  })
  return all.toSorted(
    (one, other) =>
      order.indexOf(one.certainty) - order.indexOf(other.certainty) ||
      (one.certainty === 'too-few' ? 0 : one.chance.midP - other.chance.midP),
  )
}

/** A factor in each window in which it means something: to look at, and not judged, or every further look would find something. */
export const byLength = (
  factor: Factor,
  cramps: readonly ComparedCramp[],
  setting: FactorSetting,
): { hours: WindowHours; counts: FactorCounts }[] =>
  factor.lengths.map(hours => ({
    hours,
    counts: compareFactor(exposuresOf(factor, hours, cramps, setting)),
  }))
