import type { TrainingDay } from '../day-totals'
import { wholeWords } from '../words/whole-words'
import type { ChartSpan } from './chart-span'
import type { ChartOf } from './drawing'
import { periodSeries, type PeriodSeries } from './period-series'
import { periodColumn } from './period-words'
import { quantile } from '../statistics/quantile'
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
    reading: sumsReading(series, words, exercise.none).join(' '),
    columns: columnsOf(series, at, exercise.column),
    rows: sumsRows(series, words, wholeWords),
  }
}

/** Session load, effort (0 to 10) times minutes, added up. A day with a session without an effort is not known. */
export function loadChart(days: readonly TrainingDay[], at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { load, noDayKnown } = words.trends
  const series = periodSeries(days, today, step, day => day.load)
  const during = spanWords(at)
  const unrated = days.filter(day => day.logged && day.load === null).length
  return {
    name: load.name(step),
    sentence: days.some(({ logged }) => logged)
      ? [loadSentence(days, during, at), ...(unrated > 0 ? [load.unrated(unrated)] : [])].join(' ')
      : noDayKnown(during),
    drawing: { ...sumsDrawing(series, words), showsValues: false },
    reading: [load.reading, ...sumsReading(series, words, load.noneDot, load.hatched)].join(' '),
    columns: columnsOf(series, at, load.column),
    rows: sumsRows(series, words, wholeWords),
  }
}

function loadSentence(days: readonly TrainingDay[], during: string, { words }: ChartSpan): string {
  const { load } = words.trends
  const loaded = days.flatMap(day => (day.load !== null && day.load > 0 ? [day.load] : []))
  const middle = quantile(loaded, 0.5)
  if (middle === null) return load.none(during)
  const amount = wholeWords(Math.floor(middle))
  return loaded.length === 1 ? load.oneDay(amount, during) : load.sentence(amount, loaded.length, during)
}
