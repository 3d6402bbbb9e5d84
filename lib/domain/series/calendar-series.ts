import { daysBetween, mondayOf, weekday, type LocalDate } from '../time/local-date'
import { periodsOf } from './period'

/** What the calendar needs of a day: whether it is known, and the cramps logged on it (null where it is not). */
export type CalendarDay = { day: LocalDate; logged: boolean; cramps: number | null }

/** Weeks as rows of large cells; weeks as columns; or a row of months for each year. */
export type CalendarView = 'weeks' | 'year' | 'months'

/** The longest spans, in days, with a cell for each day: five weeks, and a year with some days more. */
const longest = { weeks: 35, year: 400 }

/** The view for so many days: at most 400 cells up to a year, and twelve for each year after that. */
export function calendarView(days: number): CalendarView {
  if (days <= longest.weeks) return 'weeks'
  return days <= longest.year ? 'year' : 'months'
}

/** A day or a month in its place. */
export type CalendarCell = {
  /** Its first and its last day in the span. */
  from: LocalDate
  to: LocalDate
  column: number
  row: number
  /** Null where no day of it is known. */
  cramps: number | null
  days: number
  daysKnown: number
  /** It holds today. */
  isOpen: boolean
}

/** Cells that are drawn together, oldest first. */
export type CalendarBlock = { columns: number; rows: number; cells: CalendarCell[] }

/** Columns of weeks that stand beside each other on a phone and leave a digit its room. */
const mostWeeks = 14

/** `days` are those of the span without a hole, oldest first. */
export function calendarBlocks(days: readonly CalendarDay[], today: LocalDate): CalendarBlock[] {
  const [first] = days
  if (first === undefined) return []
  const view = calendarView(days.length)
  if (view === 'months') return [monthsOf(days, first.day, today)]
  const monday = mondayOf(first.day)
  const weekOf = (day: LocalDate): number => Math.floor(daysBetween(monday, day) / 7)
  const weeks = weekOf(days.at(-1)?.day ?? first.day) + 1
  if (view === 'weeks') {
    const cells = days.map(day => dayCell(day, weekday(day.day) - 1, weekOf(day.day), today))
    return [{ columns: 7, rows: weeks, cells }]
  }
  const blocks = Math.ceil(weeks / mostWeeks)
  const columns = Math.ceil(weeks / blocks)
  return Array.from({ length: blocks }, (_, block) => ({
    columns,
    rows: 7,
    cells: days
      .filter(({ day }) => Math.floor(weekOf(day) / columns) === block)
      .map(day => dayCell(day, weekOf(day.day) % columns, weekday(day.day) - 1, today)),
  }))
}

const dayCell = (
  { day, logged, cramps }: CalendarDay,
  column: number,
  row: number,
  today: LocalDate,
): CalendarCell => ({
  from: day,
  to: day,
  column,
  row,
  cramps: logged ? (cramps ?? 0) : null,
  days: 1,
  daysKnown: logged ? 1 : 0,
  isOpen: day === today,
})

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))

function monthsOf(days: readonly CalendarDay[], first: LocalDate, today: LocalDate): CalendarBlock {
  const cells = periodsOf(days, today, 'month').map(({ from, to, days: inside, isOpen }): CalendarCell => {
    const known = inside.filter(({ logged }) => logged)
    return {
      from,
      to,
      column: Number(from.slice(5, 7)) - 1,
      row: yearOf(from) - yearOf(first),
      cramps: known.length === 0 ? null : known.reduce((sum, { cramps }) => sum + (cramps ?? 0), 0),
      days: inside.length,
      daysKnown: known.length,
      isOpen,
    }
  })
  return { columns: 12, rows: (cells.at(-1)?.row ?? 0) + 1, cells }
}
