import type { Profile } from '../profile'
import { dateOfDayNumber, type DayNumber, type LocalDate } from '../time/local-date'

/** Whole years from the birth date to the day; one born on 29 February is a year older on 1 March. */
export const ageOn = (birthDate: LocalDate, day: LocalDate): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)

/** Whole years on a day; null where no birth date is known, or where it lies after the day. */
export const knownAge = ({ birthDate }: Pick<Profile, 'birthDate'>, day: LocalDate): number | null =>
  birthDate === undefined || birthDate > day ? null : ageOn(birthDate, day)

/**
 * Whether the person is younger than so many years on a day: no longer on that birthday. Null where no birth date is
 * known, or where it lies after the day, which nobody's does.
 */
export function isYoungerThan(years: number, { birthDate }: Profile, day: DayNumber): boolean | null {
  const date = dateOfDayNumber(day)
  if (birthDate === undefined || birthDate > date) return null
  return ageOn(birthDate, date) < years
}
