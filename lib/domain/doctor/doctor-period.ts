import type { EpochMs } from '../time/instant'
import { addDays, daysBetween, type LocalDate } from '../time/local-date'
import { endOfDay, type DayClock } from '../time/time-zone'

/** Calendar days a doctor page is about, both included. */
export type DoctorPeriod = { from: LocalDate; to: LocalDate }

/** The lengths a page offers, in whole weeks that end with today, so that a week of the charts is never cut. */
export const doctorSpans = [
  { id: '4w', days: 28 },
  { id: '3m', days: 91 },
  { id: '1y', days: 364 },
] as const

export type DoctorSpan = (typeof doctorSpans)[number]['id']

/** As many days as one page may be about: a leap year. */
export const mostDoctorDays = 366

/** The period of that length which ends with today. */
export const periodOfSpan = (id: DoctorSpan, today: LocalDate): DoctorPeriod => ({
  from: addDays(today, 1 - (doctorSpans.find(span => span.id === id) ?? doctorSpans[0]).days),
  to: today,
})

/** What is wrong with chosen dates; null: nothing. A page says nothing of days to come. */
export function faultOfPeriod(
  { from, to }: DoctorPeriod,
  today: LocalDate,
): 'ends-before-it-begins' | 'in-the-future' | 'too-long' | null {
  if (to > today) return 'in-the-future'
  if (to < from) return 'ends-before-it-begins'
  return daysBetween(from, to) + 1 > mostDoctorDays ? 'too-long' : null
}

/** As of when a page judges: now when the period reaches today, else the last moment of its last day for the person. */
export function momentOfPeriod(
  { to }: DoctorPeriod,
  today: LocalDate,
  clock: DayClock,
  now: EpochMs,
): EpochMs {
  if (to >= today) return now
  return endOfDay(clock, to)
}
