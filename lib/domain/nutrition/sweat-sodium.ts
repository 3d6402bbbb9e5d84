import type { SweatEstimate } from '../hydration/sweat-of-session'

/** mg in a mmol of sodium. */
export const SODIUM_MG_PER_MMOL = 22.99

/**
 * Sodium in whole-body sweat, mmol per litre: mean and standard deviation, smallest and largest (Baker 2016, 506
 * athletes).
 */
export const SWEAT_SODIUM_MMOL = { mean: 35.9, deviation: 10.4, smallest: 18, largest: 71 } as const

/** Sodium that endurance athletes lose an hour, in mmol (Barnes 2019); the words of the screen are held to it. */
export const ENDURANCE_SODIUM_MMOL_PER_HOUR = 51.7

/** mg of sodium in so many mmol. */
export const sodiumMg = (mmol: number): number => mmol * SODIUM_MG_PER_MMOL

/** Sweat of sessions in ml: what is likely, and between what. */
type SweatMl = Pick<SweatEstimate, 'lowMl' | 'midMl' | 'highMl'>

/** Litres that were sweated: what is likely, and between what. */
export type SweatLitres = { litres: number; low: number; high: number }

/** mg of sodium: what is likely, and between what. */
export type SweatSodium = { mg: number; lowMg: number; highMg: number }

/**
 * Sodium lost in so much sweat. The range goes from the smaller volume with sweat one standard deviation below the
 * mean to the larger one with sweat one above: about two people in three lie within that concentration.
 */
export function sodiumInSweat({ litres, low, high }: SweatLitres): SweatSodium {
  const { mean, deviation } = SWEAT_SODIUM_MMOL
  return {
    mg: sodiumMg(litres * mean),
    lowMg: sodiumMg(low * (mean - deviation)),
    highMg: sodiumMg(high * (mean + deviation)),
  }
}

/** Sodium in the sweat of one session. A range that a weighing puts below 0 is no sweat: 0. */
export const sodiumOfEstimate = ({ lowMl, midMl, highMl }: SweatMl): SweatSodium =>
  sodiumInSweat({ litres: litres(midMl), low: litres(lowMl), high: litres(highMl) })

const litres = (ml: number): number => Math.max(0, ml) / 1000

/** The sweat of sessions together and the sodium in it: the smallest with the smallest, the largest with the largest. */
export function sodiumOfSessions(estimates: readonly SweatMl[]): { ml: SweatMl; sodium: SweatSodium } {
  const sum = (of: (estimate: SweatMl) => number) => estimates.reduce((total, one) => total + of(one), 0)
  const ml = { lowMl: sum(one => one.lowMl), midMl: sum(one => one.midMl), highMl: sum(one => one.highMl) }
  return { ml, sodium: sodiumOfEstimate(ml) }
}
