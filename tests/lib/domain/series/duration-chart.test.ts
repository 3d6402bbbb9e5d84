import { describe, expect, it, test } from 'vitest'
import { durationChart } from '@/lib/domain/series/duration-chart'
import { durationOnScale, durationScale } from '@/lib/domain/series/duration-scale'
import {
  noDurations,
  type DurationMark,
  type Durations,
  type DurationSpread,
} from '@/lib/domain/series/duration-series'
import { quantile } from '@/lib/domain/statistics/quantile'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, daysOf, times } from './day-totals-of'

const today = date('2026-05-19')

const spreadOf = (episodes: number, lengths: readonly number[]): DurationSpread => ({
  episodes,
  known: lengths.length,
  shortest: quantile(lengths, 0),
  low: quantile(lengths, 0.25),
  middle: quantile(lengths, 0.5),
  high: quantile(lengths, 0.75),
  longest: quantile(lengths, 1),
})

/** Cramps of one day with these lengths, and so many without one. */
function durationsOf(day: string, lengths: readonly number[], unknown = 0): Durations {
  const spread = spreadOf(lengths.length + unknown, lengths)
  const seconds = quantile(lengths, 1)
  return {
    stretches: [{ day: date(day), ...spread }],
    whole: spread,
    marks: lengths
      .toSorted((one, other) => one - other)
      .map((length): DurationMark => ({ day: date(day), seconds: length, brokeSleep: length === 60 })),
    longest: seconds === null ? null : { day: date(day), muscle: 'calf', side: 'left', seconds },
    overTenMinutes: lengths.filter(length => length > 600).length,
  }
}

const none: Durations = { stretches: [], whole: noDurations, marks: [], longest: null, overTenMinutes: 0 }
const days = daysOf(today, times(28, {}))
const chartOf = (durations: Durations) => durationChart(days, durations, chartSpan(days))

describe('the scale of lengths', () => {
  test.each([
    [0, 0],
    [9, 0],
    [10, 0],
    [100, 1],
    [1000, 2],
  ])('%d s stand at %d', (seconds, at) => {
    expect(durationOnScale(seconds)).toBeCloseTo(at)
  })

  test.each([
    [20, [10, 60, 600]],
    [600, [10, 60, 600]],
    [3599, [10, 60, 600]],
    [3600, [10, 60, 600, 3600]],
    [604_800, [10, 60, 600, 3600, 21_600, 86_400, 604_800]],
  ])('up to %d s it has lines at %j, and room above', (longest, lines) => {
    const scale = durationScale(longest)
    expect(scale.lines).toEqual(lines)
    expect(scale.top).toBeGreaterThan(durationOnScale(Math.max(longest, 600)))
  })
})

describe('the sentence about lengths', () => {
  test.each<[string, Durations, string]>([
    ['no cramp', none, 'No cramp is logged in the last 28 days.'],
    [
      'none known',
      durationsOf('2026-05-18', [], 2),
      '2 cramps in the last 28 days, and no length is logged.',
    ],
    [
      'one',
      durationsOf('2026-05-18', [100], 1),
      '1 cramp with a length in the last 28 days: 1 min 40 s. 1 cramp without a length is left out.',
    ],
    [
      'some, one of them long',
      durationsOf('2026-05-18', [20, 60, 125, 601]),
      'Half of the 4 cramps with a length in the last 28 days lasted 1 min 32 s or more, the shortest 20 s, the longest 10 min 1 s on 18 May 2026. 1 of 4 was longer than 10 minutes.',
    ],
  ])('with %s', (_, durations, expected) => {
    expect(chartOf(durations).sentence).toBe(expected)
  })

  it('does not say "no cramp" where nothing is known', () => {
    const silent = daysOf(today, times(28, null))
    expect(durationChart(silent, none, chartSpan(silent)).sentence).toBe(
      'Not known: no day in the last 28 days has an entry.',
    )
  })

  it('is said in German too', () => {
    const at = chartSpan(days, '4w', 'day', german)
    expect(durationChart(days, durationsOf('2026-05-18', [60, 60]), at).sentence).toBe(
      'Von 2 Krämpfen mit Dauer in den letzten 28 Tagen währte die Hälfte 1 min oder länger, der kürzeste 1 min, der längste 1 min am 18. Mai 2026.',
    )
  })
})

describe('lengths by day', () => {
  const { drawing, rows, explained } = chartOf(durationsOf('2026-05-18', [20, 60, 600, 601]))

  it('draws each length, a ring where sleep was broken, a diamond over ten minutes, words at the longest', () => {
    const marks = drawing.points.find(({ key }) => key === '2026-05-18')?.marks
    expect(marks?.map(({ hasRing, isOver, words }) => [hasRing, isOver, words])).toEqual([
      [false, undefined, undefined],
      [true, undefined, undefined],
      [false, undefined, undefined],
      [false, true, '10 min 1 s'],
    ])
  })

  it('has the limit of ten minutes, and the median over known days', () => {
    expect(drawing.levels).toEqual([
      { at: durationOnScale(600), words: ['10 min'], kind: 'limit' },
      { at: durationOnScale(330), words: ['median', '5 min', '30 s'], kind: 'middle' },
    ])
    expect(explained.join(' ')).toContain('A diamond is longer than that.')
  })

  it('lists the lengths of a day in its row', () => {
    expect(rows.find(({ key }) => key === '2026-05-18')?.cells).toEqual([
      '4',
      '20 s, 1 min, 10 min, 10 min 1 s',
    ])
    expect(rows[0]?.cells).toEqual(['0', 'no cramp'])
  })
})

test('lengths by month keep the spread, and the figures they rest on', () => {
  const year = daysOf(today, [...times(300, null), ...times(65, {})])
  const { drawing, rows, columns } = durationChart(
    year,
    durationsOf('2026-05-01', [20, 60, 100], 1),
    chartSpan(year, '1y'),
  )
  expect(drawing.shape).toBe('middles')
  const last = drawing.points.at(-1)
  expect([last?.least, last?.value, last?.most]).toEqual([20, 60, 100].map(durationOnScale))
  expect(columns).toEqual(['Month', 'Cramps', 'Middle', 'Shortest to longest', 'Lengths known'])
  expect(rows[0]?.cells).toEqual(['4', '1 min', '20 s to 1 min 40 s', '3 of 4'])
  expect(rows[1]?.cells).toEqual(['0', 'no cramp', 'no cramp', 'no cramp'])
  expect(rows.at(-1)?.cells).toEqual(['not known', 'not known', 'not known', 'not known'])
})
