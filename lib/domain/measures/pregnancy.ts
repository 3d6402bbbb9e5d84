import type { Profile } from '../profile'
import { dayNumber, type DayNumber } from '../time/local-date'

/** Days before the due date from which a pregnancy counts. */
const datesBefore = 280

/** Days after the due date for which it still counts: births come late, and some signs come after them. */
const datesAfter = 14

/** Whether the profile's due date makes it a day of pregnancy, both ends included. Without a due date it does not. */
export function isPregnantOn({ pregnancyDueDate }: Profile, day: DayNumber): boolean {
  if (pregnancyDueDate === undefined) return false
  const due = dayNumber(pregnancyDueDate)
  return day >= due - datesBefore && day <= due + datesAfter
}
