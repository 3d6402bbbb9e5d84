import { describe, expect, it, test } from 'vitest'
import { fluidPerDay } from '@/lib/domain/series/fluid-per-day'
import {
  fluidDaySentence,
  fluidReading,
  fluidRows,
  fluidSentence,
} from '@/lib/domain/series/fluid-per-day-words'
import { spanOf } from '@/lib/domain/series/span'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const seriesOf = (values: readonly (number | null)[]) =>
  fluidPerDay(daysEndingWith(today, 'fluidMl', values), today)

describe('the sentence about fluid', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day of the last 28 days has an entry.'],
    [
      'only today',
      [...times(27, null), 1350],
      '1.35 L logged so far today. The 27 days before are not known.',
    ],
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
    expect(fluidSentence(seriesOf(values), spanOf('28d'), 'ml')).toBe(expected)
  })

  test.each([
    ['fl-oz-us', '67 fl oz or more'],
    ['fl-oz-imp', '70 fl oz or more'],
  ] as const)('speaks %s to those who do', (unit, words) => {
    expect(fluidSentence(seriesOf([...times(27, 2000), null]), spanOf('28d'), unit)).toContain(words)
  })
})

describe('how to read the days', () => {
  test.each<[(number | null)[], string]>([
    [[1000, 2000], 'Today is an outline: it is not over.'],
    [[1000, null], 'Hatched days have no entries and are not counted.'],
    [[0, 2000], 'Today is an outline: it is not over. A dot is a day with entries but no drink.'],
    [
      [null, 0, 2000],
      'Today is an outline: it is not over. Hatched days have no entries and are not counted. A dot is a day with entries but no drink.',
    ],
  ])('with %j', (values, expected) => {
    expect(fluidReading(seriesOf(values))).toBe(expected)
  })
})

describe('the table of days', () => {
  it('has one row per day, newest first, and tells unknown from none', () => {
    expect(fluidRows(seriesOf([1200, null, 0, 500]), 'ml')).toEqual([
      { day: '2026-05-19', words: 'Tue 19 May, not over', amount: '0.50 L' },
      { day: '2026-05-18', words: 'Mon 18 May', amount: 'no drink logged' },
      { day: '2026-05-17', words: 'Sun 17 May', amount: 'not known' },
      { day: '2026-05-16', words: 'Sat 16 May', amount: '1.20 L' },
    ])
  })

  it('says one day in a sentence', () => {
    const words = seriesOf([1200, null, 500]).days.map(day => fluidDaySentence(day, 'ml'))
    expect(words).toEqual(['17 May: 1.20 L', '18 May: not known', 'Today: 0.50 L'])
  })
})
