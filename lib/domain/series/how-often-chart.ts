import { knownAmong } from '../known-among'
import { fixedWords } from '../words/number-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import { linesOf, type ChartOf, type Drawing, type FigureRow } from './drawing'
import {
  daysForRate,
  howOftenSeries,
  type HowOften,
  type HowOftenPeriod,
  type KnownDay,
  type WeeklyRate,
} from './how-often-series'
import type { Step } from './period'
import { openWords, periodColumn, periodWords, ticksOf } from './period-words'
import { scaleFor, type Scale } from './scale'
import type { SeverityCount } from './severity-series'
import { readingOf } from './reading'
import { spanWords } from './spoken-span'

/**
 * Cramps a week: each week's count in a span of weeks; the rate with its limits in longer periods. Counts episodes, as the
 * rules do. No step is shorter than a week.
 */
export function howOftenChart(
  days: readonly KnownDay[],
  counts: readonly SeverityCount[],
  at: ChartSpan,
): ChartOf {
  const { today, words } = at
  const step = at.step === 'day' ? 'week' : at.step
  const { whole, periods } = howOftenSeries(days, counts, today, step)
  const isByWeek = step === 'week'
  return {
    name: words.howOften.name(step),
    sentence: sentenceOf(whole, at),
    drawing: isByWeek ? weeksDrawing(periods, words) : ratesDrawing(periods, step, words),
    ...readingOf(shapesOf(whole, periods, isByWeek, words)),
    columns: [
      periodColumn(step, words),
      words.trends.cramps.column,
      ...(isByWeek ? [] : [words.howOften.column]),
      words.trends.column.daysKnown,
    ],
    rows: periods.toReversed().map(period => rowOf(period, step, words)),
  }
}

/** One decimal; two below one a week, where cramps are rare. */
function rateFigures(rate: WeeklyRate, words: Words): [string, string, string] {
  const figure = (value: number): string =>
    value === 0 ? '0' : fixedWords(value, rate.perWeek > 0 && rate.perWeek < 0.95 ? 2 : 1, words)
  return [figure(rate.perWeek), figure(rate.atLeast), figure(rate.atMost)]
}

function sentenceOf({ episodes, rate, daysKnown }: HowOften, at: ChartSpan): string {
  const { trends, howOften } = at.words
  const during = spanWords(at)
  if (episodes === null) return trends.noDayKnown(during)
  if (rate === null) return howOften.tooFewDays(episodes, during, daysKnown, daysForRate)
  const [perWeek, atLeast, atMost] = rateFigures(rate, at.words)
  return howOften.sentence(episodes, during, { perWeek, atLeast, atMost }, daysKnown)
}

function weeksDrawing(periods: readonly HowOftenPeriod[], words: Words): Drawing {
  const last = periods.at(-1)
  const scale = scaleFor(Math.max(0, ...periods.map(({ episodes }) => episodes ?? 0)))
  return {
    shape: 'bars',
    points: periods.map(({ from, episodes, daysKnown, days, isPart }) => ({
      key: from,
      value: episodes,
      isGap: daysKnown === 0,
      isOpen: isPart,
      known: daysKnown / days,
    })),
    ticks: ticksOf(periods, 'week', words),
    lines: linesOf(scale, wholeWords),
    top: scale.top,
    atEnd: last?.isOpen ? { lines: openWords('week', words), value: last.episodes ?? 0 } : null,
    stripWord: words.trends.marks.known,
    showsValues: true,
  }
}

/** Limits may reach so many times as high as the highest rate; beyond, they leave the drawing. */
const highestShown = 2

function rateScale(periods: readonly HowOftenPeriod[]): Scale {
  const rates = knownAmong(periods, ({ rate }) => rate)
  const highest = Math.max(1, ...rates.map(({ perWeek }) => perWeek)) * highestShown
  return scaleFor(Math.min(highest, Math.max(0, ...rates.map(({ atMost }) => atMost))))
}

function ratesDrawing(periods: readonly HowOftenPeriod[], step: Step, words: Words): Drawing {
  const scale = rateScale(periods)
  return {
    shape: 'middles',
    points: periods.map(({ from, rate, daysKnown, days }) => ({
      key: from,
      value: rate?.perWeek ?? null,
      ...(rate !== null && { low: rate.atLeast, high: rate.atMost }),
      isGap: daysKnown === 0,
      isOpen: false,
      known: daysKnown / days,
    })),
    ticks: ticksOf(periods, step, words),
    lines: linesOf(scale, wholeWords),
    top: scale.top,
    atEnd: null,
    stripWord: words.trends.marks.known,
    showsValues: false,
  }
}

/** How to read it; names only shapes that are in it. */
function shapesOf(
  { rate }: HowOften,
  periods: readonly HowOftenPeriod[],
  isByWeek: boolean,
  { howOften, trends }: Words,
): string[] {
  const { top } = rateScale(periods)
  const leaves = (period: HowOften): boolean => (period.rate?.atMost ?? 0) > top
  const { reading, cramps } = trends
  const hasDots = !isByWeek && periods.some(period => period.rate !== null)
  const lacksDays = ({ daysKnown }: HowOften): boolean => daysKnown > 0 && daysKnown < daysForRate
  const isOutlined = ({ isPart, episodes }: HowOftenPeriod): boolean => isPart && (episodes ?? 0) > 0
  return [
    ...(hasDots ? [howOften.dot] : []),
    ...(isByWeek && periods.some(isOutlined) ? [reading.outline] : []),
    reading.strip,
    ...(hasDots && periods.some(leaves) ? [howOften.arrow] : []),
    ...(!isByWeek && periods.some(lacksDays) ? [howOften.fewDays(daysForRate)] : []),
    ...(periods.some(({ daysKnown }) => daysKnown === 0) ? [reading.hatchedPeriods] : []),
    ...(isByWeek && periods.some(({ episodes }) => episodes === 0) ? [cramps.none] : []),
    ...(rate === null ? [] : [howOften.range]),
    howOften.once,
  ]
}

function rowOf(period: HowOftenPeriod, step: Step, words: Words): FigureRow {
  const { howOften, trends } = words
  const { episodes, rate, daysKnown, days } = period
  const rateWords = rate === null ? howOften.tooFew : howOften.cell(...rateFigures(rate, words))
  return {
    key: period.from,
    head: periodWords(period, step, words),
    cells: [
      episodes === null ? trends.notKnown : wholeWords(episodes),
      ...(step === 'week' ? [] : [episodes === null ? trends.notKnown : rateWords]),
      trends.outOf(daysKnown, days),
    ],
  }
}
