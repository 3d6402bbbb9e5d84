import type { Estimate } from './trial-figures'

/** Athletes of one Ironman, and how many of them cramped (Schwellnus, 2011). */
export const ironmanCohort = { athletes: 210, cramped: 44 } as const

/** Athletes of a case-control study of the Ironman. */
export const ironmanCaseControl = { athletes: 433 } as const

/** Medical records of the Ironman in Kona: the odds of dehydration in those treated for cramps, and of an earlier cramp. */
export const konaRecords = {
  records: 10_500,
  fromYear: 1989,
  toYear: 2019,
  dehydrationOdds: { value: 1.63, from: 1.49, to: 1.78 } satisfies Estimate,
  earlierCrampOdds: 2.4,
} as const

/** Urine over 4 hours after a litre drunk within half an hour, in g (Maughan, 2016; 72 men at rest). */
export const urineAfterALitre = {
  men: 72,
  litres: 1,
  drunkWithinMinutes: 30,
  hours: 4,
  waterG: 1337,
  rehydrationG: 1038,
  fullFatMilkG: 1052,
  skimmedMilkG: 1049,
} as const

/** Water over a drink at 2 hours: rehydration solution, and milk as "about" (Maughan, 2016). */
export const hydrationIndex = { rehydration: 1.54, milkAbout: 1.5 } as const

/** Caffeine that raises no concern (EFSA, 2015), and from where it drives urine in people not used to it. */
export const caffeine = {
  dayMg: 400,
  onceMg: 200,
  pregnantDayMg: 200,
  childMgPerKg: 3,
  drivesUrineAboveMg: 300,
} as const

/** UK line of low-risk drinking: units a week, and grams of alcohol in one. */
export const alcohol = { unitsAWeek: 14, unitG: 8 } as const

/** Water from drinks a day, in litres: about 80 % of the adequate intake (EFSA, 2010). */
export const drinksOfAdults = { women: 1.6, men: 2, percentOfAll: 80 } as const

/** Never more than this an hour, in litres (NIOSH), and from where Charley warns, which is ours. */
export const drinkingLimits = { neverMoreThanLPerHour: 1.42, warnsAboveL: 1, advisesUpToL: 1.4 } as const

/** Sodium in the blood below which there is too much water, in mmol/l, up to so many hours after effort. */
export const hyponatraemia = { belowMmolPerL: 135, upToHours: 24 } as const

/** Urine colours of eight: what free-living young men show, how often the palest, and how well people read them. */
export const urineColour = {
  of: 8,
  usually: { from: 4, to: 6 },
  palestUpToPercent: 2,
  readRightPercent: 80.3,
} as const

/** Sodium in sweat, in mmol/l: its middle, its spread, its range; the same in mg/l, computed (Baker, 2016). */
export const sweatSodium = { mmolPerL: 35.9, spread: 10.4, from: 18, to: 71, aboutMgPerL: 825 } as const

/** Sodium to reduce above, and magnesium from tablets at most, in mg a day (National Academies; EFSA). */
export const mineralLimits = { sodiumMg: 2300, magnesiumMg: 350, magnesiumEfsaMg: 250 } as const

/** Reference intakes of adults from 31 to 50, in mg a day, women and men (National Academies, 2019). */
export const adultIntakes = {
  potassium: { women: 2600, men: 3400 },
  magnesium: { women: 320, men: 420 },
  calcium: { women: 1000, men: 1000 },
  sodium: { women: 1500, men: 1500 },
} as const

/** Minutes of warm-up and cool-down (NHS inform; 5 to 10 from a workplace programme). */
export const routineMinutes = { warmUp: 10, coolDown: { from: 5, to: 10 } } as const

/** Static stretches: seconds of a hold, repeats, seconds in all, days a week at least (ACSM); older people hold longer. */
export const stretching = {
  holdSeconds: { from: 10, to: 30 },
  olderHoldSeconds: { from: 30, to: 60 },
  repeats: { from: 2, to: 4 },
  secondsInAll: 60,
  daysAWeek: { from: 2, to: 3 },
} as const

/** Strength: repeats of a set and days a week (ACSM, 1998). */
export const strength = { repeats: { from: 8, to: 12 }, daysAWeek: { from: 2, to: 3 } } as const

/** The Nordic programme: sessions in its weeks (Petersen, 2011). */
export const nordic = { sessions: 27, weeks: 10 } as const

/** Rise of training from week to week, in percent: where Charley says careful, and where it says so firmly; both ours. */
export const riseAWeek = { careful: 10, firm: 30 } as const
