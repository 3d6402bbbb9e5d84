/**
 * Up to here, itself included, nothing is asked. Every one of them is ours: far beyond what people do or eat, and below
 * what the gate refuses.
 */
export const checkLimits = {
  /** Share of the usual mass, either way. */
  massOff: 0.1,
  /** Heavier after a session, in kg. */
  gainKg: 1,
  /** Lighter after a session, as a share of the mass before. */
  loss: 0.1,
  sessionMinutes: 1440,
  /** A session of no effort at all may last so long, in minutes. */
  restMinutes: 10,
  /** A session of the highest effort may last so long, in minutes. */
  maximalMinutes: 180,
  /** On average over a whole session; the hour record on a bicycle is below it. */
  speedKmh: 60,
  warmUpMinutes: 60,
  coolDownMinutes: 60,
  hottestC: 45,
  coldestC: -30,
  drunkMl: 10_000,
  /** In an hour of a session, asked about from `drunkAtOnceMl` on. */
  drunkMlPerHour: 3000,
  drunkAtOnceMl: 2000,
  urineMl: 3000,
  drinkMl: 3000,
  servingG: 2000,
  servingPotassiumMg: 10_000,
  servingMagnesiumMg: 2000,
  servingCalciumMg: 5000,
  /** 25 g of salt, eleven times what a day should stay below. */
  servingSodiumMg: 10_000,
  sleepHours: 16,
  holdSeconds: 300,
  dayFluidMl: 10_000,
  dayExerciseMinutes: 1440,
  daySodiumMg: 15_000,
} as const
