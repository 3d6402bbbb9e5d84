import { quantile } from '../statistics/quantile'
import type { LocalDate } from '../time/local-date'
import { periodsOf, type Step } from './period'

/** What one figure comes to in one period. */
export type PeriodFigure = {
  /** The first and the last day counted, both included. */
  from: LocalDate
  to: LocalDate
  isOpen: boolean
  isPart: boolean
  /** Days counted, and of these the days whose figure is known. */
  days: number
  daysKnown: number
  /** Sum over the known days; null where none is known. */
  total: number | null
  /** The middle of the known days before today, and the ends of the middle half; null where none is known. */
  middle: number | null
  low: number | null
  high: number | null
}

/** One figure of the days of a span, period by period. */
export type PeriodSeries = {
  step: Step
  /** Every period of the span, oldest first; none is left out. */
  periods: PeriodFigure[]
  days: number
  daysKnown: number
  /** Known days whose figure is above 0. */
  daysAboveZero: number
  /** Sum over the known days; null where none is known. */
  total: number | null
  /** Days before today (all, in a span that ended before it), of these the known ones, and their middle: today is not over, its amount is no whole day's. */
  daysBefore: number
  daysKnownBefore: number
  middle: number | null
  /** So far today; null where it is not known, and in a span that ended before today. */
  today: number | null
}

type Dated = { day: LocalDate }

/** A figure of a day; null: not known. */
export type FigureOfDay<Day extends Dated> = (day: Day) => number | null

const known = <Day extends Dated>(days: readonly Day[], figure: FigureOfDay<Day>): number[] =>
  days.flatMap(day => figure(day) ?? [])

const totalOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)

/** One figure over `days`: the days of the span without a hole, oldest first, the last of them today or earlier. */
export function periodSeries<Day extends Dated>(
  days: readonly Day[],
  today: LocalDate,
  step: Step,
  figure: FigureOfDay<Day>,
): PeriodSeries {
  const before = days.filter(({ day }) => day < today)
  const values = known(days, figure)
  const valuesBefore = known(before, figure)
  const last = days.find(({ day }) => day === today)
  return {
    step,
    periods: periodsOf(days, today, step).map(({ days: inside, ...period }) => {
      const sums = known(inside, figure)
      const whole = known(
        inside.filter(({ day }) => day < today),
        figure,
      )
      return {
        ...period,
        days: inside.length,
        daysKnown: sums.length,
        total: totalOf(sums),
        middle: quantile(whole, 0.5),
        low: quantile(whole, 0.25),
        high: quantile(whole, 0.75),
      }
    }),
    days: days.length,
    daysKnown: values.length,
    daysAboveZero: values.filter(value => value > 0).length,
    total: totalOf(values),
    daysBefore: before.length,
    daysKnownBefore: valuesBefore.length,
    middle: quantile(valuesBefore, 0.5),
    today: last === undefined ? null : figure(last),
  }
}
