import type { CrampDay } from '../day-totals'
import { wholeWords } from '../words/whole-words'
import type { ChartOf } from './drawing'
import { periodSeries } from './period-series'
import { periodColumn } from './period-words'
import type { ChartSpan } from './chart-span'
import { knownWords, spanWords } from './spoken-span'
import { sumsDrawing, sumsReading, sumsRows } from './sums-chart'

/**
 * Cramps as logged, added up by week or longer. Counts cramps, not episodes: one that comes back within 30 minutes
 * counts again.
 */
export function crampsChart(days: readonly CrampDay[], at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { trends } = words
  const series = periodSeries(days, today, step === 'day' ? 'week' : step, ({ cramps }) => cramps)
  const during = spanWords(at)
  return {
    name: trends.cramps.name(series.step),
    sentence:
      series.total === null
        ? trends.noDayKnown(during)
        : `${trends.cramps.sentence(series.total, series.daysAboveZero, during)} ${knownWords(series.daysKnown, series.days, at)}`,
    drawing: sumsDrawing(series, words),
    reading: sumsReading(series, words, trends.cramps.none).join(' '),
    columns: [periodColumn(series.step, words), trends.cramps.column, trends.column.daysKnown],
    rows: sumsRows(series, words, wholeWords),
  }
}
