import type { LocalDate } from '../time/local-date'
import type { Reading } from './reading'
import type { Scale } from './scale'

/** One place of a drawing, oldest first; its words stand in the row of the table that has the same key. */
export type DrawnPoint = {
  key: LocalDate
  /** Height of the bar, or place of the dot; null is a gap, or a place where there is nothing to draw. */
  value: number | null
  /** Ends of the middle half, where the value is a middle. */
  low?: number
  high?: number
  /** The least and the most, where a thin line goes from one to the other. */
  least?: number
  most?: number
  /** Nothing is known here: drawn as a hatch. */
  isGap: boolean
  /** Drawn as an outline, because it is not over or not whole. */
  isOpen: boolean
  /** Known days as a share of the days counted, 0 to 1; absent where the drawing has no strip for it. */
  known?: number
  /** What the value is held against, from the lower to the upper edge; one line where they are one. Absent: nothing. */
  edges?: { low: number; high: number }
  /** Drawn pale, because it is not all there and nothing is held against it. */
  isPale?: boolean
  /** What stands over it: that it is over the upper edge, or that it is at least so much. */
  over?: 'above' | 'at-least'
  /** Points that stand here, rising. */
  marks?: DrawnMark[]
  /** Cramps that are marked over the bar; absent: none. */
  cramps?: number
}

/** One point: whether it has a ring, stands over a limit (a diamond), and the words over it. */
export type DrawnMark = { at: number; hasRing: boolean; isOver?: boolean; words?: string }

/** A dashed line across, with words at its right end, cut into lines. */
export type Level = {
  at: number
  words: readonly string[]
  /** The middle of what is drawn: it crosses known places only. A limit crosses all. */
  kind: 'middle' | 'limit'
}

/** A word under the drawing, in the middle of its place. */
export type Tick = { key: LocalDate; words: string }

/** What a drawing needs, and nothing it would have to work out. */
export type Drawing = {
  /** Bars from the line of 0; middles with the strip of their half; or points. */
  shape: 'bars' | 'middles' | 'marks'
  points: DrawnPoint[]
  ticks: Tick[]
  /** The horizontal lines with their words, and the upper end of the scale. */
  lines: { at: number; words: string }[]
  top: number
  /** The word beside the last mark, cut into lines; null: none. */
  atEnd: { lines: readonly string[]; value: number } | null
  /** The word at the right end of the edges, cut into lines, and that of a mark over the upper one. Absent: no edges. */
  edgeWords?: { atEnd: readonly string[]; above: string }
  /** The word beside the strips of known days; null: there are none. */
  stripWord: string | null
  /** Bars carry their value. */
  showsValues: boolean
  /** Dashed lines; absent: none. */
  levels?: Level[]
  /** The word beside the marks of cramps over the bars; absent: the drawing has none. */
  crampsWord?: string
}

/** One row of a table: the key of its point, the words that name it, and the other cells. */
export type FigureRow = { key: LocalDate; head: string; cells: string[] }

/** One chart as words and figures: its name, sentence, drawing, how to read it, and its table, newest first. */
export type ChartOf = Reading & {
  name: string
  sentence: string
  drawing: Drawing
  columns: string[]
  rows: FigureRow[]
}

/** The lines of a scale with their words. */
export const linesOf = ({ ticks }: Scale, words: (value: number) => string): Drawing['lines'] =>
  ticks.map(at => ({ at, words: words(at) }))
