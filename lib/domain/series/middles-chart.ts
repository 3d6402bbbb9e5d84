import type { Words } from '../words/words'
import { linesOf, type Drawing, type FigureRow } from './drawing'
import type { PeriodSeries } from './period-series'
import { periodWords, ticksOf } from './period-words'
import { scaleFor } from './scale'

/** How one figure is drawn and said: its value on the scale, the words of a line, the words of an amount. */
export type Unit = {
  onScale: (value: number) => number
  lineWords: (onScale: number) => string
  amount: (value: number) => string
}

/** The drawing of the middle day of each period with the middle half of its days, in the unit. */
export function middlesDrawing(
  series: PeriodSeries,
  unit: Unit,
  words: Words,
  stripWord = words.trends.marks.known,
): Drawing {
  const { periods, step } = series
  const scale = scaleFor(Math.max(0, ...periods.map(({ high }) => (high === null ? 0 : unit.onScale(high)))))
  return {
    shape: 'middles',
    points: periods.map(({ from, days, daysKnown, low, middle, high }) => ({
      key: from,
      value: middle === null ? null : unit.onScale(middle),
      ...(low !== null && high !== null && { low: unit.onScale(low), high: unit.onScale(high) }),
      isGap: daysKnown === 0,
      isOpen: false,
      known: daysKnown / days,
    })),
    ticks: ticksOf(periods, step, words),
    lines: linesOf(scale, unit.lineWords),
    top: scale.top,
    atEnd: null,
    stripWord,
    showsValues: false,
  }
}

/** The rows of the same: the middle, the middle half, and how many days they rest on. */
export function middlesRows(series: PeriodSeries, unit: Unit, words: Words): FigureRow[] {
  const { notKnown, outOf, range } = words.trends
  return series.periods.toReversed().map(period => {
    const { low, middle, high, days, daysKnown } = period
    const isKnown = low !== null && middle !== null && high !== null
    return {
      key: period.from,
      head: periodWords(period, series.step, words),
      cells: [
        isKnown ? unit.amount(middle) : notKnown,
        isKnown ? range(unit.amount(low), unit.amount(high)) : notKnown,
        outOf(daysKnown, days),
      ],
    }
  })
}

/** How to read it; names only shapes that are in it. */
export function middlesReading(
  series: PeriodSeries,
  words: Words,
  hatched: string,
  strip = words.trends.reading.strip,
): string[] {
  const { reading } = words.trends
  return [
    reading.middle,
    strip,
    ...(series.periods.some(({ daysKnown }) => daysKnown === 0) ? [hatched] : []),
    ...(series.daysBefore < series.days ? [reading.todayLeftOut] : []),
  ]
}

/** The drawing of the amount of each day, in the unit. */
export function daysDrawing(series: PeriodSeries, unit: Unit, words: Words): Drawing {
  const { periods, step } = series
  const onScale = periods.map(({ total }) => (total === null ? null : unit.onScale(total)))
  const scale = scaleFor(Math.max(0, ...onScale.map(value => value ?? 0)))
  return {
    shape: 'bars',
    points: periods.map(({ from, isPart, daysKnown }, index) => ({
      key: from,
      value: onScale[index] ?? null,
      isGap: daysKnown === 0,
      isOpen: isPart,
    })),
    ticks: ticksOf(periods, step, words),
    lines: linesOf(scale, unit.lineWords),
    top: scale.top,
    atEnd:
      series.today === null ? null : { lines: words.trends.marks.today, value: unit.onScale(series.today) },
    stripWord: null,
    showsValues: false,
  }
}
