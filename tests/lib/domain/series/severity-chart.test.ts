import { describe, expect, it, test } from 'vitest'
import { severityChart } from '@/lib/domain/series/severity-chart'
import type { SeverityCount } from '@/lib/domain/series/severity-series'
import type { SpanId } from '@/lib/domain/series/span'
import { chartSpan, date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const count = (day: string, severity: number | null, episodes = 1, brokeSleep = 0): SeverityCount => ({
  day: date(day),
  severity,
  episodes,
  brokeSleep,
})
const chartOf = (
  counts: readonly SeverityCount[],
  known: readonly (number | null)[] = times(28, 0),
  span: SpanId = '4w',
) => {
  const days = daysEndingWith(today, 'cramps', known)
  return severityChart(days, counts, chartSpan(days, span))
}

describe('the sentence about severity', () => {
  test.each<[string, SeverityCount[], string]>([
    ['no cramp', [], 'No cramp is logged in the last 28 days.'],
    [
      'none rated',
      [count('2026-05-01', null, 2)],
      '2 cramps in the last 28 days, and no severity is logged.',
    ],
    ['one', [count('2026-05-01', 7)], '1 rated cramp in the last 28 days, at 7 of 10.'],
    [
      'some',
      [count('2026-05-01', 3, 2), count('2026-05-02', 6), count('2026-05-03', 9), count('2026-05-03', null)],
      'Half of the 4 rated cramps in the last 28 days were at 4.5 of 10 or more, the weakest at 3, the strongest at 9 of 10. 1 cramp without a severity is left out.',
    ],
  ])('with %s', (_, counts, expected) => {
    expect(chartOf(counts).sentence).toBe(expected)
  })

  it('does not say "no cramp" where nothing is known', () => {
    expect(chartOf([], times(28, null)).sentence).toBe('Not known: no day in the last 28 days has an entry.')
  })
})

describe('severity by day', () => {
  const { drawing, rows, reading } = chartOf(
    [count('2026-05-18', 3), count('2026-05-18', 8, 2, 1), count('2026-05-19', null)],
    [null, 0, 0, 1],
  )

  it('draws one point for each severity of a day, with a ring where sleep was broken, on a scale to 10', () => {
    expect(drawing.shape).toBe('marks')
    expect(drawing.points.map(({ marks, isGap }) => [marks, isGap])).toEqual([
      [[], true],
      [[], false],
      [
        [
          { at: 3, hasRing: false },
          { at: 8, hasRing: true, words: '8 of 10' },
        ],
        false,
      ],
      [[], false],
    ])
    expect(drawing.lines.map(({ at }) => at)).toEqual([0, 5, 10])
    expect(reading).toContain('A ring means that the cramp broke sleep.')
  })

  it('tells not known, no cramp and not rated apart in the table', () => {
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'not rated'],
      ['3', '3, 8'],
      ['0', 'no cramp'],
      ['not known', 'not known'],
    ])
  })
})

it('by month it draws the middle cramp with its half and the ends, and says them', () => {
  const { drawing, columns, rows } = chartOf(
    [count('2026-03-01', 2), count('2026-03-09', 4), count('2026-03-30', 6), count('2026-05-01', 9)],
    times(300, 0),
    'all',
  )
  expect(drawing.points.at(-3)).toMatchObject({ least: 2, low: 3, value: 4, high: 5, most: 6 })
  expect(drawing.points.at(-2)).toMatchObject({ value: null, isGap: false })
  expect(columns).toEqual(['Month', 'Cramps', 'Middle', 'Weakest to strongest', 'Days known'])
  expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
    ['1', '9', '9', '19 of 19'],
    ['0', 'no cramp', 'no cramp', '30 of 30'],
    ['3', '4', '2 to 6', '31 of 31'],
  ])
})
