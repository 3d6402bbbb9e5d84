import { knownAmong } from '../known-among'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, FigureRow } from './drawing'
import type { HeldDay } from './held-day'
import { middlesRows } from './middles-chart'
import type { PeriodSeries } from './period-series'
import { periodColumn, periodWords } from './period-words'
import { edgesOfDay, middleEdges, placeOf, placesOf, type Edges } from './placed-days'

type Said = {
  at: ChartSpan
  hasBand: boolean
  amount: (ml: number) => string
  /** The words of a band with edges in ml. */
  band: (edges: Edges) => string
}

/** The table of the fluid chart, newest first: without any band the amounts alone. */
export const fluidRows = (
  days: readonly HeldDay[],
  series: PeriodSeries<HeldDay>,
  said: Said,
): Pick<ChartOf, 'columns' | 'rows'> =>
  said.at.step === 'day' ? ofDays(days, series, said) : ofPeriods(series, said)

function ofDays(
  days: readonly HeldDay[],
  { periods }: PeriodSeries,
  { at: { today, words }, hasBand, amount, band }: Said,
): Pick<ChartOf, 'columns' | 'rows'> {
  const { column, fluid, notKnown } = words.trends
  const { column: own, noBand } = words.intakeCharts.fluid
  const byDay = new Map(days.map(day => [day.day, day]))
  const cellsOf = (day: HeldDay): string[] => {
    const edges = edgesOfDay(day)
    const without = day.logged ? fluid.noneLogged : notKnown
    return [
      day.fluidMl === null ? without : amount(day.fluidMl),
      ...(hasBand ? [edges === null ? noBand : band(edges), placed(day, today, words)] : []),
    ]
  }
  return {
    columns: [column.day, fluid.column, ...(hasBand ? [own.band, own.place] : [])],
    rows: periods.toReversed().map((period): FigureRow => {
      const day = byDay.get(period.from)
      const cells = day === undefined ? [] : cellsOf(day)
      return { key: period.from, head: periodWords(period, 'day', words), cells }
    }),
  }
}

/** Where the day lies, or why that is not said. */
function placed(day: HeldDay, today: HeldDay['day'], words: Words): string {
  const { place, noBand, notOver } = words.intakeCharts.fluid
  const lies = placeOf(day, today)
  if (lies !== null) return place[lies]
  if (day.fluidMl === null) return words.trends.notKnown
  return day.band.kind === 'band' ? notOver : noBand
}

function ofPeriods(
  series: PeriodSeries<HeldDay>,
  { at: { today, step, words }, hasBand, amount, band }: Said,
): Pick<ChartOf, 'columns' | 'rows'> {
  const { column, notKnown } = words.trends
  const { column: own, noBand, listed } = words.intakeCharts.fluid
  const newestFirst = series.periods.toReversed()
  const middles = middlesRows(series, { onScale: Number, lineWords: String, amount }, words)
  const bandCells = (of: readonly HeldDay[]): string[] => {
    const edges = middleEdges(knownAmong(of, edgesOfDay))
    const { below, inside: within, above, placed: count } = placesOf(of, today)
    return [edges === null ? noBand : band(edges), count === 0 ? notKnown : listed(below, within, above)]
  }
  return {
    columns: [
      periodColumn(step, words),
      column.middle,
      column.half,
      ...(hasBand ? [own.band, own.places] : []),
      own.daysLogged,
    ],
    rows: middles.map(({ key, head, cells: [middle = '', half = '', known = ''] }, index) => ({
      key,
      head,
      cells: [middle, half, ...(hasBand ? bandCells(newestFirst[index]?.inside ?? []) : []), known],
    })),
  }
}
