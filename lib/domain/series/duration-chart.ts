import { dayWithYear } from '../words/date-words'
import { durationWords } from '../words/duration-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, Drawing, DrawnPoint, FigureRow, Level } from './drawing'
import { durationOnScale, durationScale, tenMinutes } from './duration-scale'
import { durationPeriods, type DurationPeriod, type Durations } from './duration-series'
import type { KnownDay } from './how-often-series'
import type { Step } from './period'
import { periodColumn, periodWords, ticksOf } from './period-words'
import { readingOf } from './reading'
import { spanWords } from './spoken-span'

/** How long cramps lasted: each one in a span of days; the middle, the middle half and the ends in longer periods. */
export function durationChart(days: readonly KnownDay[], durations: Durations, at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { column, name } = words.durations
  const periods = durationPeriods(days, durations, today, step)
  const isKnown = days.some(({ logged }) => logged)
  return {
    name: name(step),
    sentence: isKnown ? sentenceOf(durations, at) : words.trends.noDayKnown(spanWords(at)),
    drawing: drawingOf(periods, durations, step, words),
    ...readingOf(shapesOf(periods, durations, step, words)),
    columns: [
      periodColumn(step, words),
      column.cramps,
      ...(step === 'day' ? [column.lengths] : [column.middle, column.range, column.known]),
    ],
    rows: periods.toReversed().map(period => rowOf(period, step, words)),
  }
}

function sentenceOf({ whole, longest, overTenMinutes }: Durations, at: ChartSpan): string {
  const { durations } = at.words
  const during = spanWords(at)
  const { episodes, known, middle, shortest } = whole
  if (episodes === 0) return durations.noCramp(during)
  if (middle === null || shortest === null || longest === null) return durations.noneKnown(episodes, during)
  const length = durationWords(longest.seconds)
  const day = dayWithYear(longest.day, at.words)
  return [
    ...(known === 1
      ? [durations.one(length, during)]
      : [
          durations.sentence(known, during, durationWords(Math.floor(middle))),
          durations.range(durationWords(shortest), length, day),
        ]),
    ...(overTenMinutes > 0 ? [durations.overTen(overTenMinutes, known)] : []),
    ...(known < episodes ? [durations.unknown(episodes - known)] : []),
  ].join(' ')
}

const onScale = (seconds: number | null): number | null =>
  seconds === null ? null : durationOnScale(seconds)

function pointOf(period: DurationPeriod, step: Step, longest: number | null): DrawnPoint {
  const { from, low, middle, high, shortest, days, daysKnown } = period
  const isGap = daysKnown === 0
  if (step === 'day') {
    const marks = period.marks.map(({ seconds, brokeSleep }) => ({
      at: durationOnScale(seconds),
      hasRing: brokeSleep,
      ...(seconds > tenMinutes && { isOver: true }),
      ...(seconds === longest && { words: durationWords(seconds) }),
    }))
    return { key: from, value: null, isGap, isOpen: false, marks }
  }
  const ends =
    low === null || high === null || shortest === null || period.longest === null
      ? {}
      : {
          low: durationOnScale(low),
          high: durationOnScale(high),
          least: durationOnScale(shortest),
          most: durationOnScale(period.longest),
        }
  return { key: from, value: onScale(middle), ...ends, isGap, isOpen: false, known: daysKnown / days }
}

/** The two parts of a length, each on a line of its own: "1 min", "40 s". */
const inLines = (seconds: number): string[] => durationWords(seconds).match(/\S+ \S+/g) ?? []

function levelsOf({ whole }: Durations, step: Step, words: Words): Level[] {
  const limit: Level = { at: durationOnScale(tenMinutes), words: inLines(tenMinutes), kind: 'limit' }
  return whole.middle === null || whole.known < 2 || step !== 'day'
    ? [limit]
    : [
        limit,
        {
          at: durationOnScale(whole.middle),
          words: [words.durations.median, ...inLines(Math.floor(whole.middle))],
          kind: 'middle',
        },
      ]
}

function drawingOf(
  periods: readonly DurationPeriod[],
  durations: Durations,
  step: Step,
  words: Words,
): Drawing {
  const { longest, known } = durations.whole
  const scale = durationScale(longest ?? 0)
  const named = known > 1 ? longest : null
  return {
    shape: step === 'day' ? 'marks' : 'middles',
    points: periods.map(period => pointOf(period, step, named)),
    ticks: ticksOf(periods, step, words),
    lines: scale.lines
      .filter(seconds => seconds !== tenMinutes)
      .map(seconds => ({ at: durationOnScale(seconds), words: durationWords(seconds) })),
    top: scale.top,
    atEnd: null,
    stripWord: step === 'day' ? null : words.trends.marks.known,
    showsValues: false,
    levels: levelsOf(durations, step, words),
  }
}

/** How to read it; names only shapes that are in it. */
function shapesOf(
  periods: readonly DurationPeriod[],
  { whole, marks, overTenMinutes }: Durations,
  step: Step,
  words: Words,
): string[] {
  const { durations, trends } = words
  const isByDay = step === 'day'
  const hasGap = periods.some(({ daysKnown }) => daysKnown === 0)
  const hatched = isByDay ? trends.reading.hatched : trends.reading.hatchedPeriods
  return [
    ...(isByDay || whole.known === 0 ? [] : [durations.middle]),
    durations.limit,
    ...(isByDay ? [durations.scale] : [trends.reading.strip, durations.scale]),
    ...(marks.some(({ brokeSleep }) => brokeSleep) ? [durations.ring] : []),
    ...(isByDay && overTenMinutes > 0 ? [durations.diamond] : []),
    ...(hasGap ? [hatched] : []),
    ...(isByDay && whole.known > 1 ? [durations.medianLine] : []),
    durations.once,
  ]
}

function rowOf(period: DurationPeriod, step: Step, words: Words): FigureRow {
  const { durations, trends } = words
  const { episodes, known, middle, shortest, longest } = period
  const head = periodWords(period, step, words)
  const filled = (text: string, last: string): string[] => (step === 'day' ? [text] : [text, text, last])
  if (episodes === null)
    return { key: period.from, head, cells: [trends.notKnown, ...filled(trends.notKnown, trends.notKnown)] }
  const lengths = trends.outOf(known, episodes)
  if (middle === null || shortest === null || longest === null) {
    const none = episodes === 0 ? durations.noCramps : durations.noLength
    const last = episodes === 0 ? none : lengths
    return { key: period.from, head, cells: [wholeWords(episodes), ...filled(none, last)] }
  }
  const each = period.marks.map(({ seconds }) => durationWords(seconds)).join(', ')
  const spread = [
    durationWords(Math.floor(middle)),
    trends.range(durationWords(shortest), durationWords(longest)),
    lengths,
  ]
  return { key: period.from, head, cells: [wholeWords(episodes), ...(step === 'day' ? [each] : spread)] }
}
