import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateLimits } from '@/lib/domain/statistics/one-rate'
import { incompleteGamma } from '@/lib/domain/statistics/incomplete-gamma'

test('14 in 400 lie between 0.019135 and 0.058724', () => {
  const { rate, atLeast, atMost } = rateLimits({ count: 14, time: 400 })
  expect(rate).toBe(0.035)
  expect(atLeast).toBeCloseTo(0.019135, 6)
  expect(atMost).toBeCloseTo(0.058724, 6)
})

test('137 where 24.19893 are expected, the example of R', () => {
  const { rate, atLeast, atMost } = rateLimits({ count: 137, time: 24.19893 })
  expect(rate).toBeCloseTo(5.661, 3)
  expect(atLeast).toBeCloseTo(4.753, 3)
  expect(atMost).toBeCloseTo(6.693, 3)
})

test('no event in 28 days: not known to be more than 3.69 in them', () => {
  const { rate, atLeast, atMost } = rateLimits({ count: 0, time: 28 })
  expect([rate, atLeast]).toEqual([0, 0])
  expect(atMost * 28).toBeCloseTo(-Math.log(0.025), 10)
})

test('the limits are where the chance of so many, or of so few, is 2.5 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), count => {
      const { atLeast, atMost } = rateLimits({ count, time: 1 })
      expect(incompleteGamma(count, atLeast)).toBeCloseTo(0.025, 9)
      expect(1 - incompleteGamma(count + 1, atMost)).toBeCloseTo(0.025, 9)
      expect(atLeast).toBeLessThan(count)
      expect(atMost).toBeGreaterThan(count)
    }),
  )
})

test('more is known of a longer time at the same rate', () => {
  const [short, long] = [rateLimits({ count: 4, time: 28 }), rateLimits({ count: 12, time: 84 })]
  expect(long.atLeast).toBeGreaterThan(short.atLeast)
  expect(long.atMost).toBeLessThan(short.atMost)
})
