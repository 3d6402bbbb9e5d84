import { hotFromC } from '../hydration/hot-session'
import { HOURS_OF_EATING, MEALS_OF_A_DAY } from '../nutrition/day-coverage'
import { recentDays, usualDays, usualEdges } from '../training/against-usual'
import { lookBackDays, muchHarder, muchLonger } from '../training/unusual-session'
import { nearMinutes } from '../training/warm-up'
import { drinksOfADay, longestSilenceHours } from './before'
import { caffeineFromMg } from './drink-factors'
import { newMedicineDays, shortSleepBelowHours } from './other-factors'
import { hardFromEffort, longFromMinutes, muchSweatShare } from './session-factors'

/** What the factors are held against, as the words of a screen say it; units end the names. */
export const thresholds: Thresholds = {
  drinks: drinksOfADay,
  silenceHours: longestSilenceHours,
  sweatPercent: muchSweatShare * 100,
  longMinutes: longFromMinutes,
  hardEffort: hardFromEffort,
  recentDays,
  usualDays,
  muchMoreTimes: usualEdges.muchMore,
  lookBackWeeks: lookBackDays / 7,
  longerTimes: muchLonger,
  harderPoints: muchHarder,
  nearMinutes,
  hotC: hotFromC,
  caffeineMg: caffeineFromMg,
  sleepHours: shortSleepBelowHours,
  newMedicineDays,
  meals: MEALS_OF_A_DAY,
  mealHours: HOURS_OF_EATING,
}

export type Thresholds = {
  drinks: number
  silenceHours: number
  sweatPercent: number
  longMinutes: number
  hardEffort: number
  recentDays: number
  usualDays: number
  muchMoreTimes: number
  lookBackWeeks: number
  longerTimes: number
  harderPoints: number
  nearMinutes: number
  hotC: number
  caffeineMg: number
  sleepHours: number
  newMedicineDays: number
  meals: number
  mealHours: number
}
