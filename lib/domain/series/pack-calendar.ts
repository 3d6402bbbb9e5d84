import { daysBetween } from '../time/local-date'
import type { CalendarChart, CalendarRow } from './calendar-chart'
import type { CalendarDrawing } from './calendar-drawing'
import type { PackedBlock, PackedCalendar } from './packed-calendar'
import { fewestDays } from './span'

/** Packs a calendar. The days that a row leads to lie in one month. */
export function packCalendar({ drawings, rows, ...words }: CalendarChart): PackedCalendar {
  const oldestFirst = rows.toReversed()
  const rowOf = new Map(oldestFirst.map(({ key }, index) => [key, index]))
  return {
    ...words,
    blocks: drawings.map(drawing => packBlock(drawing, rowOf)),
    starts: oldestFirst.map(({ key }) => key).join(' '),
    lasts: oldestFirst.map(({ key, leadsTo }) => (leadsTo?.to ?? key).slice(8)).join(''),
    leads: oldestFirst.map(leadOf).join(''),
    heads: oldestFirst.map(({ head }) => head),
    cells: words.columns.slice(1).map((_, column) => oldestFirst.map(({ cells }) => cells[column] ?? '')),
  }
}

const leadOf = ({ leadsTo }: CalendarRow): string => {
  if (leadsTo === null) return '-'
  return daysBetween(leadsTo.from, leadsTo.to) + 1 < fewestDays ? 't' : 'd'
}

const packBlock = (
  { unknown, none, cramps, strips, ...block }: CalendarDrawing,
  rowOf: ReadonlyMap<string, number>,
): PackedBlock => ({
  ...block,
  unknown: unknown.map(({ x, y }) => `M${x} ${y}h${block.side}v${block.side}h-${block.side}Z`).join(''),
  none: none.map(({ x, y }) => `M${x} ${y}h0`).join(''),
  cramps: {
    xs: cramps.map(({ x }) => x),
    ys: cramps.map(({ y }) => y),
    steps: cramps.map(({ step }) => step).join(''),
    words: cramps.map(cell => cell.words),
    rows: cramps.map(({ from }) => rowOf.get(from) ?? -1),
  },
  strips: {
    xs: strips.map(({ x }) => x),
    ys: strips.map(({ y }) => y),
    filled: strips.map(({ filled }) => Math.round(filled * 1000)),
  },
})
