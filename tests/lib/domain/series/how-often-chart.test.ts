import { describe, expect, it, test } from 'vitest'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { howOftenChart } from '@/lib/domain/series/how-often-chart'
import { howOftenSeries, weeklyRate } from '@/lib/domain/series/how-often-series'
import type { SeverityCount } from '@/lib/domain/series/severity-series'
import { addDays } from '@/lib/domain/time/local-date'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, daysOf, times } from './day-totals-of'

const today = date('2026-05-19')

/** Days with so many cramps each, the last of them today; null is a day that is not known. */
function chartOf(
  cramps: readonly (number | null)[],
  span: ChartSpan['span'] = '4w',
  words?: ChartSpan['words'],
) {
  const { days, counts } = diaryOf(cramps)
  return howOftenChart(days, counts, chartSpan(days, span, undefined, words))
}

function diaryOf(cramps: readonly (number | null)[]) {
  const days = daysOf(
    today,
    cramps.map(count => (count === null ? null : {})),
  )
  const counts = cramps.flatMap((episodes, index): SeverityCount[] =>
    episodes === null || episodes === 0
      ? []
      : [{ day: addDays(today, index + 1 - cramps.length), severity: 5, episodes, brokeSleep: 0 }],
  )
  return { days, counts }
}

test('the rate and its limits are those of Garwood, for a week', () => {
  const { perWeek, atLeast, atMost } = weeklyRate(14, 400)
  expect(perWeek / 7).toBeCloseTo(0.035, 12)
  expect(atLeast / 7).toBeCloseTo(0.019135, 6)
  expect(atMost / 7).toBeCloseTo(0.058724, 6)
})

describe('the sentence about how often', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    [
      'no cramp',
      times(28, 0),
      'No cramp is logged in the last 28 days. By 28 known days, up to 0.9 a week would still fit.',
    ],
    [
      'a week less a day known',
      [...times(22, null), ...times(5, 0), 2],
      '2 cramps in the last 28 days. Only 6 days are known; 7 are needed to say how many a week.',
    ],
    [
      'a week known',
      [...times(21, null), ...times(6, 0), 2],
      '2 cramps in the last 28 days: about 2.0 a week, by 7 known days. Anything from 0.2 to 7.2 a week would fit.',
    ],
    [
      'a week and a day known',
      [...times(20, null), ...times(7, 0), 2],
      '2 cramps in the last 28 days: about 1.8 a week, by 8 known days. Anything from 0.2 to 6.3 a week would fit.',
    ],
    [
      'few in a long time, with two decimals',
      [...times(27, 0), 1],
      '1 cramp in the last 28 days: about 0.25 a week, by 28 known days. Anything from 0.01 to 1.39 a week would fit.',
    ],
  ])('with %s', (_, cramps, expected) => {
    expect(chartOf(cramps).sentence).toBe(expected)
  })

  it('is said in German too', () => {
    expect(chartOf([...times(20, null), ...times(7, 0), 2], '4w', german).sentence).toBe(
      '2 Krämpfe in den letzten 28 Tagen: etwa 1,8 in der Woche, nach 8 bekannten Tagen. Alles von 0,2 bis 6,3 in der Woche würde passen.',
    )
  })

  it('is the same however many silent days are added: they are no zero', () => {
    const { whole } = howOftenSeries(
      diaryOf([...times(14, 1)]).days,
      diaryOf(times(14, 1)).counts,
      today,
      'week',
    )
    const longer = diaryOf([...times(14, null), ...times(14, 1)])
    expect(howOftenSeries(longer.days, longer.counts, today, 'week').whole.rate).toEqual(whole.rate)
  })
})

describe('by week', () => {
  const { drawing, rows, columns, explained } = chartOf([
    ...times(5, 0),
    ...times(7, null),
    ...times(7, 1),
    0,
    3,
    ...times(5, null),
    0,
    2,
  ])

  it('draws the count of each week, a gap where nothing is known, an outline where part is shown', () => {
    expect(drawing.shape).toBe('bars')
    expect(drawing.points.map(({ value, isGap, isOpen }) => [value, isGap, isOpen])).toEqual([
      [0, false, true],
      [null, true, false],
      [7, false, false],
      [3, false, false],
      [2, false, true],
    ])
    expect(drawing.points[3]?.known).toBeCloseTo(2 / 7)
    expect(drawing.atEnd).toEqual({ lines: ['this', 'week'], value: 2 })
  })

  it('has a row for each, newest first, and says "not known" instead of 0', () => {
    expect(columns).toEqual(['Week', 'Cramps', 'Days known'])
    expect(rows.map(({ head, cells }) => [head, ...cells])).toEqual([
      ['Week from 18 May, not over', '2', '2 of 2'],
      ['Week from 11 May', '3', '2 of 7'],
      ['Week from 4 May', '7', '7 of 7'],
      ['Week from 27 Apr', 'not known', '0 of 7'],
      ['Week from 22 Apr, in part', '0', '5 of 5'],
    ])
  })

  it('says what the range means, and what counts once', () => {
    expect(explained.join(' ')).toContain('Even if nothing changed')
    expect(explained.join(' ')).toContain('less than 30 minutes apart count once')
    expect(chartOf(times(28, null)).explained.join(' ')).not.toContain('Even if nothing changed')
  })
})

describe('by month', () => {
  const { drawing, rows, columns, explained } = chartOf(
    [...times(170, null), ...times(6, 1), ...times(5, null), ...times(19, 1)],
    'all',
  )
  const known = drawing.points.filter(({ value }) => value !== null)

  it('draws the rate with its limits where a week or more is known', () => {
    expect(drawing.shape).toBe('middles')
    expect(known).toHaveLength(1)
    expect(known[0]?.value).toBe(7)
    expect(known[0]?.low).toBeCloseTo(weeklyRate(19, 19).atLeast)
    expect(known[0]?.high).toBeCloseTo(weeklyRate(19, 19).atMost)
    expect(drawing.points.filter(({ isGap }) => isGap).length).toBeGreaterThan(3)
  })

  it('says the rate in the table, and where too few days are known', () => {
    expect(columns).toEqual(['Month', 'Cramps', 'A week', 'Days known'])
    expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
      ['19', '7.0 (4.2 to 10.9)', '19 of 19'],
      ['6', 'too few days', '6 of 30'],
      ['not known', 'not known', '0 of 31'],
    ])
    expect(explained.join(' ')).toContain('fewer than 7 known days')
  })
})

test('limits that reach far over the highest rate leave the drawing', () => {
  const { drawing } = chartOf([...times(200, 0), ...times(12, null), ...times(6, 0), 1], 'all')
  expect(drawing.top).toBeLessThan(3)
  expect(Math.max(...drawing.points.map(({ high }) => high ?? 0))).toBeGreaterThan(drawing.top)
})

test('has a row for every point of the drawing', () => {
  for (const length of [28, 182, 900, 3653]) {
    const { drawing, rows } = chartOf(times(length, 1), 'all')
    expect(rows.map(({ key }) => key).toReversed()).toEqual(drawing.points.map(({ key }) => key))
    expect(drawing.points.length).toBeLessThanOrEqual(400)
  }
})
