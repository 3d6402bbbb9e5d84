import type { Condition } from '../profile'
import type { LearnSourceName } from './learn-sources'

/** A share of people in percent, from one study to another; both ends included. */
export type Share = { from: number; to: number }

/** Conditions and contexts that publications name with cramps. Pregnancy and age are no condition of the profile. */
export const crampConditions = [
  'dialysis',
  'cirrhosis',
  'pregnancy',
  'age',
  'arteries',
  'heart',
  'listed',
] as const

export type CrampCondition = (typeof crampConditions)[number]

/** How many people on haemodialysis have cramps, across studies (BMJ Best Practice). */
export const dialysisShare: Share = { from: 15, to: 87 }

/** Cramps with cirrhosis of the liver: any, often enough to matter, and against two other diseases. */
export const cirrhosisShares = {
  any: { from: 22, to: 88 },
  relevant: { from: 12, to: 42 },
  inThreeMonths: 67,
  compared: { cirrhosis: 52, hepatitis: 7.5, heartFailure: 20 },
} as const

/** Cramps in pregnancy, in percent, and how many times a week they often come. */
export const pregnancyShares = { share: { from: 30, to: 50 }, cleveland: 40, timesAWeek: 2 } as const

/** Cramps over 60: about one of so many; of those, who have 3 or more attacks a week, in percent (NICE, 2012). */
export const olderShares = { fromAge: 60, oneIn: 3, weeklyPercent: 40, attacksAWeek: 3 } as const

/** Veterans with a disease who have cramps, in percent; seen in a copy of the review alone (Allen and Kirby, 2012). */
export const veteransShares = { arteries: 75, lowPotassium: 63, heart: 62 } as const

/** Which condition of the profile is told about under which of these; those not here are in no publication of ours. */
export const toldUnder: Partial<Record<Condition, CrampCondition>> = {
  dialysis: 'dialysis',
  'liver-disease': 'cirrhosis',
  'peripheral-arterial-disease': 'arteries',
  'heart-disease': 'heart',
  diabetes: 'listed',
  'thyroid-disease': 'listed',
  'thyroid-surgery': 'listed',
  'spinal-stenosis': 'listed',
  parkinsons: 'listed',
  neuropathy: 'listed',
  'motor-neurone-disease': 'listed',
  chemotherapy: 'listed',
}

/** Where each rests. */
export const conditionSources: Record<CrampCondition, readonly [LearnSourceName, ...LearnSourceName[]]> = {
  dialysis: ['bmjMuscleCramps'],
  cirrhosis: ['bmjMuscleCramps', 'cirrhosisPrevalence', 'cirrhosisCramps'],
  pregnancy: ['midwivesLegCramps', 'clevelandLegCramps', 'bmjMuscleCramps', 'cochranePregnancy'],
  age: ['niceLegCramps', 'bmjMuscleCramps'],
  arteries: ['allen2012'],
  heart: ['allen2012'],
  listed: ['remedyMuscleCramps', 'merckMuscleCramps', 'bmjMuscleCramps', 'allen2012'],
}
