import { knownAmong } from '../known-among'
import type { Mineral } from '../nutrition/mineral'
import type { LocalDate } from '../time/local-date'
import { middlesSheet, type ChartSheet } from './chart-sheet'
import type { HeldDay } from './held-day'
import { isAtLeast, mineralCounts, referenceOf, shownMg, wholeMg } from './held-mineral'
import type { Step } from './period'
import { periodSeries } from './period-series'
import { edgesOfDay, middleEdges, placesOf } from './placed-days'

/** A sheet with more columns before those of days and of known days. */
function withColumns(
  { columns, rows }: ChartSheet,
  more: readonly string[],
  cells: readonly (readonly (number | null)[])[],
): ChartSheet {
  return {
    columns: [...columns.slice(0, -2), ...more, ...columns.slice(-2)],
    rows: rows.map((row, index) => [...row.slice(0, -2), ...(cells[index] ?? []), ...row.slice(-2)]),
  }
}

/** The fluid of each period with the middle of its bands, and how many of its days lie where; null of no such day. */
export function fluidSheet(days: readonly HeldDay[], today: LocalDate, step: Step): ChartSheet {
  const series = periodSeries(days, today, step, ({ fluidMl }) => fluidMl)
  return withColumns(
    middlesSheet(series, 'fluid_ml'),
    ['band_low_ml', 'band_high_ml', 'days_below', 'days_inside', 'days_above'],
    series.periods.map(({ inside }) => {
      const bands = knownAmong(inside, edgesOfDay)
      const edges = middleEdges(bands)
      const { placed, below, inside: within, above } = placesOf(inside, today)
      return [
        edges?.low ?? null,
        edges?.high ?? null,
        ...(placed === 0 ? [null, null, null] : [below, within, above]),
      ]
    }),
  )
}

/** A mineral as it is drawn, with what is published and on how many of the days that look whole it is reached. */
export function mineralSheet(
  days: readonly HeldDay[],
  mineral: Mineral,
  today: LocalDate,
  step: Step,
): ChartSheet {
  const series = periodSeries(days, today, step, day =>
    step === 'day' ? shownMg(day, mineral) : wholeMg(day, mineral),
  )
  return withColumns(
    middlesSheet(series, `${mineral}_mg`),
    ['published_low_mg', 'published_high_mg', 'days_whole', 'days_at_or_above', 'days_lacking_a_figure'],
    series.periods.map(({ inside }) => {
      const edges = middleEdges(knownAmong(inside, day => referenceOf(day, mineral)))
      const { whole, held, reached } = mineralCounts(inside, mineral, today)
      const lacking = inside.filter(day => isAtLeast(day, mineral)).length
      return [edges?.low ?? null, edges?.high ?? null, whole, held === 0 ? null : reached, lacking]
    }),
  )
}
