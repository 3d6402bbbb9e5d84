import type { CrampingClass } from '../cramping-classes'
import type { LearnSourceName } from './learn-sources'

/**
 * How firm what is known of a class is: `strong`, `moderate` and `small` for a study that only observed; `conflicting`
 * where studies disagree; `trials` for side effects seen in trials; `label` for the leaflet of the medicine; `listed`
 * where a publication only names it.
 */
export type Strength = 'strong' | 'moderate' | 'small' | 'conflicting' | 'trials' | 'label' | 'listed'

/** How much more often something was in one group than in another, with its 95 % interval. */
export type Ratio = { ratio: number; from: number; to: number }

/** What publications say of a class of medicines and cramps. */
export type ClassFigures = {
  strength: Strength
  /**
   * Treatment for cramps begun in the year after the medicine was started, over the year before (Garrison, 2012). Null:
   * no such figure is known.
   */
  afterOverBefore: Ratio | null
  sources: readonly [LearnSourceName, ...LearnSourceName[]]
}

const listed = { strength: 'listed', afterOverBefore: null } as const

/** Every class that publications name with cramps. Of the others nothing is known here. */
export const classFigures: Record<CrampingClass, ClassFigures> = {
  laba: {
    strength: 'strong',
    afterOverBefore: { ratio: 2.42, from: 2.02, to: 2.89 },
    sources: ['garrison2012'],
  },
  'potassium-sparing-diuretic': {
    strength: 'strong',
    afterOverBefore: { ratio: 2.12, from: 1.61, to: 2.78 },
    sources: ['garrison2012'],
  },
  'thiazide-diuretic': {
    strength: 'moderate',
    afterOverBefore: { ratio: 1.48, from: 1.29, to: 1.68 },
    sources: ['garrison2012'],
  },
  'loop-diuretic': {
    strength: 'conflicting',
    afterOverBefore: { ratio: 1.2, from: 1, to: 1.44 },
    sources: ['garrison2012', 'allen2012'],
  },
  statin: {
    strength: 'small',
    afterOverBefore: { ratio: 1.16, from: 1.04, to: 1.29 },
    sources: ['garrison2012', 'nhsStatins'],
  },
  'iv-iron': { strength: 'trials', afterOverBefore: null, sources: ['allen2012'] },
  oestrogen: { strength: 'trials', afterOverBefore: null, sources: ['allen2012'] },
  raloxifene: { strength: 'trials', afterOverBefore: null, sources: ['allen2012'] },
  nsaid: { strength: 'trials', afterOverBefore: null, sources: ['allen2012'] },
  teriparatide: { strength: 'trials', afterOverBefore: null, sources: ['allen2012'] },
  'calcium-channel-blocker': { ...listed, sources: ['niceLegCramps', 'rxListMuscleCramps'] },
  'cholinesterase-inhibitor': { ...listed, sources: ['rxListMuscleCramps'] },
  saba: { ...listed, sources: ['niceLegCramps', 'rxListMuscleCramps'] },
  tolcapone: { strength: 'label', afterOverBefore: null, sources: ['rxListMuscleCramps'] },
  imatinib: { strength: 'moderate', afterOverBefore: null, sources: ['bmjMuscleCramps'] },
  'beta-blocker': { strength: 'moderate', afterOverBefore: null, sources: ['bmjMuscleCramps'] },
  chemotherapy: { ...listed, sources: ['medicalAlgorithms', 'bmjMuscleCramps'] },
  lithium: { ...listed, sources: ['medicalAlgorithms'] },
  corticosteroid: { ...listed, sources: ['medicalAlgorithms'] },
}

/** Parts of a class that were counted by themselves (Garrison, 2012). */
export const inhalerRatios = { alone: 2.17, withSteroid: 2.55 } as const

/** All kinds of water tablet together (Garrison, 2012). */
export const allDiuretics: Ratio = { ratio: 1.47, from: 1.33, to: 1.63 }

/** Of the people treated for cramps, how many had received an inhaler of these or one of the two stronger diuretics within 13 years (Garrison, 2012). */
export const treatedWithOne = { percent: 60.3, years: 13 } as const

/** Chance of seeing the ratio of loop diuretics where there is no difference (Garrison, 2012). */
export const loopDiureticP = 0.07

/** How many of those who take tolcapone have cramps, at least, in percent (its label, as RxList gives it). */
export const tolcaponePercent = 10

/** Where what is said of all these medicines together rests. */
export const togetherSources: readonly LearnSourceName[] = ['garrison2012', 'haskell1997']
