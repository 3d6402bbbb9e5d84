import { describe, expect, it, test } from 'vitest'
import { hoursChart } from '@/lib/domain/series/hours-chart'
import type { MinuteCount } from '@/lib/domain/series/hours-series'
import { german } from '@/lib/domain/words/german'
import { chartSpan, daysEndingWith, date, times } from './day-totals-of'

const at = chartSpan(daysEndingWith(date('2026-05-19'), 'cramps', times(28, 0)))

const on = (count: number, hour: number, minute = 0): MinuteCount[] =>
  times(count, { minute: hour * 60 + minute, episodes: 1, days: 1 })

const spread = Array.from({ length: 24 }, (_, hour) => on(1, hour, 30)).flat()

describe('the sentence', () => {
  test.each<[string, MinuteCount[], number, string]>([
    ['nothing known', [], 0, 'Not known: no day in the last 28 days has an entry.'],
    ['no cramp', [], 3, 'No cramp is logged in the last 28 days.'],
    [
      'one cramp',
      on(1, 3),
      1,
      'Too few to say when they gather: 1 cramp on 1 day in the last 28 days. It takes 10 days with a cramp.',
    ],
    [
      'cramps on nine days',
      on(9, 3, 20),
      28,
      'Too few to say when they gather: 9 cramps on 9 days in the last 28 days. It takes 10 days with a cramp.',
    ],
    [
      'cramps of a night',
      [...on(4, 2, 30), ...on(6, 3, 30), ...on(4, 4), ...on(2, 14)],
      28,
      'Cramps gather around 03:30: 10 of 16 began between 03:00 and 05:00.',
    ],
    [
      'cramps across midnight',
      [...on(6, 23, 30), ...on(6, 0, 30)],
      28,
      'Cramps gather around 00:00: 12 of 12 began between 23:00 and 01:00.',
    ],
    ['cramps at any time', spread, 28, 'No one time of day stands out among 24 cramps in the last 28 days.'],
  ])('with %s', (_, minutes, daysKnown, expected) => {
    expect(hoursChart(minutes, daysKnown, at).sentence).toBe(expected)
  })

  it('is said in German too', () => {
    const words = { ...at, words: german }
    expect(hoursChart([...on(6, 23, 30), ...on(6, 0, 30)], 28, words).sentence).toBe(
      'Krämpfe häufen sich um 00:00: 12 von 12 begannen zwischen 23:00 und 01:00.',
    )
  })
})

describe('the clock', () => {
  it('has a bar for an hour with a cramp, a dot for one without, and neither where nothing is known', () => {
    const { bars, dots } = hoursChart(on(2, 3), 28, at).drawing
    expect(bars.map(({ hour, word }) => [hour, word?.words])).toEqual([[3, '2']])
    expect(dots).toHaveLength(23)
    expect(hoursChart([], 0, at).drawing).toMatchObject({ bars: [], dots: [] })
  })

  it('has midnight at the top and a centre across midnight there', () => {
    const { drawing, around } = hoursChart([...on(6, 23, 30), ...on(6, 0, 30)], 28, at)
    expect(drawing.words[0]).toMatchObject({ x: 0, words: '00:00' })
    expect(drawing.gathered?.dot.x).toBeCloseTo(0, 6)
    expect(drawing.gathered?.dot.y).toBeLessThan(0)
    expect(around).toEqual({ word: 'around', time: '00:00' })
  })

  it('points at no time where none stands out', () => {
    expect(hoursChart(spread, 28, at)).toMatchObject({ around: null, drawing: { gathered: null } })
  })

  it('leaves out a count that has no room over its bar', () => {
    const many: MinuteCount[] = [
      { minute: 0, episodes: 900, days: 1 },
      { minute: 600, episodes: 100, days: 1 },
    ]
    expect(hoursChart(many, 28, at).drawing.bars.map(({ word }) => word?.words ?? null)).toEqual([
      '900',
      null,
    ])
  })
})

it('lists every hour in the table', () => {
  const { rows } = hoursChart(on(2, 23, 59), 28, at)
  expect(rows).toHaveLength(24)
  expect(rows.at(-1)).toMatchObject({ head: '23:00 to 00:00', cells: ['2'] })
  expect(hoursChart([], 0, at).rows[0]).toMatchObject({ head: '00:00 to 01:00', cells: ['not known'] })
})
