import { describe, expect, it } from 'vitest'
import { crampsPerWeek } from '@/lib/domain/series/cramps-per-week'
import { crampPoints } from '@/lib/domain/series/cramps-per-week-points'
import { fluidPerDay } from '@/lib/domain/series/fluid-per-day'
import { fluidPoints } from '@/lib/domain/series/fluid-per-day-points'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')

describe('the points of the week drawing', () => {
  it('keep gaps, tell parts of weeks from whole ones, and name the Mondays the span holds', () => {
    const values = [...times(5, 0), ...times(7, null), ...times(7, 1), 0, 3, ...times(5, null), 0, 2]
    const { points, mondays, scale } = crampPoints(
      crampsPerWeek(daysEndingWith(today, 'cramps', values), today),
    )
    expect(points.map(({ cramps, isPart, isThisWeek }) => [cramps, isPart, isThisWeek])).toEqual([
      [0, true, false],
      [null, false, false],
      [7, false, false],
      [3, false, false],
      [2, true, true],
    ])
    expect(points[3]?.known).toBeCloseTo(2 / 7)
    expect(points[1]?.words).toBe('Week from 27 Apr: not known')
    expect(mondays).toEqual(['2026-04-27', '2026-05-04', '2026-05-11', '2026-05-18'])
    expect(scale.ticks).toEqual([0, 2, 4, 6])
  })
})

describe('the points of the fluid drawing', () => {
  const series = fluidPerDay(daysEndingWith(today, 'fluidMl', [1500, null, 0, 591]), today)

  it('are litres, and keep gaps', () => {
    const { points, scale } = fluidPoints(series, 'ml')
    expect(points.map(({ amount }) => amount)).toEqual([1.5, null, 0, 0.591])
    expect(points.map(({ isToday }) => isToday)).toEqual([false, false, false, true])
    expect(scale.ticks).toEqual([0, 1])
  })

  it('are fluid ounces for those who read them', () => {
    const { points, scale } = fluidPoints(series, 'fl-oz-us')
    expect(points[0]?.amount).toBeCloseTo(50.72)
    expect(scale.ticks).toEqual([0, 20, 40])
  })

  it('have a scale where nothing is known', () => {
    const unknown = fluidPerDay(daysEndingWith(today, 'fluidMl', times(28, null)), today)
    expect(fluidPoints(unknown, 'ml').scale.ticks).toEqual([0, 1])
  })
})
