import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile, quartiles } from '@/lib/domain/statistics/quantile'

test.each<[number[], number, number | null]>([
  [[], 0.5, null],
  [[700], 0.25, 700],
  [[3000, 1000, 2000], 0.5, 2000],
  [[4000, 1000, 2000, 3000], 0.5, 2500],
  [[10_000, 9000, 800], 0.5, 9000],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.75, 3.25],
  [[1, 2, 3, 4, 5], 0, 1],
  [[1, 2, 3, 4, 5], 1, 5],
])('of %j at %d is %j', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected)
})

test('it does not depend on the order of the values, and grows with the share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const here = quantile(values, share) ?? -1
        expect(quantile(values.toReversed(), share)).toBe(here)
        expect(here).toBeGreaterThanOrEqual(Math.min(...values))
        expect(here).toBeLessThanOrEqual(quantile(values, 1) ?? -1)
      },
    ),
  )
})

test('at least half of the values reach the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1 }), values => {
      const median = quantile(values, 0.5) ?? Number.POSITIVE_INFINITY
      expect(values.filter(value => value >= median).length * 2).toBeGreaterThanOrEqual(values.length)
    }),
  )
})

test('the quartiles are the quantiles of a half, a quarter and three quarters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9000 })), values => {
      expect(quartiles(values)).toEqual({
        low: quantile(values, 0.25),
        middle: quantile(values, 0.5),
        high: quantile(values, 0.75),
      })
    }),
  )
})
