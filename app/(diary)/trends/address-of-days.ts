import { fewestDays } from '@/lib/domain/series/span'
import { daysBetween, type LocalDate } from '@/lib/domain/time/local-date'

/** Where days can be looked at more closely: a month on this page, a day (and what is too short for it) in the timeline. */
export const addressOfDays = ({ from, to }: { from: LocalDate; to: LocalDate }): string =>
  daysBetween(from, to) + 1 < fewestDays ? `/timeline?to=${to}` : `/trends?from=${from}&to=${to}`
