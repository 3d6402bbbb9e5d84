import type { DayTotals } from '../day-totals'
import { daysBetween, mondayOf, type LocalDate } from '../time/local-date'

/** One week, Monday to Sunday, as far as the span and the calendar reach. */
export type CrampWeek = {
  monday: LocalDate
  /** The first and the last day counted, both included. */
  from: LocalDate
  to: LocalDate
  /** Cramps logged on the week's known days; null where none of its days is known. */
  cramps: number | null
  /** Days counted, 1 to 7: fewer than 7 where the span begins inside the week, or the week is not over. */
  days: number
  /** Of these, the days that are known. */
  daysKnown: number
  /** The week holds today. */
  unfinished: boolean
}

export type CrampsPerWeek = {
  /** Every week of the span, oldest first; none is left out. */
  weeks: CrampWeek[]
  /** Cramps on the known days of the whole span; null where none is known. */
  cramps: number | null
  /** Days with at least one cramp. */
  crampDays: number
  days: number
  daysKnown: number
}

/**
 * Cramps per Monday week. `days` are the days of the span without a hole, oldest first, and end with today. Counts
 * cramps as logged, not episodes: one that comes back within 30 minutes counts again.
 */
export function crampsPerWeek(days: readonly DayTotals[], today: LocalDate): CrampsPerWeek {
  const known = days.flatMap(({ cramps }) => (cramps === null ? [] : [cramps]))
  return {
    weeks: weeksOf(days).map(week => crampWeek(week, today)),
    cramps: totalOf(known),
    crampDays: known.filter(cramps => cramps > 0).length,
    days: days.length,
    daysKnown: known.length,
  }
}

type Week = [DayTotals, ...DayTotals[]]

function weeksOf(days: readonly DayTotals[]): Week[] {
  const weeks: Week[] = []
  for (const day of days) {
    const last = weeks.at(-1)
    if (last && mondayOf(last[0].day) === mondayOf(day.day)) last.push(day)
    else weeks.push([day])
  }
  return weeks
}

function crampWeek(week: Week, today: LocalDate): CrampWeek {
  const from = week[0].day
  const to = (week.at(-1) ?? week[0]).day
  const monday = mondayOf(from)
  const known = week.flatMap(({ cramps }) => (cramps === null ? [] : [cramps]))
  return {
    monday,
    from,
    to,
    cramps: totalOf(known),
    days: week.length,
    daysKnown: known.length,
    unfinished: daysBetween(monday, today) < 7,
  }
}

const totalOf = (known: readonly number[]): number | null =>
  known.length === 0 ? null : known.reduce((sum, cramps) => sum + cramps, 0)
