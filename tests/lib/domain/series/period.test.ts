import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { periodsOf, startOf, stepFor, type Step } from '@/lib/domain/series/period'
import { addDays, dateOfDayNumber } from '@/lib/domain/time/local-date'
import { date, daysEndingWith, times } from './day-totals-of'

const steps: Step[] = ['day', 'week', 'month', 'quarter', 'year']

describe('the step', () => {
  test.each<[number, Step]>([
    [1, 'day'],
    [31, 'day'],
    [32, 'week'],
    [182, 'week'],
    [183, 'month'],
    [1827, 'month'],
    [1828, 'quarter'],
    [7305, 'quarter'],
    [7306, 'year'],
  ])('of %d days is a %s', (days, step) => {
    expect(stepFor(days)).toBe(step)
  })

  it('never makes more than 400 periods, from one day to the whole calendar', () => {
    const last = date('9999-12-31')
    for (const days of [1, 31, 32, 182, 183, 1827, 1828, 3653, 7305, 7306, 46_000]) {
      const all = daysEndingWith(last, 'cramps', times(days, 0))
      expect(periodsOf(all, last, stepFor(days)).length).toBeLessThanOrEqual(130)
    }
  })
})

describe('the first day', () => {
  test.each<[Step, string]>([
    ['day', '2026-05-19'],
    ['week', '2026-05-18'],
    ['month', '2026-05-01'],
    ['quarter', '2026-04-01'],
    ['year', '2026-01-01'],
  ])('of the %s of 19 May 2026 is %s', (step, first) => {
    expect(startOf(date('2026-05-19'), step)).toBe(first)
  })

  test.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-10-01', '2026-10-01'],
    ['2026-12-31', '2026-10-01'],
  ])('of the quarter of %s is %s', (day, first) => {
    expect(startOf(date(day), 'quarter')).toBe(first)
  })
})

describe('periods', () => {
  it('say where the span cuts the first and that the last is not over', () => {
    const today = date('2026-05-19')
    const periods = periodsOf(daysEndingWith(today, 'cramps', times(28, 0)), today, 'week')
    expect(
      periods.map(({ from, to, days, isPart, isOpen }) => [from, to, days.length, isPart, isOpen]),
    ).toEqual([
      ['2026-04-22', '2026-04-26', 5, true, false],
      ['2026-04-27', '2026-05-03', 7, false, false],
      ['2026-05-04', '2026-05-10', 7, false, false],
      ['2026-05-11', '2026-05-17', 7, false, false],
      ['2026-05-18', '2026-05-19', 2, true, true],
    ])
  })

  it('say where a span that ended before today cuts the last, and none of it is open', () => {
    const days = daysEndingWith(date('2026-05-12'), 'cramps', times(20, 0))
    const inMay = periodsOf(days, date('2026-05-19'), 'month')
    expect(inMay.map(({ from, to, isPart, isOpen }) => [from, to, isPart, isOpen])).toEqual([
      ['2026-04-23', '2026-04-30', true, false],
      ['2026-05-01', '2026-05-12', true, false],
    ])
    const whole = periodsOf(
      daysEndingWith(date('2026-05-17'), 'cramps', times(7, 0)),
      date('2026-05-18'),
      'week',
    )
    expect(whole).toMatchObject([{ isPart: false, isOpen: false }])
  })

  it('that hold today are not over, also on its last day', () => {
    const sunday = date('2026-05-17')
    expect(periodsOf(daysEndingWith(sunday, 'cramps', times(7, 0)), sunday, 'week')).toMatchObject([
      { isPart: true, isOpen: true },
    ])
  })

  it('hold every day once, in order, whatever the step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom(...steps),
        (last, length, step) => {
          const days = daysEndingWith(last, 'cramps', times(length, 0))
          const periods = periodsOf(days, last, step)
          expect(periods.flatMap(period => period.days)).toEqual(days)
          periods.forEach(({ from, to, isOpen }, index) => {
            const next = periods[index + 1]
            expect(startOf(from, step)).toBe(startOf(to, step))
            if (next) expect(next.from).toBe(addDays(to, 1))
            expect(isOpen).toBe(next === undefined)
          })
        },
      ),
    )
  })
})
