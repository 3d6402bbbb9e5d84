import type { Diary } from '../measures/diary'
import { dateOfDayNumber, type DayNumber, type LocalDate } from '../time/local-date'
import type { RuleId } from './rule-id'
import type { Mean, Measured } from '../measures/measure'

/** A routine reason stays quiet on the date of a consultation about it and on the dates after it, so many in all. */
export const quietDates = 90

/** A count of a part that is met: now, and as of the end of a day. A plain count is a mean of one. */
export type GrowingCount = { now: Mean; asOf: (day: DayNumber) => Mean }

/** A count that is at least one and a half times what it was at the consultation raises the level again. */
const isGrown = (now: Mean, then: Mean): boolean => 2 * now.sum * then.of >= 3 * then.sum * now.of

export const asMean = ({ value, mean }: Pick<Measured, 'value' | 'mean'>): Mean =>
  mean ?? { sum: value, of: 1 }

/**
 * The last date on which a routine rule, met all the same, does not raise the level: after the latest consultation
 * about it, unless a count has grown by half since. Null when it is not quiet.
 */
export function quietUntil(id: RuleId, diary: Diary, counts: readonly GrowingCount[]): LocalDate | null {
  const latest = diary.consultations.reduce(
    (last, { on, ruleIds }) => (ruleIds.includes(id) ? Math.max(last, on) : last),
    -Infinity,
  )
  if (latest <= diary.today - quietDates) return null
  const hasGrown = counts.some(({ now, asOf }) => isGrown(now, asOf(latest)))
  return hasGrown ? null : dateOfDayNumber(latest + quietDates - 1)
}
