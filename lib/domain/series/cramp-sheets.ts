import type { TriedRelief } from '../relief/tried-relief'
import type { CrampPlace } from './body-series'
import { figure, type ChartSheet } from './chart-sheet'
import type { DurationPeriod } from './duration-series'
import type { HowOftenPeriod } from './how-often-series'

/** Cramps of each period (those of one muscle less than half an hour apart once), and the rate a week with its exact limits. */
export const howOftenSheet = (periods: readonly HowOftenPeriod[]): ChartSheet => ({
  columns: [
    'from',
    'to',
    'cramps',
    'cramps_a_week',
    'cramps_a_week_at_least',
    'cramps_a_week_at_most',
    'days',
    'days_known',
  ],
  rows: periods.map(({ from, to, episodes, rate, days, daysKnown }) => [
    from,
    to,
    episodes,
    ...[rate?.perWeek ?? null, rate?.atLeast ?? null, rate?.atMost ?? null].map(figure),
    days,
    daysKnown,
  ]),
})

/** How long the cramps of each period lasted, in seconds, with the middle and the ends of the middle half. */
export const durationSheet = (periods: readonly DurationPeriod[]): ChartSheet => ({
  columns: [
    'from',
    'to',
    'cramps',
    'length_known',
    'shortest_seconds',
    'low_seconds',
    'middle_seconds',
    'high_seconds',
    'longest_seconds',
    'days',
    'days_known',
  ],
  rows: periods.map(
    ({ from, to, episodes, known, shortest, low, middle, high, longest, days, daysKnown }) => [
      from,
      to,
      episodes,
      episodes === null ? null : known,
      ...[shortest, low, middle, high, longest].map(figure),
      days,
      daysKnown,
    ],
  ),
})

/** Cramps by the hour of the day they began in, by the clock where each was; 24 hours. */
export const hoursSheet = (counts: readonly number[]): ChartSheet => ({
  columns: ['hour', 'cramps'],
  rows: counts.map((cramps, hour) => [hour, cramps]),
})

/** Cramps by muscle and side as they were logged, most first. */
export const placesSheet = (places: readonly CrampPlace[]): ChartSheet => ({
  columns: ['muscle', 'side', 'cramps', 'rated', 'middle_severity_0_to_10'],
  rows: places.map(({ muscle, side, episodes, rated, middle }) => [
    muscle,
    side,
    episodes,
    rated,
    figure(middle),
  ]),
})

/** What was tried, how often and how it went, and how long it took where it helped; most often tried first. */
export const reliefSheet = (methods: readonly TriedRelief[]): ChartSheet => ({
  columns: [
    'method',
    'times',
    'helped',
    'helped_partly',
    'did_not_help',
    'not_said',
    'time_known',
    'shortest_seconds',
    'middle_seconds',
    'longest_seconds',
  ],
  rows: methods.map(({ method, times, yes, partly, no, notKnown, after }) => [
    method,
    times,
    yes,
    partly,
    no,
    notKnown,
    after.known,
    ...[after.shortest, after.middle, after.longest].map(figure),
  ]),
})
