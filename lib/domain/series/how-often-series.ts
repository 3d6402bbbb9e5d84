import type { DayTotals } from '../day-totals'
import { rateLimits } from '../statistics/one-rate'
import type { LocalDate } from '../time/local-date'
import { periodsOf, startOf, type Step } from './period'
import type { SeverityCount } from './severity-series'

/** A day, and whether it is known. */
export type KnownDay = Pick<DayTotals, 'day' | 'logged'>

/** Cramps a week, with the exact limits of 95 % between which the rate lies. */
export type WeeklyRate = { perWeek: number; atLeast: number; atMost: number }

/** How often cramps came in some days: the count over the known days, and the rate of it. */
export type HowOften = {
  days: number
  daysKnown: number
  /** Cramps that began in it, those that follow each other counted once; null where no day is known. */
  episodes: number | null
  /** Null where fewer days are known than a rate needs. */
  rate: WeeklyRate | null
}

/** The same of one period. */
export type HowOftenPeriod = HowOften & { from: LocalDate; to: LocalDate; isOpen: boolean; isPart: boolean }

/** A rate a week needs so many known days; ours: of less than a week it would be a guess at the rest of it. */
export const daysForRate = 7

function howOften(days: readonly KnownDay[], counts: readonly SeverityCount[]): HowOften {
  const daysKnown = days.filter(({ logged }) => logged).length
  const episodes = counts.reduce((sum, one) => sum + one.episodes, 0)
  return {
    days: days.length,
    daysKnown,
    episodes: daysKnown === 0 ? null : episodes,
    rate: daysKnown < daysForRate ? null : weeklyRate(episodes, daysKnown),
  }
}

/** The rate of so many cramps on so many known days. */
export function weeklyRate(episodes: number, daysKnown: number): WeeklyRate {
  const { rate, atLeast, atMost } = rateLimits({ count: episodes, time: daysKnown / 7 })
  return { perWeek: rate, atLeast, atMost }
}

/**
 * How often cramps came, in all and period by period. `days` are the days of the span without a hole, oldest first, ending
 * with `today`; each count lies in one period. A cramp logs its day, so that every one of them lies on a known day.
 */
export function howOftenSeries(
  days: readonly KnownDay[],
  counts: readonly SeverityCount[],
  today: LocalDate,
  step: Step,
): { whole: HowOften; periods: HowOftenPeriod[] } {
  return {
    whole: howOften(days, counts),
    periods: periodsOf(days, today, step).map(({ days: inside, ...period }) => ({
      ...period,
      ...howOften(
        inside,
        counts.filter(({ day }) => startOf(day, step) === startOf(period.from, step)),
      ),
    })),
  }
}
