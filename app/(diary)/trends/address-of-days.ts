import type { LeadsTo } from '@/lib/domain/series/packed-calendar'

/** Where days can be looked at more closely: a month on this page, a day (and what is too short for it) in the timeline. */
export const addressOfDays = ({ from, to, isShort }: LeadsTo): string =>
  isShort ? `/timeline?to=${to}` : `/trends?from=${from}&to=${to}`
