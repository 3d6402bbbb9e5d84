import type { DrugClass } from '../medication'
import type { Source } from '../referral/sources'

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

/** The publications of this table. */
export const medicineSources = {
  garrison2012: {
    title: 'Nocturnal leg cramps and prescription use that precedes them (Garrison, 2012)',
    publisher: 'Archives of Internal Medicine',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22157068/',
  },
  allen2012: {
    title: 'Nocturnal leg cramps (Allen and Kirby, 2012)',
    publisher: 'American Family Physician',
    url: '',
  },
  niceCksLegCramps: {
    title: 'Leg cramps: summary (2012)',
    publisher: 'NICE Clinical Knowledge Summaries',
    url: 'http://cks.nice.org.uk/leg-cramps',
  },
  bmjMuscleCramps: {
    title: 'Muscle cramps: summary',
    publisher: 'BMJ Best Practice',
    url: 'https://bestpractice.bmj.com/topics/en-us/569',
  },
  rxListMuscleCramps: {
    title: 'Can medications cause muscle cramps?',
    publisher: 'RxList',
    url: 'http://www.rxlist.com/muscle_cramps/page11.htm',
  },
  medicalAlgorithms: {
    title: 'Drug-induced muscle cramps',
    publisher: 'Medical Algorithms',
    url: 'https://www.medicalalgorithms.com/drug-induced-muscle-cramps',
  },
} as const satisfies Record<string, Source>

const { garrison2012, allen2012, niceCksLegCramps, bmjMuscleCramps, rxListMuscleCramps, medicalAlgorithms } =
  medicineSources

const inTrials: KnownForCramps = { strength: 'moderate', sources: [allen2012] }
const listedOnly: KnownForCramps = { strength: 'listed', sources: [medicalAlgorithms] }
const inCases: KnownForCramps = { strength: 'listed', sources: [niceCksLegCramps, rxListMuscleCramps] }

/** Classes that publications name with cramps. Of the others nothing is known here, which is not the same as "does not". */
export const knownForCramps: Readonly<Partial<Record<DrugClass, KnownForCramps>>> = {
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
  'iv-iron': inTrials,
  oestrogen: inTrials,
  raloxifene: inTrials,
  nsaid: inTrials,
  teriparatide: inTrials,
  imatinib: { strength: 'moderate', sources: [bmjMuscleCramps] },
  'beta-blocker': { strength: 'moderate', sources: [bmjMuscleCramps] },
  saba: inCases,
  'calcium-channel-blocker': inCases,
  'cholinesterase-inhibitor': { strength: 'listed', sources: [rxListMuscleCramps] },
  tolcapone: { strength: 'listed', sources: [rxListMuscleCramps] },
  lithium: listedOnly,
  corticosteroid: listedOnly,
  chemotherapy: listedOnly,
}
