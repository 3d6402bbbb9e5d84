import { describe, expect, it, test } from 'vitest'
import { crampsPerWeek } from '@/lib/domain/series/cramps-per-week'
import {
  crampRows,
  crampsReading,
  crampsSentence,
  weekSentence,
} from '@/lib/domain/series/cramps-per-week-words'
import { spanOf } from '@/lib/domain/series/span'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const seriesOf = (values: readonly (number | null)[], last = today) =>
  crampsPerWeek(daysEndingWith(last, 'cramps', values), last)
const sentence = (values: readonly (number | null)[], span = '28d') =>
  crampsSentence(seriesOf(values), spanOf(span))

describe('the sentence about cramps', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day of the last 28 days has an entry.'],
    [
      'one known day without a cramp',
      [...times(27, null), 0],
      'No cramp is logged in the last 28 days. 1 of those days is known.',
    ],
    [
      'no cramp, all known',
      times(28, 0),
      'No cramp is logged in the last 28 days. All of those days are known.',
    ],
    [
      'one cramp',
      [...times(3, null), ...times(24, 0), 1],
      '1 cramp in the last 28 days. 25 of those days are known.',
    ],
    [
      'two cramps on one day',
      [...times(27, 0), 2],
      '2 cramps on 1 day in the last 28 days. All of those days are known.',
    ],
    [
      'two cramps on two days, one day not known',
      [null, ...times(25, 0), 1, 1],
      '2 cramps on 2 days in the last 28 days. 27 of those days are known.',
    ],
  ])('with %s', (_, values, expected) => {
    expect(sentence(values)).toBe(expected)
  })

  it('names a longer span in weeks and its days', () => {
    expect(sentence([...times(40, null), ...times(43, 0), 3], '12w')).toBe(
      '3 cramps on 1 day in the last 12 weeks. 44 of those 84 days are known.',
    )
  })
})

describe('how to read the weeks', () => {
  const strip = 'The strip under a week shows its known days.'
  const hatch = 'Hatched days have no entries and are not counted.'
  const dot = 'A dot is a week without a cramp.'
  const outline = 'An outlined bar is part of a week.'

  test.each<[string, (number | null)[], string[]]>([
    ['whole, all known, with cramps', times(7, 1), [strip, outline]],
    ['a week without a cramp', times(7, 0), [strip, dot]],
    ['a gap', [null, ...times(6, 1)], [strip, hatch, outline]],
    ['nothing known', times(7, null), [strip, hatch]],
  ])('names only what is drawn: %s', (_, values, lines) => {
    expect(crampsReading(seriesOf(values, date('2026-05-17')))).toBe(lines.join(' '))
  })
})

describe('the table of weeks', () => {
  it('has one row per week, newest first, and says "not known" instead of 0', () => {
    expect(crampRows(seriesOf([...times(5, 0), ...times(7, null), ...times(13, 1), 0, null, 2]))).toEqual([
      { monday: '2026-05-18', week: '18 May, not over', cramps: '2', daysKnown: '1 of 2' },
      { monday: '2026-05-11', week: '11 May', cramps: '6', daysKnown: '7 of 7' },
      { monday: '2026-05-04', week: '4 May', cramps: '7', daysKnown: '7 of 7' },
      { monday: '2026-04-27', week: '27 Apr', cramps: 'not known', daysKnown: '0 of 7' },
      { monday: '2026-04-20', week: '22 Apr, part of a week', cramps: '0', daysKnown: '5 of 5' },
    ])
  })

  it('says one week in a sentence', () => {
    const [week] = seriesOf([0, 1]).weeks
    expect(week && weekSentence(week)).toBe('Week from 18 May, not over: 1 cramp, 2 of 2 days known')
    const [unknown] = seriesOf([null, null]).weeks
    expect(unknown && weekSentence(unknown)).toBe('Week from 18 May, not over: not known')
  })
})
