import type { CrampDay } from '../day-totals'
import { numberWords } from '../words/number-words'
import type { LocalDate } from '../time/local-date'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, Drawing, DrawnPoint, FigureRow, Level } from './drawing'
import { periodColumn, periodWords, ticksOf } from './period-words'
import {
  severitySeries,
  type SeverityCount,
  type SeverityPeriod,
  type SeveritySeries,
} from './severity-series'
import { readingOf } from './reading'
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
    ...readingOf(shapesOf(series, words)),
    columns: [
      periodColumn(step, words),
      severity.cramps,
      ...(step === 'day'
        ? [severity.severities]
        : [severity.middleColumn, severity.rangeColumn, column.daysKnown]),
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
  const { episodes, rated, middle, weakest, strongest, daysKnown } = series
  if (episodes === 0) return daysKnown === 0 ? noDayKnown(during) : severity.noCramp(during)
  if (middle === null || weakest === null || strongest === null) return severity.noneRated(episodes, during)
  const half =
    rated === 1
      ? severity.oneRated(said(middle, words), during)
      : severity.sentence(rated, said(middle, words), String(weakest), said(strongest, words), during)
  return rated === episodes ? half : `${half} ${severity.unrated(episodes - rated)}`
}

function pointOf(
  period: SeverityPeriod,
  step: SeveritySeries['step'],
  named: Named,
  words: Words,
): DrawnPoint {
  const { low, high, weakest, strongest, middle } = period
  const isGap = period.daysKnown === 0
  if (step === 'day') {
    const marks = period.marks.map(({ severity, brokeSleep }) => ({
      at: severity,
      hasRing: brokeSleep,
      ...(period.from === named?.on && severity === named.severity && { words: said(severity, words) }),
    }))
    return { key: period.from, value: null, isGap, isOpen: false, marks }
  }
  const spread =
    low === null || high === null || weakest === null || strongest === null
      ? {}
      : { low, high, least: weakest, most: strongest }
  return {
    key: period.from,
    value: middle,
    ...spread,
    isGap,
    isOpen: false,
    known: period.daysKnown / period.days,
  }
}

/** The strongest cramp, whose mark has words over it; of several the latest. Null: there are no two to tell apart. */
type Named = { on: LocalDate; severity: number } | null

function namedOf({ periods, strongest, rated }: SeveritySeries): Named {
  const last = periods.findLast(({ marks }) => marks.some(({ severity }) => severity === strongest))
  return last === undefined || strongest === null || rated < 2 ? null : { on: last.from, severity: strongest }
}

/** The dotted line of the median; none of less than two cramps, and none where each period has its own middle. */
const levelsOf = ({ middle, rated, step }: SeveritySeries, words: Words): Level[] =>
  middle === null || rated < 2 || step !== 'day'
    ? []
    : [
        {
          at: middle,
          words: [words.trends.severity.median, numberWords(middle, words)],
          kind: 'middle',
        },
      ]

function drawingOf(series: SeveritySeries, words: Words): Drawing {
  const { periods, step } = series
  const named = namedOf(series)
  return {
    shape: step === 'day' ? 'marks' : 'middles',
    points: periods.map(period => pointOf(period, step, named, words)),
    ticks: ticksOf(periods, step, words),
    lines: scale.ticks.map(at => ({ at, words: String(at) })),
    top: scale.top,
    atEnd: null,
    stripWord: step === 'day' ? null : words.trends.marks.known,
    showsValues: false,
    levels: levelsOf(series, words),
  }
}

function shapesOf({ periods, step, rated }: SeveritySeries, words: Words): string[] {
  const { severity, reading } = words.trends
  const hasGap = periods.some(({ daysKnown }) => daysKnown === 0)
  const hasRing = periods.some(({ marks }) => marks.some(({ brokeSleep }) => brokeSleep))
  return step === 'day'
    ? [
        ...(hasRing ? [severity.ring] : []),
        ...(hasGap ? [reading.hatched] : []),
        ...(rated > 1 ? [severity.medianLine] : []),
        severity.once,
      ]
    : [severity.middle, reading.strip, ...(hasGap ? [reading.hatchedPeriods] : []), severity.once]
}

function rowOf(period: SeverityPeriod, step: SeveritySeries['step'], words: Words): FigureRow {
  const { severity, notKnown, outOf, range } = words.trends
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
  const spread = [
    numberWords(period.middle ?? 0, words),
    range(String(period.weakest ?? ''), String(period.strongest ?? '')),
  ]
  return {
    key: period.from,
    head,
    cells: [wholeWords(episodes), ...(step === 'day' ? [each] : spread), ...known],
  }
}
