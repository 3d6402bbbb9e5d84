import type { Profile } from '../profile'
import { dateOfDayNumber, type DayNumber } from '../time/local-date'

/**
 * Whether the person is younger than so many years on a day: no longer on that birthday. Null where no birth date is
 * known, or where it lies after the day, which nobody's does.
 */
export function isYoungerThan(years: number, { birthDate }: Profile, day: DayNumber): boolean | null {
  const date = dateOfDayNumber(day)
  if (birthDate === undefined || birthDate > date) return null
  return date < `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4)}`
}
