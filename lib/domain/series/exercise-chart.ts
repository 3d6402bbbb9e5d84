import type { TrainingDay } from '../day-totals'
import { wholeWords } from '../words/whole-words'
import type { ChartSpan } from './chart-span'
import type { ChartOf } from './drawing'
import { periodSeries, type PeriodSeries } from './period-series'
import { periodColumn } from './period-words'
import { readingOf } from './reading'
import { knownWords, spanWords } from './spoken-span'
import { sumsDrawing, sumsReading, sumsRows } from './sums-chart'

const columnsOf = (series: PeriodSeries, { words }: ChartSpan, figure: string): string[] => [
  periodColumn(series.step, words),
  figure,
  ...(series.step === 'day' ? [] : [words.trends.column.daysKnown]),
]

/** Minutes of exercise, added up. Planned sessions are not done yet and do not count. */
export function exerciseChart(days: readonly TrainingDay[], at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { exercise, noDayKnown } = words.trends
  const series = periodSeries(days, today, step, ({ exerciseMinutes }) => exerciseMinutes)
  const during = spanWords(at)
  const known = knownWords(series.daysKnown, series.days, at)
  return {
    name: exercise.name(step),
    sentence:
      series.total === null
        ? noDayKnown(during)
        : `${exercise.sentence(wholeWords(series.total), series.daysAboveZero, during)} ${known}`,
    drawing: { ...sumsDrawing(series, words), showsValues: false },
    ...readingOf(sumsReading(series, words, exercise.none)),
    columns: columnsOf(series, at, exercise.column),
    rows: sumsRows(series, words, wholeWords),
  }
}
