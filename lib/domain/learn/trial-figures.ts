import type { LearnSourceName } from './learn-sources'

/** What was tried against cramps, in the order of the page: what helped first. */
export const trialIds = [
  'stretchDuring',
  'bedtimeStretching',
  'calfStretching',
  'stretchBeforehand',
  'pickleJuice',
  'magnesium',
  'magnesiumInPregnancy',
  'quinine',
  'salt',
  'bananas',
  'strength',
] as const

export type TrialId = (typeof trialIds)[number]

/** How sure the result is: from trials, from one small trial, from the laboratory, from experience, or not tested. */
export type Certainty = 'moderate' | 'oneTrial' | 'laboratory' | 'experience' | 'inconsistent' | 'untested'

/** A figure with the ends of its 95 % interval. */
export type Estimate = { value: number; from: number; to: number }

/** Six weeks of stretching before sleep, people over 55 (Hallegraeff, 2012). */
export const bedtimeStretching = {
  people: 80,
  fromAge: 55,
  weeks: 6,
  fewerCrampsANight: { value: 1.2, from: 0.6, to: 1.8 } satisfies Estimate,
  lessPainOf10: 1.3,
  holdSeconds: 10,
  times: 3,
  withinMinutes: 3,
} as const

/** Calf stretching by people who took quinine (Coppin, 2005). */
export const calfStretching = { people: 191, weeks: 12 } as const

/** Minutes of stretching a week by athletes who cramp, and by those who do not. */
export const stretchingOfAthletes = { whoCramp: 9.8, others: 1.1 } as const

/** Pickle juice against a toe cramp made by electricity, in men who had sweated (Miller, 2010). */
export const pickleJuice = {
  mlPerKg: 1,
  massLostPercent: 3,
  secondsWithIt: 84.6,
  secondsWithWater: 133.7,
  secondsShorter: 49.1,
  bloodUnchangedAtMinutes: 5,
  /** As the university reported it. */
  percentFasterThanWater: 37,
  percentFasterThanNothing: 45,
} as const

/** Magnesium for older adults against a tablet without it (Cochrane, 2020). */
export const magnesium = {
  percentChange: { value: -9.6, from: -23.1, to: 4 } satisfies Estimate,
  crampsAWeek: { value: -0.18, from: -0.84, to: 0.49 } satisfies Estimate,
} as const

/** Quinine: what it did, and what it did besides (MHRA; FDA; a UK cohort). */
export const quinine = {
  fewerCramps: 3.6,
  ofCramps: 17.1,
  inWeeks: 4,
  stopAfterWeeks: 4,
  reviewMonths: 3,
  reports: { from: 2005, to: 2008, serious: 38, forLegs: 25, lowPlatelets: 21, deaths: 2 },
  deathRateRatio: 1.24,
  deathRateAfterYears: 1,
} as const

/** How sure each result is, and where it rests. */
export const trials: Record<
  TrialId,
  { certainty: Certainty; sources: readonly [LearnSourceName, ...LearnSourceName[]] }
> = {
  stretchDuring: { certainty: 'experience', sources: ['miller2022', 'stretchAndThreshold'] },
  bedtimeStretching: { certainty: 'oneTrial', sources: ['hallegraeff2012', 'cochraneNonDrug'] },
  calfStretching: { certainty: 'oneTrial', sources: ['coppin2005'] },
  stretchBeforehand: { certainty: 'laboratory', sources: ['stretchAndThreshold', 'stretchingAndCrampers'] },
  pickleJuice: { certainty: 'laboratory', sources: ['miller2010', 'ndsuPickleJuice'] },
  magnesium: { certainty: 'moderate', sources: ['cochraneMagnesium'] },
  magnesiumInPregnancy: { certainty: 'inconsistent', sources: ['cochranePregnancy'] },
  quinine: {
    certainty: 'moderate',
    sources: ['mhraQuinine', 'fdaQuinine', 'quinineCohort', 'bmjMuscleCramps'],
  },
  salt: { certainty: 'untested', sources: ['nioshHeatCramps', 'schwellnus2011', 'konaRecords'] },
  bananas: { certainty: 'untested', sources: ['schwellnus2011', 'konaRecords', 'nasemIntakes'] },
  strength: { certainty: 'untested', sources: ['nordicDoses'] },
}
