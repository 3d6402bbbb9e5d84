import { withoutDust } from '../without-dust'
import type { Fluid, Food } from '../entry'
import type { Id } from '../id'
import { knownAge } from '../measures/age'
import { isPregnantOn } from '../measures/pregnancy'
import { GRAMS_PER_UNIT } from '../nutrition/alcohol'
import type { Profile } from '../profile'
import { dayNumber, type LocalDate } from '../time/local-date'

/** The line of the United Kingdom, in units of 8 g a week. */
export const mostUnitsAWeek = 14

/** The days of a week, the day itself included. */
export const alcoholWeekDays = 7

/** A drink or a food, its calendar day, and its alcohol in grams; null where that is not known. */
export type WithAlcohol = { entry: Fluid | Food; on: LocalDate; grams: number | null }

/** The alcohol of seven days. `units` is at least so much where the figure of something is not known. */
export type AlcoholWeek = {
  /** Days of the seven on which any drink or food was logged; 0: the alcohol is not known. */
  loggedDays: number
  units: number
  unknownDrinks: number
  /** Of what holds alcohol, in the order given. */
  entryIds: readonly Id[]
  /** Null: the line is not for somebody below 18, nor in a pregnancy. */
  limitUnits: number | null
  isAbove: boolean
}

/** The line is for adults; an age that is not known is taken for one. */
function isForAdults(profile: Profile, day: LocalDate): boolean {
  if (isPregnantOn(profile, dayNumber(day))) return false
  const age = knownAge(profile, day)
  return age === null || age >= 18
}

/** Adds up the alcohol of a week that ends with the day; on the line is not above it. */
export function alcoholWeek(taken: readonly WithAlcohol[], profile: Profile, day: LocalDate): AlcoholWeek {
  const known = taken.flatMap(({ entry, grams }) =>
    grams === null || grams === 0 ? [] : [{ id: entry.id, grams }],
  )
  const units = withoutDust(known.reduce((total, { grams }) => total + grams, 0) / GRAMS_PER_UNIT)
  const limitUnits = isForAdults(profile, day) ? mostUnitsAWeek : null
  return {
    loggedDays: new Set(taken.map(({ on }) => on)).size,
    units,
    unknownDrinks: taken.filter(({ grams }) => grams === null).length,
    entryIds: known.map(({ id }) => id),
    limitUnits,
    isAbove: limitUnits !== null && units > limitUnits,
  }
}
