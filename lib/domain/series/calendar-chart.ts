import { daysBetween, type LocalDate } from '../time/local-date'
import { dayWords, weekdayInYear } from '../words/date-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import { calendarDrawing, stepStarts, type CalendarDrawing } from './calendar-drawing'
import {
  calendarBlocks,
  calendarView,
  type CalendarBlock,
  type CalendarCell,
  type CalendarDay,
  type CalendarView,
} from './calendar-series'
import { periodWords } from './period-words'
import { readingOf, type Reading } from './reading'
import { knownWords, spanWords } from './spoken-span'

/** A shape of the key and its word. */
export type CalendarKey = {
  shape: 'step-1' | 'step-2' | 'step-3' | 'none' | 'unknown' | 'today'
  words: string
}

/** A row of the table: a day, a run of days that are alike, or a month; `leadsTo` are days with entries to open. */
export type CalendarRow = {
  key: LocalDate
  head: string
  cells: string[]
  leadsTo: { from: LocalDate; to: LocalDate } | null
}

export type CalendarChart = Reading & {
  name: string
  sentence: string
  view: CalendarView
  drawings: CalendarDrawing[]
  keys: CalendarKey[]
  columns: string[]
  /** Newest first. */
  rows: CalendarRow[]
}

/**
 * Cramps as logged, by day, or by month where the span is longer than a year and some days. `days` are those of the span
 * without a hole, oldest first.
 */
export function calendarChart(days: readonly CalendarDay[], at: Omit<ChartSpan, 'step'>): CalendarChart {
  const { today, words } = at
  const { calendar } = words.whenAndWhere
  const during = spanWords(at)
  const view = calendarView(days.length)
  const blocks = calendarBlocks(days, today)
  const isOverYears = days[0]?.day.slice(0, 4) !== days.at(-1)?.day.slice(0, 4)
  const known = days.filter(({ logged }) => logged)
  const cramps = known.map(day => day.cramps ?? 0)
  return {
    name: calendar.name(view === 'months'),
    sentence:
      known.length === 0
        ? words.trends.noDayKnown(during)
        : `${words.trends.cramps.sentence(total(cramps), cramps.filter(count => count > 0).length, during)} ${knownWords(known.length, days.length, at)}`,
    ...readingOf([calendar.reading(view === 'months')]),
    view,
    drawings: blocks.map((block, index) => calendarDrawing(block, view, isOverYears && index === 0, words)),
    keys: keysOf(blocks, view, words),
    columns:
      view === 'months'
        ? [words.trends.column.month, words.trends.cramps.column, words.trends.column.daysKnown]
        : [words.trends.column.day, words.trends.cramps.column, calendar.days],
    rows: (view === 'months' ? monthRows(blocks, words) : dayRows(blocks, today, words)).reverse(),
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

function keysOf(blocks: readonly CalendarBlock[], view: CalendarView, words: Words): CalendarKey[] {
  const { calendar } = words.whenAndWhere
  const [second, third] = stepStarts(view)
  const hasToday = blocks.some(({ cells }) => cells.some(({ isOpen }) => isOpen))
  const isMonths = view === 'months'
  return [
    { shape: 'step-1', words: isMonths ? words.trends.range('1', String(second - 1)) : calendar.oneCramp },
    {
      shape: 'step-2',
      words: isMonths ? words.trends.range(String(second), String(third - 1)) : String(second),
    },
    { shape: 'step-3', words: calendar.orMore(third) },
    { shape: 'none', words: calendar.none },
    { shape: 'unknown', words: words.trends.notKnown },
    ...(hasToday ? [{ shape: 'today', words: calendar.open(isMonths) } as const] : []),
  ]
}

const monthRows = (blocks: readonly CalendarBlock[], words: Words): CalendarRow[] =>
  blocks.flatMap(({ cells }) =>
    cells.map(({ from, to, isOpen, cramps, days, daysKnown }) => ({
      key: from,
      head: periodWords({ from, to, isOpen, isPart: false }, 'month', words),
      cells: [
        cramps === null ? words.trends.notKnown : wholeWords(cramps),
        words.trends.outOf(daysKnown, days),
      ],
      leadsTo: cramps === null ? null : { from, to },
    })),
  )

/** Days in a row that are alike, each with its own words: known without a cramp, or not known. */
function dayRows(blocks: readonly CalendarBlock[], today: LocalDate, words: Words): CalendarRow[] {
  const runs: CalendarCell[] = []
  for (const cell of blocks.flatMap(({ cells }) => cells)) {
    const last = runs.at(-1)
    const isAlike = last?.cramps === cell.cramps && (cell.cramps ?? 0) === 0
    if (last !== undefined && isAlike && !cell.isOpen) {
      runs[runs.length - 1] = { ...last, to: cell.to }
    } else runs.push(cell)
  }
  return runs.map(run => rowOf(run, today, words))
}

function rowOf({ from, to, cramps, isOpen }: CalendarCell, today: LocalDate, words: Words): CalendarRow {
  const { calendar } = words.whenAndWhere
  const last = weekdayInYear(to, today, words)
  const head = from === to ? last : words.trends.range(dayWords(from, words), last)
  return {
    key: from,
    head: isOpen ? words.trends.period.notOver(head) : head,
    cells: [
      cramps === null ? words.trends.notKnown : cramps === 0 ? calendar.none : wholeWords(cramps),
      String(daysBetween(from, to) + 1),
    ],
    leadsTo: cramps === null || cramps === 0 ? null : { from, to },
  }
}
