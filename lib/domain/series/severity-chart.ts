import type { CrampDay } from '../day-totals'
import { numberWords } from '../words/number-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, Drawing, DrawnPoint, FigureRow } from './drawing'
import { periodColumn, periodWords, ticksOf } from './period-words'
import {
  severitySeries,
  type SeverityCount,
  type SeverityPeriod,
  type SeveritySeries,
} from './severity-series'
import { spanWords } from './spoken-span'

/** The whole scale of severity, with room for words over the highest mark. */
const scale = { ticks: [0, 5, 10], top: 11 }

/** Severity of cramps: each one in a span of days; the middle one with the middle half in longer periods. */
export function severityChart(
  days: readonly CrampDay[],
  counts: readonly SeverityCount[],
  at: ChartSpan,
): ChartOf {
  const { today, step, words } = at
  const { severity, column } = words.trends
  const series = severitySeries(days, counts, today, step)
  return {
    name: severity.name(step),
    sentence: sentenceOf(series, at),
    drawing: drawingOf(series, words),
    reading: readingOf(series, words).join(' '),
    columns: [
      periodColumn(step, words),
      severity.cramps,
      ...(step === 'day'
        ? [severity.severities]
        : [severity.middleColumn, severity.strongest, column.daysKnown]),
    ],
    rows: series.periods.toReversed().map(period => rowOf(period, step, words)),
  }
}

/** Half a step down at most, so that "or more" holds: 5.5 is said as it is. */
const said = (value: number, words: Words): string =>
  words.trends.severity.outOfTen(numberWords(Math.floor(value * 2) / 2, words))

function sentenceOf(series: SeveritySeries, at: ChartSpan): string {
  const { words } = at
  const { severity, noDayKnown } = words.trends
  const during = spanWords(at)
  const { episodes, rated, middle, strongest, daysKnown } = series
  if (episodes === 0) return daysKnown === 0 ? noDayKnown(during) : severity.noCramp(during)
  if (middle === null || strongest === null) return severity.noneRated(episodes, during)
  const half =
    rated === 1
      ? severity.oneRated(said(middle, words), during)
      : severity.sentence(rated, said(middle, words), said(strongest, words), during)
  return rated === episodes ? half : `${half} ${severity.unrated(episodes - rated)}`
}

const pointOf = (period: SeverityPeriod, step: SeveritySeries['step']): DrawnPoint => ({
  key: period.from,
  value: step === 'day' ? null : period.middle,
  ...(step !== 'day' &&
    period.low !== null &&
    period.high !== null && { low: period.low, high: period.high }),
  isGap: period.daysKnown === 0,
  isOpen: false,
  ...(step === 'day'
    ? { marks: period.marks.map(mark => ({ at: mark.severity, hasRing: mark.brokeSleep })) }
    : { known: period.daysKnown / period.days }),
})

function drawingOf({ periods, step }: SeveritySeries, words: Words): Drawing {
  return {
    shape: step === 'day' ? 'marks' : 'middles',
    points: periods.map(period => pointOf(period, step)),
    ticks: ticksOf(periods, step, words),
    lines: scale.ticks.map(at => ({ at, words: String(at) })),
    top: scale.top,
    atEnd: null,
    stripWord: step === 'day' ? null : words.trends.marks.known,
    showsValues: false,
  }
}

function readingOf({ periods, step }: SeveritySeries, words: Words): string[] {
  const { severity, reading } = words.trends
  const hasGap = periods.some(({ daysKnown }) => daysKnown === 0)
  const hasRing = periods.some(({ marks }) => marks.some(({ brokeSleep }) => brokeSleep))
  return step === 'day'
    ? [severity.once, ...(hasRing ? [severity.ring] : []), ...(hasGap ? [reading.hatched] : [])]
    : [severity.middle, severity.once, reading.strip, ...(hasGap ? [reading.hatchedPeriods] : [])]
}

function rowOf(period: SeverityPeriod, step: SeveritySeries['step'], words: Words): FigureRow {
  const { severity, notKnown, outOf } = words.trends
  const { episodes, rated } = period
  const head = periodWords(period, step, words)
  const known = step === 'day' ? [] : [outOf(period.daysKnown, period.days)]
  const empty = step === 'day' ? 1 : 2
  const filled = (text: string): string[] => Array.from({ length: empty }, () => text)
  if (episodes === null) return { key: period.from, head, cells: [notKnown, ...filled(notKnown), ...known] }
  if (rated === 0) {
    const none = episodes === 0 ? severity.noCramps : severity.notRated
    return { key: period.from, head, cells: [wholeWords(episodes), ...filled(none), ...known] }
  }
  const each = period.marks.map(mark => String(mark.severity)).join(', ')
  const spread = [numberWords(period.middle ?? 0, words), String(period.strongest ?? '')]
  return {
    key: period.from,
    head,
    cells: [wholeWords(episodes), ...(step === 'day' ? [each] : spread), ...known],
  }
}
