import type { Source } from '../referral/sources'
import type { Mineral } from './mineral'
import { mineralSources } from './mineral-sources'
import type { Life } from './reference-intakes'

/** An amount a day that is published as the most. */
export type UpperLimit = {
  mg: number
  /** What it is held against: everything, or supplements and medicines alone. */
  counts: 'everything' | 'supplements'
  publisher: 'nasem' | 'efsa'
  source: Source
}

const fromAge = (steps: readonly (readonly [age: number, mg: number])[], age: number): number | null =>
  steps.findLast(([from]) => age >= from)?.[1] ?? null

/** Chronic disease risk reduction intake of sodium, mg by age: reduce above. */
const sodiumSteps = [
  [1, 1200],
  [4, 1500],
  [9, 1800],
  [14, 2300],
] as const

/** Magnesium of supplements and medicines, mg by age. */
const magnesiumSteps = [
  [1, 65],
  [4, 110],
  [9, 350],
] as const

/** EFSA’s figure for magnesium salts in supplements, fortified food and water: from 4 years on. */
const efsaMagnesiumSteps = [[4, 250]] as const

/** Calcium of everything, mg by age. In pregnancy the same: 3000 at 14 to 18, 2500 at 19 to 50. */
const calciumSteps = [
  [1, 2500],
  [9, 3000],
  [19, 2500],
  [51, 2000],
] as const

const { nasemSodium, nasemUpperLimits, efsaMagnesium } = mineralSources

const limit = (
  mg: number | null,
  counts: UpperLimit['counts'],
  publisher: UpperLimit['publisher'],
  source: Source,
): UpperLimit[] => (mg === null ? [] : [{ mg, counts, publisher, source }])

/**
 * What is published as the most a day for somebody of this age, the lowest first; empty where none is. Potassium has
 * none for healthy people, and nobody under one year has any here.
 */
export function upperLimits({ age }: Pick<Life, 'age'>, mineral: Mineral): UpperLimit[] {
  switch (mineral) {
    case 'potassium':
      return []
    case 'sodium':
      return limit(fromAge(sodiumSteps, age), 'everything', 'nasem', nasemSodium)
    case 'calcium':
      return limit(fromAge(calciumSteps, age), 'everything', 'nasem', nasemUpperLimits)
    case 'magnesium':
      return [
        ...limit(fromAge(efsaMagnesiumSteps, age), 'supplements', 'efsa', efsaMagnesium),
        ...limit(fromAge(magnesiumSteps, age), 'supplements', 'nasem', nasemUpperLimits),
      ].sort((one, other) => one.mg - other.mg)
  }
}
