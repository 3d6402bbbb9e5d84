import { figure, type ChartSheet } from '../series/chart-sheet'
import type { Comparison } from './comparisons'
import type { Factor } from './factor'
import { thresholds } from './thresholds'

const hoursOfDay = 24

/** The time a factor is looked for in, in hours. */
function windowHoursOf({ name, hours }: Factor): number {
  if (name === 'load-rise') return thresholds.recentDays * hoursOfDay
  return name === 'new-medicine' ? thresholds.newMedicineDays * hoursOfDay : hours
}

/**
 * Every factor with its counts, in the order of the page; the ratio with its exact limits of 95 % where enough was counted, and
 * else what is missing first. A limit without an end is an empty cell.
 */
export const comparisonSheet = (all: readonly Comparison[]): ChartSheet => ({
  columns: [
    'factor',
    'window_hours',
    'certainty',
    'missing',
    'cramps_with',
    'cramps',
    'comparable_days_with',
    'comparable_days',
    'cramps_that_differ',
    'left_out_before_not_known',
    'left_out_no_comparable_day',
    'odds_ratio',
    'odds_ratio_at_least',
    'odds_ratio_at_most',
  ],
  rows: all.map(
    ({ factor, certainty, tooFew, cramps, referents, discordant, leftOut, oddsRatio, limits }) => [
      typeof factor.name === 'string' ? factor.name : `tag: ${factor.name.tag}`,
      windowHoursOf(factor),
      certainty,
      tooFew[0] ?? null,
      cramps.count,
      cramps.of,
      referents.count,
      referents.of,
      discordant,
      leftOut.unknownBefore,
      leftOut.noReferent,
      ...(tooFew.length > 0 ? [null, null, null] : [oddsRatio, limits.atLeast, limits.atMost].map(figure)),
    ],
  ),
})
