import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fluidPerDay } from '@/lib/domain/series/fluid-per-day'
import { addDays } from '@/lib/domain/time/local-date'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const seriesOf = (values: readonly (number | null)[], last = today) =>
  fluidPerDay(daysEndingWith(last, 'fluidMl', values), last)

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 9000 }), { nil: null }), {
  minLength: 1,
  maxLength: 200,
})

describe('fluid per day', () => {
  it('gives every day a point, and keeps a gap a gap', () => {
    expect(seriesOf([1200, null, 0, 500]).days).toEqual([
      { day: '2026-05-16', fluidMl: 1200, isToday: false },
      { day: '2026-05-17', fluidMl: null, isToday: false },
      { day: '2026-05-18', fluidMl: 0, isToday: false },
      { day: '2026-05-19', fluidMl: 500, isToday: true },
    ])
  })

  it('leaves today out of the count and the median, because it is not over', () => {
    expect(seriesOf([1000, 2000, null, 50])).toMatchObject({
      daysKnown: 2,
      daysBefore: 3,
      medianMl: 1500,
      todayMl: 50,
    })
  })

  test.each<[(number | null)[], number | null]>([
    [[null], null],
    [[null, null], null],
    [[700, null], 700],
    [[3000, 1000, 2000, null], 2000],
    [[4000, 1000, 2000, 3000, null], 2500],
    [[0, 0, 900, null], 0],
    [[10_000, 9000, 800, null], 9000],
  ])('of %j has the median %j', (values, median) => {
    expect(seriesOf(values).medianMl).toBe(median)
  })

  it('counts known days without a drink', () => {
    expect(seriesOf([0, null, 0, 100, 0]).daysWithoutDrink).toBe(2)
  })

  it('knows nothing of today where nothing is logged', () => {
    expect(seriesOf(times(28, null))).toMatchObject({
      daysKnown: 0,
      daysBefore: 27,
      medianMl: null,
      todayMl: null,
    })
  })

  it('keeps exactly the gaps it was given, and adds none', () => {
    fc.assert(
      fc.property(anyValues, values => {
        expect(seriesOf(values).days.map(({ fluidMl }) => fluidMl)).toEqual(values)
      }),
    )
  })

  it('has a median that at least half of the known days reach', () => {
    fc.assert(
      fc.property(anyValues, values => {
        const { medianMl, daysKnown } = seriesOf(values)
        if (medianMl === null) return
        const reached = values.slice(0, -1).filter(value => value !== null && value >= medianMl).length
        expect(reached * 2).toBeGreaterThanOrEqual(daysKnown)
      }),
    )
  })

  it('moves with the diary', () => {
    fc.assert(
      fc.property(anyValues, values => {
        const now = seriesOf(values)
        expect(seriesOf(values, addDays(today, 7))).toEqual({
          ...now,
          days: now.days.map(point => ({ ...point, day: addDays(point.day, 7) })),
        })
      }),
    )
  })
})
