import type { LocalDate } from '@/lib/domain/time/local-date'

/** Where a screen shows this day; today needs no day in its address. */
export const addressOfDay = (screen: string, day: LocalDate, today: LocalDate): string =>
  day === today ? screen : `${screen}?day=${day}`
