import type { PeriodSeries } from './period-series'
import type { SeveritySeries } from './severity-series'

/** The figures of a chart as they are, oldest first; units stand in the names of the columns, null is not known. */
export type ChartSheet = { columns: string[]; rows: (string | number | null)[][] }

/** Thousandths are more than anything here is measured in. */
export const figure = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000

/** What each period adds up to. */
export const sumsSheet = ({ periods }: PeriodSeries, name: string): ChartSheet => ({
  columns: ['from', 'to', name, 'days', 'days_known'],
  rows: periods.map(({ from, to, total, days, daysKnown }) => [from, to, figure(total), days, daysKnown]),
})

/** The sum of each period, and the middle day and the ends of the middle half, without today. */
export const middlesSheet = ({ periods }: PeriodSeries, name: string): ChartSheet => ({
  columns: [
    'from',
    'to',
    `sum_${name}`,
    `low_${name}`,
    `middle_${name}`,
    `high_${name}`,
    'days',
    'days_known',
  ],
  rows: periods.map(({ from, to, total, low, middle, high, days, daysKnown }) => [
    from,
    to,
    ...[total, low, middle, high].map(figure),
    days,
    daysKnown,
  ]),
})

/** Cramps (those of one muscle less than half an hour apart once) of each period, and their severities of 0 to 10. */
export const severitySheet = ({ periods }: SeveritySeries): ChartSheet => ({
  columns: [
    'from',
    'to',
    'cramps',
    'rated',
    'low_severity_0_to_10',
    'middle_severity_0_to_10',
    'high_severity_0_to_10',
    'strongest_severity_0_to_10',
    'days',
    'days_known',
  ],
  rows: periods.map(({ from, to, episodes, rated, low, middle, high, strongest, days, daysKnown }) => [
    from,
    to,
    episodes,
    episodes === null ? null : rated,
    ...[low, middle, high, strongest].map(figure),
    days,
    daysKnown,
  ]),
})
