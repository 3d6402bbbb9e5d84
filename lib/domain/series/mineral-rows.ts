import { knownAmong } from '../known-among'
import type { Mineral } from '../nutrition/mineral'
import { mineralRangeWords } from '../words/electrolyte-words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, FigureRow } from './drawing'
import type { HeldDay } from './held-day'
import { isAtLeast, mineralCounts, referenceOf, shownMg } from './held-mineral'
import { middlesRows, type Unit } from './middles-chart'
import type { PeriodSeries } from './period-series'
import { periodColumn, periodWords } from './period-words'
import { middleEdges } from './placed-days'

/** The table of a mineral's chart, newest first: without anything published the amounts alone. */
export const mineralRows = (
  days: readonly HeldDay[],
  series: PeriodSeries<HeldDay>,
  mineral: Mineral,
  unit: Unit,
  at: ChartSpan,
): Pick<ChartOf, 'columns' | 'rows'> =>
  at.step === 'day' ? ofDays(days, series, mineral, unit, at) : ofPeriods(days, series, mineral, unit, at)

const hasReference = (days: readonly HeldDay[], mineral: Mineral): boolean =>
  days.some(day => referenceOf(day, mineral) !== null)

function ofDays(
  days: readonly HeldDay[],
  { periods }: PeriodSeries,
  mineral: Mineral,
  { amount }: Unit,
  { today, words }: ChartSpan,
): Pick<ChartOf, 'columns' | 'rows'> {
  const { column, minerals, notKnown } = words.trends
  const { column: own, atLeast, looks, noReference } = words.intakeCharts.minerals
  const isHeld = hasReference(days, mineral)
  const byDay = new Map(days.map(day => [day.day, day]))
  const amountOf = (day: HeldDay): string => {
    const mg = shownMg(day, mineral)
    if (mg === null) return day.logged && day.minerals === null ? minerals.noFoodLogged : notKnown
    return isAtLeast(day, mineral) ? atLeast(amount(mg)) : amount(mg)
  }
  const looksOf = (day: HeldDay): string => {
    if (day.minerals === null) return notKnown
    if (day.day >= today) return looks.notOver
    return day.looksWhole ? looks.whole : looks.part
  }
  const cellsOf = (day: HeldDay): string[] => {
    const reference = referenceOf(day, mineral)
    return [
      amountOf(day),
      ...(isHeld ? [reference === null ? noReference : mineralRangeWords(reference, words)] : []),
      looksOf(day),
    ]
  }
  return {
    columns: [column.day, minerals.column, ...(isHeld ? [own.reference] : []), own.looks],
    rows: periods.toReversed().map((period): FigureRow => {
      const day = byDay.get(period.from)
      const cells = day === undefined ? [] : cellsOf(day)
      return { key: period.from, head: periodWords(period, 'day', words), cells }
    }),
  }
}

function ofPeriods(
  days: readonly HeldDay[],
  series: PeriodSeries<HeldDay>,
  mineral: Mineral,
  unit: Unit,
  { today, step, words }: ChartSpan,
): Pick<ChartOf, 'columns' | 'rows'> {
  const { column, outOf, notKnown } = words.trends
  const { column: own, noReference } = words.intakeCharts.minerals
  const isHeld = hasReference(days, mineral)
  const newestFirst = series.periods.toReversed()
  const heldCells = (of: readonly HeldDay[]): string[] => {
    const edges = middleEdges(knownAmong(of, day => referenceOf(day, mineral)))
    const { held, reached } = mineralCounts(of, mineral, today)
    return [
      edges === null ? noReference : mineralRangeWords(edges, words),
      held === 0 ? notKnown : outOf(reached, held),
    ]
  }
  return {
    columns: [
      periodColumn(step, words),
      column.middle,
      column.half,
      ...(isHeld ? [own.reference, own.reached] : []),
      own.wholeDays,
    ],
    rows: middlesRows(series, unit, words).map(
      ({ key, head, cells: [middle = '', half = '', known = ''] }, index) => ({
        key,
        head,
        cells: [middle, half, ...(isHeld ? heldCells(newestFirst[index]?.inside ?? []) : []), known],
      }),
    ),
  }
}
