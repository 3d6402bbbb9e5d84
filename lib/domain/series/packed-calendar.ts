import type { LocalDate } from '../time/local-date'
import type { CalendarChart } from './calendar-chart'
import type { CalendarDrawing, CrampStep } from './calendar-drawing'

/** A block as it is sent: cells without a cramp as one path each for all of a kind, the others as lists of figures. */
export type PackedBlock = Pick<CalendarDrawing, 'key' | 'width' | 'height' | 'side' | 'words' | 'today'> & {
  unknown: string
  none: string
  cramps: { xs: number[]; ys: number[]; steps: string; words: string[]; rows: number[] }
  strips: { xs: number[]; ys: number[]; filled: number[] }
}

/** A calendar as it is sent to a browser: drawing and table share what they have in common. */
export type PackedCalendar = Omit<CalendarChart, 'drawings' | 'rows'> & {
  blocks: PackedBlock[]
  /** The first days of the rows, oldest first, between spaces; and the day of the month of the last one of each that leads somewhere. */
  starts: string
  lasts: string
  /** For each row "t" leads to the timeline, "d" to days that fill a drawing of their own, "-" nowhere. */
  leads: string
  /** The heads of the rows, and their other cells column by column, oldest first. */
  heads: string[]
  cells: string[][]
}

/** Days with entries to open; too few of them for a drawing of their own are short. */
export type LeadsTo = { from: LocalDate; to: LocalDate; isShort: boolean }

/** A block with all cells of a kind without a cramp as one path. */
export type DrawnBlock = Pick<PackedBlock, 'key' | 'width' | 'height' | 'side' | 'words' | 'today'> & {
  unknown: string
  none: string
  cramps: { x: number; y: number; step: CrampStep; words: string; leadsTo: LeadsTo | null }[]
  strips: { x: number; y: number; filled: number }[]
}

/** A row of the table. */
export type DrawnRow = { key: string; head: string; cells: string[]; leadsTo: LeadsTo | null }

/** The blocks and the rows, newest first, of a packed calendar; shares of known days to a thousandth. */
export function unpackCalendar(packed: PackedCalendar): { blocks: DrawnBlock[]; rows: DrawnRow[] } {
  const rows = packed.starts.split(' ').map((key, index): DrawnRow => ({
    key,
    head: packed.heads[index] ?? '',
    cells: packed.cells.map(column => column[index] ?? ''),
    leadsTo: leadsOf(packed, key, index),
  }))
  return { blocks: packed.blocks.map(block => unpackBlock(block, rows)), rows: rows.toReversed() }
}

function leadsOf({ leads, lasts }: PackedCalendar, key: string, index: number): LeadsTo | null {
  const letter = leads[index]
  if (letter !== 't' && letter !== 'd') return null
  const to = key.slice(0, 8) + lasts.slice(index * 2, index * 2 + 2)
  return { from: key as LocalDate, to: to as LocalDate, isShort: letter === 't' }
}

const steps: Record<string, CrampStep> = { '1': 1, '2': 2, '3': 3 }

function unpackBlock({ cramps, strips, ...block }: PackedBlock, rows: readonly DrawnRow[]): DrawnBlock {
  return {
    ...block,
    cramps: cramps.rows.map((row, index) => ({
      x: cramps.xs[index] ?? 0,
      y: cramps.ys[index] ?? 0,
      step: steps[cramps.steps[index] ?? ''] ?? 1,
      words: cramps.words[index] ?? '',
      leadsTo: rows[row]?.leadsTo ?? null,
    })),
    strips: strips.filled.map((filled, index) => ({
      x: strips.xs[index] ?? 0,
      y: strips.ys[index] ?? 0,
      filled: filled / 1000,
    })),
  }
}
