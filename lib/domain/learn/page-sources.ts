import type { LearnPageId } from './learn-page'
import type { LearnSourceName } from './learn-sources'

/**
 * Where each section of a page rests, by the id of the section in the texts. Empty: what it says is Charley’s own, or
 * general knowledge, and the text says so or makes no claim.
 */
export const pageSources: Record<LearnPageId, Readonly<Record<string, readonly LearnSourceName[]>>> = {
  hamstring: {
    what: ['approachToCramps', 'kinesportStretching', 'miller2022'],
    oftenSaid: ['approachToCramps'],
    factors: ['schwellnus2011', 'konaRecords', 'kellis2022', 'miller2022'],
    now: ['redCrossHeatCramps', 'heatingPadBurns', 'heatAndCirculation'],
    nextTime: ['acsmStretchingUpdate'],
  },
  relief: {
    steps: ['redCrossHeatCramps', 'mountSinaiCramps', 'germanNeurologyCramps', 'nhsLegCramps'],
    muscles: ['cirrhosisCareCramps', 'merckMuscleCramps'],
    warmth: ['heatingPadBurns', 'heatWithNeuropathy', 'heatAndCirculation'],
    leave: ['nioshHeatCramps', 'mhraQuinine', 'bmjMuscleCramps'],
    after: ['nhsLegCramps'],
  },
  prevention: {
    stretch: ['hallegraeff2012', 'cochraneNonDrug', 'acsmStretchingUpdate'],
    strengthen: ['acsmStrength', 'nordicDoses'],
    warm: ['nhsInformWarmUp', 'schwellnus2011'],
    drink: ['schwellnus2011', 'konaRecords'],
    when: ['hallegraeff2012'],
  },
  'when-to-see-a-doctor': {
    longer: ['nhsLegCramps', 'nhsInformLegCramps', 'nidirectLegCramps'],
    soreness: ['nhsLegCramps'],
  },
  'what-trials-found': { read: [] },
  medicines: { ask: [] },
  conditions: { read: [], notLinked: ['fpNotebookCramps'] },
  drinking: {
    much: ['efsaWater'],
    tooMuch: ['exerciseHyponatraemia', 'overzealousDrinking', 'nioshHydration'],
    index: ['maughan2016'],
    caffeine: ['efsaCaffeine', 'bibraCaffeine', 'lowRiskDrinking', 'merckMuscleCramps', 'rxListMuscleCramps'],
    colour: ['armstrong2010', 'wardenaar2022'],
    cramps: ['schwellnus2011', 'konaRecords', 'fpNotebookCramps'],
  },
  electrolytes: {
    known: ['schwellnus2011', 'konaRecords', 'fpNotebookCramps', 'cochraneMagnesium'],
    food: ['nasemIntakes'],
    sweat: ['baker2016'],
    careful: ['potassiumAndMedicines', 'potassiumNote'],
  },
  training: {
    known: ['schwellnus2011', 'ironmanCaseControl', 'konaRecords', 'miller2022'],
    load: ['foster2021', 'workloadCoupling'],
    balance: ['kellis2022'],
  },
}
