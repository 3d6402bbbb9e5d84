import type { TrainingDay } from '../day-totals'
import { knownAmong } from '../known-among'
import { quantile } from '../statistics/quantile'
import type { LocalDate } from '../time/local-date'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf } from './drawing'
import { startOf } from './period'
import { periodSeries, type PeriodSeries } from './period-series'
import { periodColumn } from './period-words'
import { readingOf } from './reading'
import type { SeverityCount } from './severity-series'
import { spanWords } from './spoken-span'
import { sumsDrawing, sumsReading, sumsRows } from './sums-chart'

/** Cramps that began on a day, those that follow each other counted once. */
export type CrampCount = Pick<SeverityCount, 'day' | 'episodes'>

/**
 * Session load, effort (0 to 10) times minutes, added up, with the cramps of each time marked over it. A day with a session
 * without an effort is not known. `counts` stand under their own days, whatever the step.
 */
export function loadChart(
  days: readonly TrainingDay[],
  counts: readonly CrampCount[],
  at: ChartSpan,
): ChartOf {
  const { today, step, words } = at
  const { load, noDayKnown } = words.trends
  const series = periodSeries(days, today, step, day => day.load)
  const cramps = crampsBy(counts, day => startOf(day, step))
  const crampsIn = (key: LocalDate): number => cramps.get(startOf(key, step)) ?? 0
  const drawing = sumsDrawing(series, words)
  const known = new Set(days.flatMap(({ day, logged }) => (logged ? [startOf(day, step)] : [])))
  return {
    name: load.name(step),
    sentence: days.some(({ logged }) => logged) ? sentenceOf(days, counts, at) : noDayKnown(spanWords(at)),
    drawing: {
      ...drawing,
      showsValues: false,
      points: drawing.points.map(point =>
        crampsIn(point.key) === 0 ? point : { ...point, cramps: crampsIn(point.key) },
      ),
      ...(counts.length > 0 && { crampsWord: load.crampsWord }),
    },
    ...readingOf([
      load.reading,
      ...(counts.length > 0 ? [load.notBecause, load.crampsReading] : []),
      ...sumsReading(series, words, load.noneDot, load.hatched),
    ]),
    columns: columnsOf(series, words),
    rows: sumsRows(series, words, wholeWords).map(row => {
      const [figure = '', ...others] = row.cells
      const isKnown = known.has(startOf(row.key, step))
      return {
        ...row,
        cells: [figure, isKnown ? wholeWords(crampsIn(row.key)) : words.trends.notKnown, ...others],
      }
    }),
  }
}

const columnsOf = ({ step }: PeriodSeries, words: Words): string[] => [
  periodColumn(step, words),
  words.trends.load.column,
  words.trends.cramps.column,
  ...(step === 'day' ? [] : [words.trends.column.daysKnown]),
]

/** How many cramps stand under each key of their days. */
function crampsBy(
  counts: readonly CrampCount[],
  keyOf: (day: LocalDate) => LocalDate,
): Map<LocalDate, number> {
  const cramps = new Map<LocalDate, number>()
  for (const { day, episodes } of counts) cramps.set(keyOf(day), (cramps.get(keyOf(day)) ?? 0) + episodes)
  return cramps
}

function sentenceOf(days: readonly TrainingDay[], counts: readonly CrampCount[], at: ChartSpan): string {
  const { load } = at.words.trends
  const cramps = crampSentence(days, counts, at)
  const unrated = days.filter(day => day.logged && day.load === null).length
  return [
    loadSentence(days, spanWords(at), at),
    ...(cramps === null ? [] : [cramps]),
    ...(unrated > 0 ? [load.unrated(unrated)] : []),
  ].join(' ')
}

/** On how many days with a load, and without one, a cramp began; null where there is nothing to hold one against. */
function crampSentence(
  days: readonly TrainingDay[],
  counts: readonly CrampCount[],
  { words }: ChartSpan,
): string | null {
  const cramped = new Set(counts.map(({ day }) => day))
  const loaded = days.filter(({ load }) => load !== null && load > 0)
  const rested = days.filter(({ load }) => load === 0)
  if (counts.length === 0 || loaded.length === 0 || rested.length === 0) return null
  const crampedOf = (of: readonly TrainingDay[]): number => of.filter(({ day }) => cramped.has(day)).length
  return words.trends.load.withCramps(crampedOf(loaded), loaded.length, crampedOf(rested), rested.length)
}

function loadSentence(days: readonly TrainingDay[], during: string, { words }: ChartSpan): string {
  const { load } = words.trends
  const loaded = knownAmong(days, day => day.load).filter(one => one > 0)
  const middle = quantile(loaded, 0.5)
  if (middle === null) return load.none(during)
  const amount = wholeWords(Math.floor(middle))
  return loaded.length === 1 ? load.oneDay(amount, during) : load.sentence(amount, loaded.length, during)
}
