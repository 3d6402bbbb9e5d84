import { isCrampingClass, type CrampingClass } from '../cramping-classes'
import type { DrugClass } from '../medication'
import { sources, type Source } from '../referral/sources'

/** How well it is shown that cramps come more often with a class: in studies, or only listed by a publication. */
export type Strength = 'strong' | 'moderate' | 'weak' | 'listed'

/**
 * What publications say of a class of medicines and cramps. `ratio`: how much more often people began to take something
 * against cramps in the year after the first prescription than in the year before, with its 95 % interval.
 */
export type KnownForCramps = {
  strength: Strength
  ratio?: { value: number; low: number; high: number }
  sources: readonly [Source, ...Source[]]
}

const { garrison2012, allen2012, niceLegCramps, bmjMuscleCramps, rxListMuscleCramps, medicalAlgorithms } =
  sources

const moderateInTrials: KnownForCramps = { strength: 'moderate', sources: [allen2012] }
const listedOnly: KnownForCramps = { strength: 'listed', sources: [medicalAlgorithms] }
const listedInCases: KnownForCramps = { strength: 'listed', sources: [niceLegCramps, rxListMuscleCramps] }

const known: Readonly<Record<CrampingClass, KnownForCramps>> = {
  laba: { strength: 'strong', ratio: { value: 2.42, low: 2.02, high: 2.89 }, sources: [garrison2012] },
  'potassium-sparing-diuretic': {
    strength: 'strong',
    ratio: { value: 2.12, low: 1.61, high: 2.78 },
    sources: [garrison2012],
  },
  'thiazide-diuretic': {
    strength: 'moderate',
    ratio: { value: 1.48, low: 1.29, high: 1.68 },
    sources: [garrison2012],
  },
  'loop-diuretic': {
    strength: 'weak',
    ratio: { value: 1.2, low: 1, high: 1.44 },
    sources: [garrison2012],
  },
  statin: { strength: 'weak', ratio: { value: 1.16, low: 1.04, high: 1.29 }, sources: [garrison2012] },
  'iv-iron': moderateInTrials,
  oestrogen: moderateInTrials,
  raloxifene: moderateInTrials,
  nsaid: moderateInTrials,
  teriparatide: moderateInTrials,
  imatinib: { strength: 'moderate', sources: [bmjMuscleCramps] },
  'beta-blocker': { strength: 'moderate', sources: [bmjMuscleCramps] },
  saba: listedInCases,
  'calcium-channel-blocker': listedInCases,
  'cholinesterase-inhibitor': { strength: 'listed', sources: [rxListMuscleCramps] },
  tolcapone: { strength: 'listed', sources: [rxListMuscleCramps] },
  lithium: listedOnly,
  corticosteroid: listedOnly,
  chemotherapy: listedOnly,
}

/** What is known of a class; null where no publication here names it with cramps, or no class is known. */
export const knownForCramps = (drugClass: DrugClass | undefined): KnownForCramps | null =>
  isCrampingClass(drugClass) ? known[drugClass] : null
