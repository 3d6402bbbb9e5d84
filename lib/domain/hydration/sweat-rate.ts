import { checkLimits } from '../checks/limits'
import type { Exercise } from '../entry'

/** What one needs of a session to weigh it. */
export type Weighed = Pick<
  Exercise,
  'massBeforeKg' | 'massAfterKg' | 'drunkMl' | 'urineMl' | 'durationMinutes'
>

/**
 * How a sweat figure relates to what was lost. With the drinks unknown it can only be more (they would add to it), with the
 * urine unknown only less (it would be taken off).
 */
export type SweatBound = 'exact' | 'at-least' | 'at-most'

/** What the scale says of one session. */
export type WeighedLoss = {
  /** Body mass lost, in kg; below 0 it was gained. */
  massLostKg: number
  /** The same in percent of the mass before. */
  percentOfMass: number
  /** Heavier after than before: more was drunk than was lost. */
  hasGained: boolean
  /** What to drink back, in ml: 1.5 l for each kg lost; 0 where nothing was lost, null where the weighing looks like a slip. */
  drinkBackMl: number | null
  /** Sweat; null where neither drinks nor urine are known, as then it may be more or less. */
  sweat: { lostMl: number; perHourMl: number; bound: SweatBound } | null
}

/** Litres to drink for each kg lost (American College of Sports Medicine, 2007). */
export const litresPerKgLost = 1.5

const grams = (kg: number): number => Math.round(kg * 1000)

/**
 * Sweat (l) = mass before − mass after (kg) + drunk (l) − urine (l); one kg counts as one litre. Null without both masses.
 * Nothing is clipped: a gain, or sweat below 0, stands as it is, and `sweatChecks` names it.
 */
export function weighedLoss(session: Weighed): WeighedLoss | null {
  const { massBeforeKg, massAfterKg } = session
  if (massBeforeKg === undefined || massAfterKg === undefined) return null
  const lostG = grams(massBeforeKg) - grams(massAfterKg)
  const loss = {
    massLostKg: lostG / 1000,
    percentOfMass: (100 * lostG) / grams(massBeforeKg),
    hasGained: lostG < 0,
    sweat: sweatOf(session, lostG),
  }
  return {
    ...loss,
    drinkBackMl: sweatChecks(loss).length > 0 ? null : Math.max(0, lostG * litresPerKgLost),
  }
}

function sweatOf({ drunkMl, urineMl, durationMinutes }: Weighed, lostG: number): WeighedLoss['sweat'] {
  if (drunkMl === undefined && urineMl === undefined) return null
  const lostMl = lostG + (drunkMl ?? 0) - (urineMl ?? 0)
  const bound = drunkMl === undefined ? 'at-least' : urineMl === undefined ? 'at-most' : 'exact'
  return { lostMl, perHourMl: (lostMl * 60) / durationMinutes, bound }
}

/** Above this loss, in percent of the mass before, vomiting is a reason to get medical help (California State University, Northridge). */
export const severeLossPercent = 7

/** Whether so much was lost that it is spoken of by itself. */
export const isSevereLoss = ({ percentOfMass }: Pick<WeighedLoss, 'percentOfMass'>): boolean =>
  percentOfMass > severeLossPercent

/** What looks like a slip at the scale or the keyboard. */
export const sweatCheckIds = ['much-gained', 'much-lost', 'no-sweat', 'very-fast'] as const

export type SweatCheckId = (typeof sweatCheckIds)[number]

/** More gained in a session than this, in kg, is asked about. Ours. */
export const mostGainedKg = checkLimits.gainKg

/** More lost in a session than this, in percent of the mass before, is asked about. Ours. */
export const mostLostPercent = 100 * checkLimits.loss

/** Faster sweating than this, in ml an hour, is asked about. Ours; the fastest of 506 athletes lost 5730 ml an hour (Baker, 2016). */
export const fastestPerHourMl = 4000

/** What of a weighing is asked about; empty: nothing. Sweat of exactly 0 is not: a rest may be weighed too. */
export function sweatChecks({
  massLostKg,
  percentOfMass,
  sweat,
}: Omit<WeighedLoss, 'drinkBackMl'>): SweatCheckId[] {
  const isMet: Record<SweatCheckId, boolean> = {
    'much-gained': -massLostKg > mostGainedKg,
    'much-lost': percentOfMass > mostLostPercent,
    'no-sweat': sweat !== null && sweat.bound !== 'at-least' && sweat.lostMl < 0,
    'very-fast': sweat !== null && sweat.bound !== 'at-most' && sweat.perHourMl > fastestPerHourMl,
  }
  return sweatCheckIds.filter(id => isMet[id])
}
