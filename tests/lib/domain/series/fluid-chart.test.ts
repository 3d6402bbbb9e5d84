import { describe, expect, it, test } from 'vitest'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import type { SpanId } from '@/lib/domain/series/span'
import { chartSpan, date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const chartOf = (
  values: readonly (number | null)[],
  unit: 'ml' | 'fl-oz-us' | 'fl-oz-imp' = 'ml',
  span: SpanId = '4w',
) => {
  const days = daysEndingWith(today, 'fluidMl', values)
  return fluidChart(days, unit, chartSpan(days, span))
}

describe('the sentence about fluid', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    [
      'only today',
      [...times(27, null), 1350],
      '1.35 L logged so far today. The 27 days before are not known.',
    ],
    ['a diary that begins today', [1350], '1.35 L logged so far today. The diary begins today.'],
    [
      'one day before today',
      [...times(26, null), 1855, null],
      '1.85 L logged on the 1 known day of the 27 before today.',
    ],
    [
      'one day without a drink',
      [...times(26, null), 0, null],
      'No drink logged on the 1 known day of the 27 before today.',
    ],
    [
      'two days',
      [...times(25, null), 1000, 2000, null],
      '1.50 L or more on half of the 2 known days. 25 days before today are not known.',
    ],
    [
      'one gap',
      [null, ...times(26, 1999), 100],
      '1.99 L or more on half of the 26 known days. 1 day before today is not known.',
    ],
    [
      'no gap',
      [...times(27, 2000), 100],
      '2.00 L or more on half of the 27 known days. Every day before today is known.',
    ],
    [
      'entries but no drink',
      [...times(27, 0), null],
      'No drink on half of the 27 known days. Every day before today is known.',
    ],
  ])('with %s', (_, values, expected) => {
    expect(chartOf(values).sentence).toBe(expected)
  })

  test.each([
    ['fl-oz-us', '67 fl oz or more'],
    ['fl-oz-imp', '70 fl oz or more'],
  ] as const)('speaks %s to those who do', (unit, words) => {
    expect(chartOf([...times(27, 2000), null], unit).sentence).toContain(words)
  })
})

describe('fluid by day', () => {
  const { drawing, reading, rows } = chartOf([1200, null, 0, 591])

  it('keeps gaps, tells none from unknown, and draws today as an outline', () => {
    expect(drawing.shape).toBe('bars')
    expect(drawing.points.map(({ value, isGap, isOpen }) => [value, isGap, isOpen])).toEqual([
      [1.2, false, false],
      [null, true, false],
      [0, false, false],
      [0.591, false, true],
    ])
    expect(drawing.atEnd).toEqual({ lines: ['today'], value: 0.591 })
  })

  it('says how to read what is drawn', () => {
    expect(reading).toBe(
      'Today is an outline: it is not over. Hatched days are not known and are not counted. A dot is a day with entries but no drink.',
    )
  })

  it('has one row per day, newest first', () => {
    expect(rows.map(({ head, cells }) => [head, ...cells])).toEqual([
      ['Tue 19 May, not over', '0.59 L'],
      ['Mon 18 May', 'no drink logged'],
      ['Sun 17 May', 'not known'],
      ['Sat 16 May', '1.20 L'],
    ])
  })

  it('has a scale where nothing is known, and one of fluid ounces', () => {
    expect(chartOf(times(28, null)).drawing.lines.map(({ words }) => words)).toEqual(['0', '1'])
    expect(chartOf([1500, 591], 'fl-oz-us').drawing.lines.map(({ at }) => at)).toEqual([0, 20, 40])
  })
})

describe('fluid by month', () => {
  const { drawing, reading, columns, rows, name } = chartOf(
    [...times(140, 1000), ...times(61, null), ...times(18, 2000), ...times(12, 3000)],
    'ml',
    'all',
  )

  it('draws the middle day with the middle half, and a month without a known day as a gap', () => {
    expect(name).toBe('Fluid, litres a day, by month')
    expect(drawing.shape).toBe('middles')
    expect(drawing.points.at(-1)).toMatchObject({ low: 2, value: 3, high: 3, isGap: false, known: 1 })
    expect(drawing.points.at(-3)).toMatchObject({ value: null, isGap: true, known: 0 })
    expect(reading).toContain('Hatched: no day is known.')
  })

  it('says middle, half and how many days they rest on in the table', () => {
    expect(columns).toEqual(['Month', 'Middle day', 'Middle half', 'Days known'])
    expect(rows[0]).toEqual({
      key: '2026-05-01',
      head: 'May 2026, not over',
      cells: ['3.00 L', '2.00 L to 3.00 L', '19 of 19'],
    })
    expect(rows[2]?.cells).toEqual(['not known', 'not known', '0 of 31'])
  })
})
