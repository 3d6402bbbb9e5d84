/** mg in a mmol of sodium. */
export const SODIUM_MG_PER_MMOL = 22.99

/**
 * Sodium in whole-body sweat, mmol per litre: mean and standard deviation, smallest and largest (Baker 2016, 506
 * athletes).
 */
export const SWEAT_SODIUM_MMOL = { mean: 35.9, deviation: 10.4, smallest: 18, largest: 71 } as const

/** Sodium that endurance athletes lose an hour, in mmol (Barnes 2019). */
export const ENDURANCE_SODIUM_MMOL_PER_HOUR = 51.7

/** mg of sodium in so many mmol. */
export const sodiumMg = (mmol: number): number => mmol * SODIUM_MG_PER_MMOL

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
