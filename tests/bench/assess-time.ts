import { dayOf, type Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { readProfile } from '@/lib/domain/profile'
import { assess } from '@/lib/domain/referral/assess'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { timingOf, type Timing } from './timing'

/** Days of the window that is judged, the last one included. */
export const yearDays = 365

/** Judging a year of a diary by every rule, with every entry of it; the runs that warm the engine up do not count. */
export function assessTime(
  diary: readonly Entry[],
  today: LocalDate,
  runs: number,
): Timing & { entries: number } {
  const from = addDays(today, 1 - yearDays)
  const year = diary.filter(entry => dayOf(entry, '00:00') >= from)
  const profile = readProfile({ timeZone: 'UTC' })
  if (!profile.ok) throw new Error('not a profile')
  const history = historyOf(profile.value, year)
  const now = Date.parse(`${today}T23:59:59Z`)
  const times = Array.from({ length: runs + 50 }, () => {
    const began = performance.now()
    assess(history, now)
    return performance.now() - began
  })
  return { ...timingOf(times.slice(50)), entries: year.length }
}
