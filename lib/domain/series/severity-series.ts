import type { CrampDay } from '../day-totals'
import { quantile, quartiles } from '../statistics/quantile'
import type { LocalDate } from '../time/local-date'
import { periodsOf, startOf, type Step } from './period'

/** So many episodes of one severity that began in the same stretch of days. */
export type SeverityCount = {
  /** The first day of the stretch. */
  day: LocalDate
  /** 0 to 10; null: not rated. */
  severity: number | null
  episodes: number
  /** Of these, how many broke sleep. */
  brokeSleep: number
}

/** Cramps of one period by severity. */
export type SeverityPeriod = {
  from: LocalDate
  to: LocalDate
  isOpen: boolean
  isPart: boolean
  days: number
  daysKnown: number
  /** Episodes that began in it; null where no day is known. */
  episodes: number | null
  rated: number
  /** Of the rated ones: the ends of the middle half, the middle, the weakest and the strongest; null where none is rated. */
  low: number | null
  middle: number | null
  high: number | null
  weakest: number | null
  strongest: number | null
  /** Each severity that occurs, rising, and whether one of them broke sleep. */
  marks: { severity: number; brokeSleep: boolean }[]
}

export type SeveritySeries = {
  step: Step
  periods: SeverityPeriod[]
  days: number
  daysKnown: number
  episodes: number
  rated: number
  middle: number | null
  weakest: number | null
  strongest: number | null
}

/** The severities of the rated episodes, each as often as it occurs. */
const severities = (counts: readonly SeverityCount[]): number[] =>
  counts.flatMap(({ severity, episodes }) =>
    severity === null ? [] : Array.from({ length: episodes }, () => severity),
  )

const episodesIn = (counts: readonly SeverityCount[]): number =>
  counts.reduce((sum, { episodes }) => sum + episodes, 0)

const isKnown = ({ logged }: CrampDay): boolean => logged

function marksOf(counts: readonly SeverityCount[]): SeverityPeriod['marks'] {
  const bySeverity = new Map<number, boolean>()
  for (const { severity, brokeSleep } of counts) {
    if (severity !== null) bySeverity.set(severity, (bySeverity.get(severity) ?? false) || brokeSleep > 0)
  }
  return [...bySeverity]
    .map(([severity, brokeSleep]) => ({ severity, brokeSleep }))
    .sort((one, other) => one.severity - other.severity)
}

/**
 * Severity of cramps, those of one muscle and side less than half an hour apart counted once at their strongest. `days`
 * are the days of the span without a hole, oldest first, the last of them today or earlier; each count lies in one period.
 */
export function severitySeries(
  days: readonly CrampDay[],
  counts: readonly SeverityCount[],
  today: LocalDate,
  step: Step,
): SeveritySeries {
  const rated = severities(counts)
  return {
    step,
    periods: periodsOf(days, today, step).map(({ days: inside, ...period }) => {
      const own = counts.filter(({ day }) => startOf(day, step) === startOf(period.from, step))
      const values = severities(own)
      const daysKnown = inside.filter(isKnown).length
      return {
        ...period,
        days: inside.length,
        daysKnown,
        episodes: daysKnown === 0 ? null : episodesIn(own),
        rated: values.length,
        ...quartiles(values),
        weakest: quantile(values, 0),
        strongest: quantile(values, 1),
        marks: marksOf(own),
      }
    }),
    days: days.length,
    daysKnown: days.filter(isKnown).length,
    episodes: episodesIn(counts),
    rated: rated.length,
    middle: quantile(rated, 0.5),
    weakest: quantile(rated, 0),
    strongest: quantile(rated, 1),
  }
}
