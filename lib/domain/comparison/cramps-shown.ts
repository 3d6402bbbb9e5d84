import type { LocalDate } from '../time/local-date'

/** As many cramps as a page names at a time. */
export const crampsShown = 20

/** The cramps of a page, and the day on which the next page of older ones begins; null: none is older. */
export type CrampsPage<Cramp> = { shown: Cramp[]; older: LocalDate | null; isNewest: boolean }

/** The newest cramps up to a day, which is included. `cramps` are newest first, one a day. */
export function crampsUpTo<Cramp extends { first: { day: LocalDate } }>(
  cramps: readonly Cramp[],
  day: LocalDate,
): CrampsPage<Cramp> {
  const from = cramps.filter(({ first }) => first.day <= day)
  return {
    shown: from.slice(0, crampsShown),
    older: from[crampsShown]?.first.day ?? null,
    isNewest: from.length === cramps.length,
  }
}
