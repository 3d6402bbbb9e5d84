import { calendarDay, epochMs, type EpochMs } from '../time/instant'
import { addDays, type LocalDate } from '../time/local-date'
import { instantAt, todayIn, type DayClock } from '../time/time-zone'
import { isInTime } from './lateness'

/**
 * The person's day whose reminder of a time of the clock may be sent now; null: none. A time the clock skips comes after the gap,
 * a time it shows twice the first time only. When the day is over by the clock of the person, it is too late.
 */
export function dayDueNow({ now, clock }: { now: EpochMs; clock: DayClock }, at: string): LocalDate | null {
  const { timeZone, dayStartsAt } = clock
  const today = todayIn(timeZone, now, dayStartsAt)
  for (const date of [today, addDays(today, 1)]) {
    const asked = instantAt(timeZone, date, at)
    if (isInTime(epochMs(asked), now) && calendarDay(asked, dayStartsAt) === today) return today
  }
  return null
}
