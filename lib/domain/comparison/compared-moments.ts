import type { Id } from '../id'
import { epochMs, writtenDate, writtenTime, type EpochMs, type Instant } from '../time/instant'
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  localDateSchema,
  type LocalDate,
} from '../time/local-date'
import { instantAt, type TimeZone } from '../time/time-zone'
import { dealtDays } from './referent-days'

/** The first cramp of a calendar day. */
export type FirstCramp = { id: Id; day: LocalDate; startedAt: Instant; timeZone: TimeZone }

/** A moment, and the calendar day it belongs to. */
export type Moment = { at: EpochMs; day: LocalDate }

/** A cramp and the moments it is compared with, oldest first: at most three, none where no day is left. */
export type ComparedMoments = { cramp: FirstCramp; moment: Moment; referents: readonly Moment[] }

/** As many cramps as are compared at most, the newest ones: enough for every figure, and a bound for the reading. Ours. */
export const mostCompared = 240

/** The earliest date there is; moments of the days after it can be written in every zone. */
const earliestDay = localDateSchema.parse('1900-01-01')

/** What is looked at besides the cramps themselves: every calendar day with a cramp, and now. */
export type Calendar = { crampDays: ReadonlySet<LocalDate>; now: EpochMs }

/**
 * Beside each cramp the same time on the clock of its place, on its fixed referent days. A day with a cramp is no
 * referent, and neither is a moment that is not over. Where several days of those that are compared with each other have a cramp,
 * the other days are dealt out among them: a day stands beside one cramp, or it would be counted as often as there are cramps.
 */
export const comparedMoments = (cramps: readonly FirstCramp[], calendar: Calendar): ComparedMoments[] =>
  cramps.map(cramp => ({
    cramp,
    moment: { at: epochMs(cramp.startedAt), day: cramp.day },
    referents: dealtDays(dayNumber(cramp.day), day => calendar.crampDays.has(dateOfDayNumber(day)))
      .map(dateOfDayNumber)
      .filter(day => day > earliestDay)
      .map(day => ({ at: sameClock(cramp, day), day }))
      .filter(({ at }) => at <= calendar.now),
  }))

/** The same time of day, so many days earlier or later. Before the day start the date is that of the day after. */
function sameClock({ startedAt, timeZone, day }: FirstCramp, on: LocalDate): EpochMs {
  const date = addDays(writtenDate(startedAt), daysBetween(day, on))
  return epochMs(instantAt(timeZone, date, writtenTime(startedAt)))
}
