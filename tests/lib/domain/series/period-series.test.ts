import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from '@/lib/domain/series/period'
import { periodSeries } from '@/lib/domain/series/period-series'
import { addDays, dateOfDayNumber } from '@/lib/domain/time/local-date'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const seriesOf = (values: readonly (number | null)[], step: Step = 'week', last = today) =>
  periodSeries(daysEndingWith(last, 'fluidMl', values), last, step, ({ fluidMl }) => fluidMl)

const anyToday = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber)
const anyStep = fc.constantFrom<Step>('day', 'week', 'month', 'quarter', 'year')
const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 9000 }), { nil: null }), {
  minLength: 1,
  maxLength: 200,
})
const sum = (counts: readonly (number | null)[]) =>
  counts.reduce<number>((total, count) => total + (count ?? 0), 0)

describe('a figure by period', () => {
  it('leaves a week without a known day unknown, and a known week of nothing at 0', () => {
    const { periods, total } = seriesOf([...times(7, null), ...times(7, 0)], 'week', date('2026-05-17'))
    expect(periods.map(period => [period.total, period.middle, period.daysKnown])).toEqual([
      [null, null, 0],
      [0, 0, 7],
    ])
    expect(total).toBe(0)
  })

  it('counts every day of a span that ended before today', () => {
    const days = daysEndingWith(date('2026-05-12'), 'fluidMl', [1000, null, 3000])
    const series = periodSeries(days, today, 'month', ({ fluidMl }) => fluidMl)
    expect(series).toMatchObject({ daysBefore: 3, daysKnownBefore: 2, middle: 2000, today: null })
    expect(series.periods).toMatchObject([
      { total: 4000, middle: 2000, low: 1500, high: 2500, isOpen: false },
    ])
  })

  it('holds every day of the span in one period', () => {
    fc.assert(
      fc.property(anyToday, anyStep, anyValues, (last, step, values) => {
        const days = daysEndingWith(last, 'fluidMl', values)
        const { periods } = periodSeries(days, last, step, ({ fluidMl }) => fluidMl)
        expect(periods.flatMap(({ inside }) => inside)).toEqual(days)
      }),
    )
  })

  it('leaves today out of the middles and keeps it in the sums', () => {
    const series = seriesOf([1000, 2000, null, 50], 'month')
    expect(series).toMatchObject({
      daysKnown: 3,
      daysBefore: 3,
      daysKnownBefore: 2,
      middle: 1500,
      today: 50,
      total: 3050,
    })
    expect(series.periods).toMatchObject([{ low: 1250, middle: 1500, high: 1750, total: 3050, daysKnown: 3 }])
  })

  it('has no middle where only today is known', () => {
    expect(seriesOf([null, 500], 'month')).toMatchObject({ middle: null, today: 500, total: 500 })
  })

  it('knows nothing of today where nothing is logged', () => {
    expect(seriesOf([500, null])).toMatchObject({ today: null, daysKnownBefore: 1 })
  })

  it('counts the days above 0', () => {
    expect(seriesOf([0, null, 3, 0, 1]).daysAboveZero).toBe(2)
  })

  it('adds up: what the periods hold is what the days hold', () => {
    fc.assert(
      fc.property(anyToday, anyStep, anyValues, (last, step, values) => {
        const series = seriesOf(values, step, last)
        expect(sum(series.periods.map(({ total }) => total))).toBe(sum(values))
        expect(series.total ?? 0).toBe(sum(values))
        expect(sum(series.periods.map(({ days }) => days))).toBe(values.length)
        expect(sum(series.periods.map(({ daysKnown }) => daysKnown))).toBe(series.daysKnown)
      }),
    )
  })

  it('is unknown in a period exactly when all of its days are', () => {
    fc.assert(
      fc.property(anyToday, anyStep, anyValues, (last, step, values) => {
        for (const { total, daysKnown } of seriesOf(values, step, last).periods) {
          expect(total === null).toBe(daysKnown === 0)
        }
      }),
    )
  })

  it('keeps the middle between the ends of its half', () => {
    fc.assert(
      fc.property(anyToday, anyStep, anyValues, (last, step, values) => {
        for (const { low, middle, high } of seriesOf(values, step, last).periods) {
          if (low === null || middle === null || high === null) continue
          expect(low).toBeLessThanOrEqual(middle)
          expect(middle).toBeLessThanOrEqual(high)
        }
      }),
    )
  })

  it('moves with the diary: a week later everything stands a week later and nothing else changes', () => {
    fc.assert(
      fc.property(anyToday, anyValues, (last, values) => {
        const now = seriesOf(values, 'week', last)
        const then = seriesOf(values, 'week', addDays(last, 7))
        expect(then).toEqual({
          ...now,
          periods: now.periods.map(period => ({
            ...period,
            from: addDays(period.from, 7),
            to: addDays(period.to, 7),
            inside: period.inside.map(one => ({ ...one, day: addDays(one.day, 7) })),
          })),
        })
      }),
    )
  })
})
