import type { Words } from '../words/words'
import { wholeWords } from '../words/whole-words'
import { linesOf, type DrawnPoint, type Drawing, type FigureRow } from './drawing'
import type { PeriodFigure, PeriodSeries } from './period-series'
import { openWords, periodWords, ticksOf } from './period-words'
import { scaleFor } from './scale'

const pointOf = (period: PeriodFigure, step: PeriodSeries['step']): DrawnPoint => ({
  key: period.from,
  value: period.total,
  isGap: period.daysKnown === 0,
  isOpen: period.isPart,
  ...(step !== 'day' && { known: period.daysKnown / period.days }),
})

/** The drawing of what each period adds up to: bars, under periods longer than a day the strip of their known days. */
export function sumsDrawing(series: PeriodSeries, words: Words): Drawing {
  const { periods, step } = series
  const last = periods.at(-1)
  const scale = scaleFor(Math.max(0, ...periods.map(({ total }) => total ?? 0)))
  return {
    shape: 'bars',
    points: periods.map(period => pointOf(period, step)),
    ticks: ticksOf(periods, step, words),
    lines: linesOf(scale, wholeWords),
    top: scale.top,
    atEnd: last?.isOpen ? { lines: openWords(step, words), value: last.total ?? 0 } : null,
    stripWord: step === 'day' ? null : words.trends.marks.known,
    showsValues: step !== 'day',
  }
}

/** The rows of the same: the sum, and for periods longer than a day how many days are known. */
export function sumsRows(series: PeriodSeries, words: Words, amount: (total: number) => string): FigureRow[] {
  const { periods, step } = series
  return periods.toReversed().map(period => ({
    key: period.from,
    head: periodWords(period, step, words),
    cells: [
      period.total === null ? words.trends.notKnown : amount(period.total),
      ...(step === 'day' ? [] : [words.trends.outOf(period.daysKnown, period.days)]),
    ],
  }))
}

/** How to read it; names only shapes that are in it. `none` says what the dot of a known 0 is. */
export function sumsReading(series: PeriodSeries, words: Words, none: string, hatched?: string): string[] {
  const { reading } = words.trends
  const { periods, step } = series
  const outlined = periods.filter(({ isPart, total }) => isPart && total !== null && total > 0)
  const hatch = hatched ?? (step === 'day' ? reading.hatched : reading.hatchedPeriods)
  return [
    ...(step === 'day' ? [] : [reading.strip]),
    ...(hasHatch(series) ? [hatch] : []),
    ...(outlined.length > 0 ? [step === 'day' ? reading.today : reading.outline] : []),
    ...(periods.some(({ total }) => total === 0) ? [none] : []),
  ]
}

const hasHatch = ({ periods }: PeriodSeries): boolean => periods.some(({ daysKnown }) => daysKnown === 0)
