import type { FigureRow } from '../series/drawing'
import { scaleFor } from '../series/scale'
import { dayWords, weekdayWords } from '../words/date-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import { unratedOf, type DayLoad } from './day-load'
import type { LocalDate } from '../time/local-date'

/**
 * A day as it is drawn. `bar`: known. `rest`: known, nothing done. `open`: so much or more, for today or where only an
 * import is known. `unrated`: a session without an effort. `gap`: not logged.
 */
export type LoadBar = {
  day: LocalDate
  shape: 'bar' | 'rest' | 'open' | 'unrated' | 'gap'
  /** Of the drawing’s height, 0 to 100. */
  percent: number
  isLogged: boolean
}

/** Four weeks and today as bars: heights, lines, and the same as a table. */
export type LoadBars = {
  weeks: readonly { first: string; bars: readonly LoadBar[] }[]
  lines: readonly { words: string; percent: number }[]
  /** The shapes that are there, to be named below. */
  shapes: readonly LoadBar['shape'][]
  columns: readonly string[]
  rows: readonly FigureRow[]
}

const shapes = ['bar', 'rest', 'open', 'unrated', 'gap'] as const

/** Draws 28 days and today in weeks of seven, today by itself. */
export function loadBars(days: readonly DayLoad[], words: Words): LoadBars {
  const { ticks, top } = scaleFor(Math.max(1, ...days.map(({ atLeast }) => atLeast)))
  const bars = days.map((day, index) => barOf(day, index === days.length - 1, top))
  const weeks = bars.flatMap(({ day }, index) =>
    index % 7 === 0 ? [{ first: dayWords(day, words), bars: bars.slice(index, index + 7) }] : [],
  )
  const { columns } = words.trainingLoad
  return {
    weeks,
    lines: ticks.map(tick => ({ words: wholeWords(tick), percent: (tick / top) * 100 })),
    shapes: shapes.filter(shape => bars.some(bar => bar.shape === shape)),
    columns: [columns.day, columns.sessions, columns.load],
    rows: days.toReversed().map(day => rowOf(day, words)),
  }
}

function barOf({ day, isLogged, load, atLeast, sessions }: DayLoad, isToday: boolean, top: number): LoadBar {
  const percent = (atLeast / top) * 100
  const of = (shape: LoadBar['shape']): LoadBar => ({ day, shape, percent, isLogged })
  if (sessions.some(({ effort }) => effort === undefined)) return of('unrated')
  if (atLeast > 0 && (isToday || load === null)) return of('open')
  if (load === null) return of('gap')
  return of(load > 0 ? 'bar' : 'rest')
}

function rowOf(day: DayLoad, words: Words): FigureRow {
  return {
    key: day.day,
    head: weekdayWords(day.day, words),
    cells: [String(day.sessions.length), dayLoadWords(day, words)],
  }
}

/** "420", "200 or more", "not logged". */
export function dayLoadWords(day: DayLoad, { trainingLoad }: Words): string {
  if (day.load !== null) return wholeWords(day.load)
  if (day.atLeast > 0) return trainingLoad.orMore(wholeWords(day.atLeast))
  return unratedOf([day]).length > 0 ? trainingLoad.notKnown : trainingLoad.notLogged
}
