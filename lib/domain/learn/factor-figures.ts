import { adequateDrinks, adultFrom, drunkShare } from '../hydration/adequate-drinks'
import { mostUnitsAWeek } from '../hydration/alcohol-week'
import { caffeineLimits } from '../hydration/caffeine'
import { fastFromMl, neverAboveMlPerHour } from '../hydration/drinking-pace'
import { printedIndices } from '../hydration/printed-indices'
import { mostAdvisedPerHourMl } from '../hydration/session-part'
import { GRAMS_PER_UNIT } from '../nutrition/alcohol'
import { perMineral, type Mineral } from '../nutrition/mineral'
import { referenceIntakes } from '../nutrition/reference-intakes'
import { SODIUM_MG_PER_MMOL, SWEAT_SODIUM_MMOL } from '../nutrition/sweat-sodium'
import { upperLimits, type UpperLimit } from '../nutrition/upper-limits'
import { strengthRepeats } from '../prevention/due'
import { nordicProgrammes, nordicWeek, type NordicVariant } from '../prevention/nordic'
import { repeatsRange } from '../prevention/plan'
import { coolDown, warmUp } from '../prevention/warm-up'
import { riseEdges } from '../training/weekly-rise'
import type { Estimate } from './trial-figures'

/** The age whose figures stand for adults. */
const adult = 31

/** A figure of the tables; throws where there is none, which is a mistake here. */
function known<T>(figure: T | null | undefined): T {
  if (figure === null || figure === undefined) throw new Error('the tables do not hold this figure')
  return figure
}

const limitOf = (mineral: Mineral, by: UpperLimit['publisher']): number =>
  known(upperLimits({ age: adult }, mineral).find(({ publisher }) => publisher === by)).mg

const intakeOf = (mineral: Mineral, sex: 'female' | 'male'): number =>
  known(referenceIntakes({ age: adult, sex, isPregnant: false, isLactating: false }))[mineral].low

const petersenWeeks = nordicProgrammes.petersen.lastWeek

const sessionsUntil = (variant: NordicVariant, week: number): number =>
  Array.from({ length: week }, (_, index) => known(nordicWeek(variant, index + 1)).sessions).reduce(
    (sum, sessions) => sum + sessions,
    0,
  )

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
export const hydrationIndex = {
  rehydration: printedIndices['oral rehydration solution'].value,
  milkAbout: printedIndices['full-fat milk'].value,
}

/** Caffeine that raises no concern (EFSA, 2015), and from where it drives urine in people not used to it. */
export const caffeine = {
  dayMg: caffeineLimits.adultDayMg,
  onceMg: caffeineLimits.adultAtOnceMg,
  pregnantDayMg: caffeineLimits.pregnancyDayMg,
  childMgPerKg: caffeineLimits.childMgPerKg,
  drivesUrineAboveMg: 300,
}

/** UK line of low-risk drinking: units a week, and grams of alcohol in one. */
export const alcohol = { unitsAWeek: mostUnitsAWeek, unitG: GRAMS_PER_UNIT }

/** Water from drinks a day, in litres: about 80 % of the adequate intake (EFSA, 2010). */
export const drinksOfAdults = {
  women: known(adequateDrinks(adultFrom, 'female')).lowMl / 1000,
  men: known(adequateDrinks(adultFrom, 'male')).lowMl / 1000,
  percentOfAll: drunkShare * 100,
}

/** Never more than this an hour, in litres (NIOSH), and from where Charley warns, which is ours. */
export const drinkingLimits = {
  neverMoreThanLPerHour: neverAboveMlPerHour / 1000,
  warnsAboveL: fastFromMl / 1000,
  advisesUpToL: mostAdvisedPerHourMl / 1000,
}

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
export const sweatSodium = {
  mmolPerL: SWEAT_SODIUM_MMOL.mean,
  spread: SWEAT_SODIUM_MMOL.deviation,
  from: SWEAT_SODIUM_MMOL.smallest,
  to: SWEAT_SODIUM_MMOL.largest,
  aboutMgPerL: Math.round(SWEAT_SODIUM_MMOL.mean * SODIUM_MG_PER_MMOL),
}

/** Sodium to reduce above, and magnesium from tablets at most, in mg a day (National Academies; EFSA). */
export const mineralLimits = {
  sodiumMg: limitOf('sodium', 'nasem'),
  magnesiumMg: limitOf('magnesium', 'nasem'),
  magnesiumEfsaMg: limitOf('magnesium', 'efsa'),
}

/** Reference intakes of adults from 31 to 50, in mg a day, women and men (National Academies, 2019). */
export const adultIntakes = perMineral(mineral => ({
  women: intakeOf(mineral, 'female'),
  men: intakeOf(mineral, 'male'),
}))

/** Minutes of warm-up and cool-down (NHS inform; 5 to 10 from a workplace programme). */
export const routineMinutes = { warmUp: warmUp.about, coolDown: coolDown.minutes }

/** Static stretches: seconds of a hold, repeats, seconds in all, days a week at least (ACSM); older people hold longer. */
export const stretching = {
  holdSeconds: { from: 10, to: 30 },
  olderHoldSeconds: { from: 30, to: 60 },
  repeats: repeatsRange,
  secondsInAll: 60,
  daysAWeek: { from: 2, to: 3 },
} as const

/** Strength: repeats of a set and days a week (ACSM, 1998). */
export const strength = { repeats: strengthRepeats(null), daysAWeek: { from: 2, to: 3 } }

/** The Nordic programme: sessions in its weeks (Petersen, 2011). */
export const nordic = { sessions: sessionsUntil('petersen', petersenWeeks), weeks: petersenWeeks }

/** Rise of training from week to week, in percent: where Charley says careful, and where it says so firmly; both ours. */
export const riseAWeek = { careful: riseEdges.caution, firm: riseEdges.firm }
