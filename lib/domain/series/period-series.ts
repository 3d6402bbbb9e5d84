import { knownAmong } from '../known-among'
import { quantile, quartiles, type Quartiles } from '../statistics/quantile'
import type { LocalDate } from '../time/local-date'
import { periodsOf, type Step } from './period'

type Dated = { day: LocalDate }

/** What one figure comes to in one period; the quartiles are those of the known days before today. */
export type PeriodFigure<Day extends Dated = Dated> = {
  /** The first and the last day counted, both included. */
  from: LocalDate
  to: LocalDate
  isOpen: boolean
  isPart: boolean
  /** The days counted, oldest first; how many they are, and of how many of these the figure is known. */
  inside: readonly Day[]
  days: number
  daysKnown: number
  /** Sum over the known days; null where none is known. */
  total: number | null
} & Quartiles

/** One figure of the days of a span, period by period. */
export type PeriodSeries<Day extends Dated = Dated> = {
  step: Step
  /** Every period of the span, oldest first; none is left out. */
  periods: PeriodFigure<Day>[]
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

/** A figure of a day; null: not known. */
export type FigureOfDay<Day extends Dated> = (day: Day) => number | null

const totalOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)

/** One figure over `days`: the days of the span without a hole, oldest first, the last of them today or earlier. */
export function periodSeries<Day extends Dated>(
  days: readonly Day[],
  today: LocalDate,
  step: Step,
  figure: FigureOfDay<Day>,
): PeriodSeries<Day> {
  const cut = periodsOf(days, today, step).map(({ days: inside, ...period }) => {
    const known = knownAmong(inside, figure)
    // Only the last day can be today.
    return { period, inside, known, whole: period.isOpen ? knownAmong(inside.slice(0, -1), figure) : known }
  })
  const values = cut.flatMap(({ known }) => known)
  const valuesBefore = cut.flatMap(({ whole }) => whole)
  const last = days.at(-1)
  const current = last?.day === today ? last : null
  return {
    step,
    periods: cut.map(({ period, inside, known, whole }) => ({
      ...period,
      inside,
      days: inside.length,
      daysKnown: known.length,
      total: totalOf(known),
      ...quartiles(whole),
    })),
    days: days.length,
    daysKnown: values.length,
    daysAboveZero: values.filter(value => value > 0).length,
    total: totalOf(values),
    daysBefore: current === null ? days.length : days.length - 1,
    daysKnownBefore: valuesBefore.length,
    middle: quantile(valuesBefore, 0.5),
    today: current && figure(current),
  }
}
