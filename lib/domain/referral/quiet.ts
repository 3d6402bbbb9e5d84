import type { Diary } from '../measures/diary'
import { dateOfDayNumber, type DayNumber, type LocalDate } from '../time/local-date'
import type { RuleId } from './rule-id'

/** A routine reason stays quiet on the date of a consultation about it and on the dates after it, so many in all. */
export const quietDates = 90

/** A count that is at least this many times what it was at the consultation raises the level again. */
const growth = 1.5

/** A count of a part that is met: now, and as of the end of a day. */
export type GrowingCount = { now: number; asOf: (day: DayNumber) => number }

/**
 * The last date on which a routine rule, met all the same, does not raise the level: after the latest consultation
 * about it, unless a count has grown by half since. Null when it is not quiet.
 */
export function quietUntil(id: RuleId, diary: Diary, counts: readonly GrowingCount[]): LocalDate | null {
  const days = diary.consultations
    .filter(({ on, ruleIds }) => ruleIds.includes(id) && on > diary.today - quietDates)
    .map(({ on }) => on)
  if (days.length === 0) return null
  const latest = Math.max(...days)
  const hasGrown = counts.some(({ now, asOf }) => now >= growth * asOf(latest))
  return hasGrown ? null : dateOfDayNumber(latest + quietDates - 1)
}
