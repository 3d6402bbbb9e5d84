import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { crampsBeside, daysBefore, intakeBeside, trainingBeside } from '@/lib/domain/series/beside-before'
import { ratioVerdict } from '@/lib/domain/series/ratio-verdict'
import type { SeverityCount } from '@/lib/domain/series/severity-series'
import { rateRatio } from '@/lib/domain/statistics/two-rates'
import { addDays, daysBetween } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, daysOf, times } from './day-totals-of'
import { fed, heldDays } from './held-days-of'

const today = date('2026-05-19')
const then = addDays(today, -28)
const rate = (count: number, time: number) => ({ count, time })

describe('the days before', () => {
  test.each([
    ['2026-04-22', '2026-05-19', '2026-03-25', '2026-04-21'],
    ['2024-02-26', '2024-03-03', '2024-02-19', '2024-02-25'],
  ])('%s to %s are %s to %s', (from, to, first, last) => {
    expect(daysBefore({ from: date(from), to: date(to) })).toEqual({ from: first, to: last })
  })

  it('are as many, and end where these begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 3653 }), length => {
        const shown = { from: addDays(today, 1 - length), to: today }
        const before = daysBefore(shown)
        expect(daysBetween(before.from, before.to) + 1).toBe(length)
        expect(addDays(before.to, 1)).toBe(shown.from)
      }),
    )
  })
})

describe('how often, beside a time before', () => {
  // 11 in 800 and 21 in 3011 is an example of `poisson.test` of R: ratio 1.97, 0.86 to 4.28.
  test.each([
    [
      rate(11, 800),
      rate(21, 3011),
      'cannot-tell',
      '2.0 times as often; anything from 0.8 to 4.3 times would fit',
    ],
    [rate(30, 28), rate(10, 28), 'more', '3.0 times as often; anything from 1.4 to 6.9 times would fit'],
    [rate(10, 28), rate(30, 28), 'less', '0.3 times as often; anything from 0.1 to 0.8 times would fit'],
    [rate(200, 365), rate(200, 365), 'alike', '1.0 times as often; anything from 0.8 to 1.3 times would fit'],
    [
      rate(10, 28),
      rate(10, 28),
      'cannot-tell',
      '1.0 times as often; anything from 0.3 to 2.7 times would fit',
    ],
    [rate(0, 28), rate(3, 28), 'cannot-tell', '0 times as often; anything from 0 to 2.5 times would fit'],
    [rate(0, 28), rate(8, 28), 'less', '0 times as often; anything from 0 to 0.6 times would fit'],
    [rate(3, 28), rate(0, 28), 'cannot-tell', null],
    [rate(8, 28), rate(0, 28), 'more', 'at least 1.7 times as often'],
    [rate(0, 28), rate(0, 28), 'none', null],
    [rate(0, 0), rate(9, 28), 'too-few', null],
    [rate(9, 28), rate(0, 0), 'too-few', null],
    [rate(3, 6), rate(9, 28), 'too-few', null],
    [rate(9, 28), rate(3, 6), 'too-few', null],
    [rate(0, 6), rate(0, 28), 'too-few', null],
    [rate(3, 7), rate(9, 28), 'cannot-tell', '1.3 times as often; anything from 0.2 to 5.4 times would fit'],
    [rate(0, 7), rate(0, 7), 'none', null],
  ])('%j beside %j is %s', (now, before, what, ratio) => {
    expect(ratioVerdict(now, before, english)).toEqual({ what, ratio })
  })

  it('says more or less only where the limits leave out 1, and says no interval narrower than it is', () => {
    const anyRate = fc.record({ count: fc.nat(200), time: fc.integer({ min: 7, max: 3653 }) })
    fc.assert(
      fc.property(anyRate, anyRate, (now, before) => {
        const { what, ratio } = ratioVerdict(now, before, english)
        const { atLeast, atMost } = rateRatio(now, before)
        if (what === 'more') expect(atLeast).toBeGreaterThan(1)
        if (what === 'less') expect(atMost).toBeLessThan(1)
        const [, low, high] = /from (\S+) to (\S+) times/.exec(ratio ?? '') ?? []
        if (low === undefined || high === undefined || atMost === null) return
        expect(Number(low)).toBeLessThanOrEqual(atLeast)
        expect(Number(high)).toBeGreaterThanOrEqual(atMost)
      }),
    )
  })
})

const counts = (severity: number | null, episodes: number): SeverityCount[] => [
  { day: today, severity, episodes, brokeSleep: 0 },
]

const at = chartSpan(daysOf(today, times(28, {})))

describe('cramps beside the days before', () => {
  const before = { days: daysOf(then, [...times(14, null), ...times(14, {})]), severities: counts(4, 5) }

  it('are counted for known days alone, and say how sure that is', () => {
    const now = { days: daysOf(today, times(28, {})), severities: [...counts(6, 29), ...counts(null, 1)] }
    const { sentence, rows } = crampsBeside({ now, before }, at)
    expect(sentence).toBe(
      'Cramps came more often than in the 28 days before: 3.0 times as often; anything from 1.1 to 10.0 times would fit.',
    )
    expect(rows).toEqual([
      {
        name: 'Cramps',
        now: { value: '30', rests: '28 of 28 days known' },
        before: { value: '5', rests: '14 of 28 days known' },
      },
      {
        name: 'Cramps a week',
        now: { value: '7.5', rests: '28 of 28 days known' },
        before: { value: '2.5', rests: '14 of 28 days known' },
      },
      {
        name: 'Middle severity',
        now: { value: '6 of 10', rests: '29 rated' },
        before: { value: '4 of 10', rests: '5 rated' },
      },
    ])
  })

  it('are not compared with a time of which nothing is known', () => {
    const nothing = { days: daysOf(then, times(28, null)), severities: [] }
    const { sentence, rows } = crampsBeside({ now: before, before: nothing }, at)
    expect(sentence).toBe('Too few known days to compare with the 28 days before.')
    expect(rows.map(row => row.before.value)).toEqual(['not known', 'not known', 'not known'])
  })

  test.each([
    [1, 'too few days', /^Too few known days/],
    [6, 'too few days', /^Too few known days/],
    [7, '5', /^It cannot be told/],
    [8, '4.4', /^It cannot be told/],
  ])('of %i known days have as rate a week: %s', (known, perWeek, said) => {
    const now = {
      days: daysOf(today, [...times(28 - known, null), ...times(known, {})]),
      severities: counts(4, 5),
    }
    const { sentence, rows, reading } = crampsBeside({ now, before }, at)
    expect(rows[0]?.now.value).toBe('5')
    expect(rows[1]?.now.value).toBe(perWeek)
    expect(sentence).toMatch(said)
    expect(reading).toContain('fewer than 7 are too few for one.')
  })

  it('are said in German too', () => {
    const { sentence } = crampsBeside({ now: before, before }, { ...at, words: german })
    expect(sentence).toBe(
      'Ob Krämpfe öfter oder seltener kamen als in den 28 Tagen davor, lässt sich nicht sagen: 1,0-mal so oft; alles von 0,2-mal bis 4,4-mal würde passen.',
    )
  })
})

const drunkAndFed = { ...fed(1500.4), fluidMl: 2000 }

describe('food and drink beside the days before', () => {
  it('are middle days, without today and without days that are not known', () => {
    const now = heldDays(today, [null, ...times(26, drunkAndFed), { ...fed(5), fluidMl: 10 }])
    const before = heldDays(then, times(28, { ...fed(9000, 0, false), fluidMl: 1500 }))
    const { sentence, rows } = intakeBeside({ now, before }, 'ml', at)
    expect(sentence).toBe('The middle day has 2.00 L of drinks logged, 1.50 L in the 28 days before.')
    expect(rows[0]?.now).toEqual({ value: '2.00 L', rests: '26 of 27 days known' })
    expect(rows[1]).toEqual({
      name: 'Potassium',
      now: { value: '1500 mg', rests: '26 of 27 days known' },
      before: { value: 'not known', rests: '0 of 28 days known' },
    })
  })

  it('are not compared where nothing is known', () => {
    const nothing = heldDays(today, times(28, null))
    expect(intakeBeside({ now: nothing, before: nothing }, 'ml', at).sentence).toMatch(/^Too few known days/)
  })
})

describe('training beside the days before', () => {
  it('is a week of known days, and 0 where nothing was done', () => {
    const now = daysOf(today, [...times(14, null), ...times(14, { exerciseMinutes: 20, load: 100 })])
    const before = daysOf(then, times(28, {}))
    const { sentence, rows } = trainingBeside({ now, before }, at)
    expect(sentence).toBe('A week of known days has a load of 700, 0 in the 28 days before.')
    expect(rows.map(row => [row.now.value, row.before.value])).toEqual([
      ['140', '0'],
      ['700', '0'],
    ])
  })

  test.each([
    [0, ['not known', 'not known']],
    [1, ['too few days', 'too few days']],
    [6, ['too few days', 'too few days']],
    [7, ['140', '700']],
  ])('of %i known days comes to %j a week', (known, values) => {
    const now = daysOf(today, [
      ...times(28 - known, null),
      ...times(known, { exerciseMinutes: 20, load: 100 }),
    ])
    const { sentence, rows } = trainingBeside({ now, before: daysOf(then, times(28, {})) }, at)
    expect(rows.map(row => row.now.value)).toEqual(values)
    expect(/^Too few known days/.test(sentence)).toBe(known < 7)
  })

  it('has no load where no effort is known', () => {
    const unrated = daysOf(today, times(28, { exerciseMinutes: 20, load: null }))
    expect(trainingBeside({ now: unrated, before: unrated }, at).sentence).toMatch(/^Too few known days/)
  })
})
