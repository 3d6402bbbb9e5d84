import type { Muscle, Side } from '../muscle'
import type { LocalDate } from '../time/local-date'
import type { KnownDay } from './how-often-series'
import { periodsOf, startOf, type Step } from './period'

/** How long the cramps of a stretch lasted, in seconds; each figure is null where no length is known. */
export type DurationSpread = {
  episodes: number
  /** Episodes whose length is known. */
  known: number
  shortest: number | null
  low: number | null
  middle: number | null
  high: number | null
  longest: number | null
}

/** One length that occurs on a day. */
export type DurationMark = { day: LocalDate; seconds: number; brokeSleep: boolean }

/** The cramp that lasted longest; of several the latest. */
export type LongestCramp = { day: LocalDate; muscle: Muscle; side: Side; seconds: number }

/** How long cramps lasted, as the database adds it up. */
export type Durations = {
  /** The stretches that have an episode, each under its first calendar day. */
  stretches: ({ day: LocalDate } & DurationSpread)[]
  whole: DurationSpread
  /** Each length of each day, the shortest first; empty unless the step is a day. */
  marks: DurationMark[]
  longest: LongestCramp | null
  /** Episodes with a cramp longer than ten minutes. */
  overTenMinutes: number
}

/** How long the cramps of one period lasted. */
export type DurationPeriod = Omit<DurationSpread, 'episodes'> & {
  from: LocalDate
  to: LocalDate
  isOpen: boolean
  isPart: boolean
  days: number
  daysKnown: number
  /** Null where no day is known. */
  episodes: number | null
  marks: DurationMark[]
}

/** Nothing is known of a stretch without an episode. */
export const noDurations: DurationSpread = {
  episodes: 0,
  known: 0,
  shortest: null,
  low: null,
  middle: null,
  high: null,
  longest: null,
}

/** The lengths period by period; `days` are the days of the span without a hole, oldest first, ending with `today`. */
export function durationPeriods(
  days: readonly KnownDay[],
  durations: Durations,
  today: LocalDate,
  step: Step,
): DurationPeriod[] {
  const spreads = new Map(durations.stretches.map(({ day, ...spread }) => [day, spread]))
  return periodsOf(days, today, step).map(({ days: inside, ...period }) => {
    const start = startOf(period.from, step)
    const spread = spreads.get(start) ?? noDurations
    const daysKnown = inside.filter(({ logged }) => logged).length
    return {
      ...period,
      ...spread,
      days: inside.length,
      daysKnown,
      episodes: daysKnown === 0 ? null : spread.episodes,
      marks: step === 'day' ? durations.marks.filter(({ day }) => day === start) : [],
    }
  })
}
