import { dayWords } from '../words/date-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { LocalDate } from '../time/local-date'
import type { CalendarBlock, CalendarCell, CalendarView } from './calendar-series'

export type CrampStep = 1 | 2 | 3

/** A word of a drawing: where it stands, and which end of it. */
export type PlacedWord = { x: number; y: number; words: string; anchor: 'start' | 'middle' | 'end' }

/** A block of the calendar as marks, in pixels of a drawing that is so wide and high. */
export type CalendarDrawing = {
  key: string
  width: number
  height: number
  /** The side of a cell. */
  side: number
  words: PlacedWord[]
  /** Corners of cells that are not known, and middles of known ones without a cramp. */
  unknown: { x: number; y: number }[]
  none: { x: number; y: number }[]
  cramps: { x: number; y: number; step: CrampStep; words: string; from: LocalDate; to: LocalDate }[]
  /** Strips of known days below cells of months; `filled` of its width is known. */
  strips: { x: number; y: number; filled: number }[]
  /** The corner of the cell that holds today. */
  today: { x: number; y: number } | null
}

type Measures = { left: number; top: number; across: number; down: number; side: number }

const measures: Record<CalendarView, Measures> = {
  weeks: { left: 52, top: 24, across: 39, down: 39, side: 34 },
  year: { left: 18, top: 22, across: 22, down: 22, side: 19 },
  months: { left: 40, top: 22, across: 24, down: 31, side: 21 },
}

/** The lowest counts of the second and the third step: of a day; of a month, about one and two a week (ours). */
const steps: Record<CalendarView, readonly [number, number]> = { weeks: [2, 3], year: [2, 3], months: [4, 8] }

/** The step of a count above 0. */
export function crampStep(count: number, view: CalendarView): CrampStep {
  const [second, third] = steps[view]
  if (count >= third) return 3
  return count >= second ? 2 : 1
}

/** The lowest counts of the steps of a view. */
export const stepStarts = (view: CalendarView): readonly [number, number] => steps[view]

/** From the cell of a month down to its strip. */
const stripBelow = 2.5

/** Lays out a block. `showsYear`: its first month is named with the year, as every January is. */
export function calendarDrawing(
  { columns, rows, cells }: CalendarBlock,
  view: CalendarView,
  showsYear: boolean,
  words: Words,
): CalendarDrawing {
  const { left, top, across, down, side } = measures[view]
  const at = ({ column, row }: CalendarCell) => ({ x: left + column * across, y: top + row * down })
  const middle = (cell: CalendarCell) => ({ x: at(cell).x + side / 2, y: at(cell).y + side / 2 })
  const open = cells.find(({ isOpen }) => isOpen)
  const width = left + columns * across
  return {
    key: cells[0]?.from ?? '',
    width,
    height: top + rows * down,
    side,
    words: wordsOf(view, cells, { ...measures[view], width, showsYear }, words),
    unknown: cells.filter(({ cramps }) => cramps === null).map(at),
    none: cells.filter(({ cramps }) => cramps === 0).map(middle),
    cramps: cells.flatMap(cell =>
      cell.cramps === null || cell.cramps === 0
        ? []
        : [
            {
              ...at(cell),
              step: crampStep(cell.cramps, view),
              words: cell.cramps < 100 ? wholeWords(cell.cramps) : '',
              from: cell.from,
              to: cell.to,
            },
          ],
    ),
    strips:
      view === 'months'
        ? cells
            .filter(({ daysKnown }) => daysKnown > 0)
            .map(cell => ({
              x: at(cell).x,
              y: at(cell).y + side + stripBelow,
              filled: cell.daysKnown / cell.days,
            }))
        : [],
    today: open === undefined ? null : at(open),
  }
}

type Frame = Measures & { width: number; showsYear: boolean }

function wordsOf(
  view: CalendarView,
  cells: readonly CalendarCell[],
  frame: Frame,
  words: Words,
): PlacedWord[] {
  const { left, top, across, down, side } = frame
  const over = top - 8
  const middleOf = (column: number): number => left + column * across + side / 2
  const beside = (row: number, text: string, x: number): PlacedWord => ({
    x,
    y: top + row * down + side / 2 + 4.5,
    words: text,
    anchor: 'start',
  })
  const { dates } = words
  if (view === 'year') {
    return [
      ...[0, 2, 4, 6].map(row => beside(row, (dates.shortWeekdays[row] ?? '').slice(0, 1), 0)),
      ...monthWords(cells, frame, words),
    ]
  }
  const heads = view === 'weeks' ? dates.shortWeekdays : dates.shortMonths.map(name => name.slice(0, 1))
  const rows = [...new Set(cells.map(({ row }) => row))]
  return [
    ...heads.map((text, column): PlacedWord => ({
      x: middleOf(column),
      y: over,
      words: text,
      anchor: 'middle',
    })),
    ...rows.map(row => {
      const [first] = cells.filter(cell => cell.row === row)
      if (first === undefined) return beside(row, '', 0)
      return beside(row, view === 'weeks' ? dayWords(first.from, words) : first.from.slice(0, 4), 0)
    }),
  ]
}

/** A month's name takes about so many columns. */
const columnsOfWord = 3

/** Each month over the first column that has a day of it; the first of a block only where it has room. */
function monthWords(
  cells: readonly CalendarCell[],
  { left, top, across, width, showsYear }: Frame,
  { dates }: Words,
): PlacedWord[] {
  const firsts = cells.filter(({ from }, index) => index === 0 || from.endsWith('-01'))
  const [first, second] = firsts
  const shown =
    first !== undefined && second !== undefined && second.column - first.column < columnsOfWord
      ? firsts.slice(1)
      : firsts
  return shown.map(({ from, column }, index): PlacedWord => {
    const month = dates.shortMonths[Number(from.slice(5, 7)) - 1] ?? ''
    const hasYear = (showsYear && index === 0) || from.slice(5, 7) === '01'
    const isAtEnd = column * across + left > width - 2.4 * across
    return {
      x: isAtEnd ? width - (across - 19) : left + column * across,
      y: top - 8,
      words: hasYear ? `${month} ${from.slice(0, 4)}` : month,
      anchor: isAtEnd ? 'end' : 'start',
    }
  })
}
