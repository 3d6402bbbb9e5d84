import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mean } from '@/lib/domain/statistics/sample-deviation'
import { monotonyOf } from '@/lib/domain/training/monotony'
import { daysWith, times } from './training-diary'

const worked = [300, 0, 420, 360, 0, 600, 0]

describe('monotony and strain', () => {
  it('meet the worked example with the deviation of a sample', () => {
    const told = monotonyOf(daysWith(worked))
    if (told.verdict !== 'told') throw new Error('nothing told')
    expect(told.weekLoad).toBe(1680)
    expect(told.meanLoad).toBe(240)
    expect(told.deviation).toBeCloseTo(242.49, 2)
    expect(told.monotony).toBeCloseTo(0.99, 3)
    expect(told.strain).toBeCloseTo(1662.8, 1)
  })

  it('are not those of the deviation of a population, which would be 1.069 and 1796.0', () => {
    const middle = mean(worked) ?? 0
    const population = Math.sqrt(mean(worked.map(load => (load - middle) ** 2)) ?? 0)
    expect(middle / population).toBeCloseTo(1.069, 3)
    expect((1680 * middle) / population).toBeCloseTo(1796, 1)
    const told = monotonyOf(daysWith(worked))
    expect(told.verdict === 'told' && told.monotony).not.toBeCloseTo(1.069, 2)
  })

  test.each<[string, number]>([
    ['no load', 0],
    ['one load', 240],
    ['a load with a fraction', 33.1],
  ])('are not told where every day has %s: never endless', (_, load) => {
    expect(monotonyOf(daysWith(times(7, load)))).toEqual({
      verdict: 'none',
      weekLoad: expect.closeTo(load * 7),
    })
  })

  test.each<[string, null | 'unrated', number, number]>([
    ['is not logged', null, 1, 0],
    ['has a session without an effort', 'unrated', 0, 1],
  ])('cannot be told where one day %s', (_, missing, daysNotLogged, unrated) => {
    const told = monotonyOf(daysWith([300, 0, 420, missing, 0, 600, 0]))
    if (told.verdict !== 'cannot-tell') throw new Error('told')
    expect(told.missing.daysNotLogged).toBe(daysNotLogged)
    expect(told.missing.unrated).toHaveLength(unrated)
  })

  test.each([6, 8])('are not made of %d days', days => {
    expect(() => monotonyOf(daysWith(times(days, 100)))).toThrow('seven days')
  })
})

const week = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 7, maxLength: 7 })

describe('laws of monotony', () => {
  it('more of everything leaves it, and multiplies the strain', () => {
    fc.assert(
      fc.property(week, fc.integer({ min: 2, max: 9 }), (loads, factor) => {
        const one = monotonyOf(daysWith(loads))
        const more = monotonyOf(daysWith(loads.map(load => load * factor)))
        expect(more.verdict).toBe(one.verdict)
        if (one.verdict !== 'told' || more.verdict !== 'told') return
        expect(more.monotony).toBeCloseTo(one.monotony, 9)
        expect(more.strain / one.strain).toBeCloseTo(factor, 9)
      }),
    )
  })

  it('the order of the days does not matter, and no figure is endless', () => {
    fc.assert(
      fc.property(week, loads => {
        const one = monotonyOf(daysWith(loads))
        const other = monotonyOf(daysWith(loads.toSorted((a, b) => a - b)))
        expect(other.verdict).toBe(one.verdict)
        if (one.verdict !== 'told' || other.verdict !== 'told') return
        expect(other.monotony).toBeCloseTo(one.monotony, 9)
        expect(Number.isFinite(one.monotony) && Number.isFinite(one.strain)).toBe(true)
      }),
    )
  })

  it('a day that is forgotten takes every figure away', () => {
    fc.assert(
      fc.property(week, fc.nat(6), (loads, forgotten) => {
        const days = daysWith(loads.map((load, index) => (index === forgotten ? null : load)))
        expect(monotonyOf(days).verdict).toBe('cannot-tell')
      }),
    )
  })
})
