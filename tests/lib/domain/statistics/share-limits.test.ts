import { expect, test } from 'vitest'
import { shareLimits } from '@/lib/domain/statistics/share-limits'

test.each([
  [14, 16, 0.6165, 0.9845],
  [1, 10, 0.0025, 0.445],
  [0, 10, 0, 0.3085],
  [10, 10, 0.6915, 1],
])('%d of %d lies between %d and %d', (count, of, atLeast, atMost) => {
  const limits = shareLimits(count, of)
  expect(limits?.share).toBe(count / of)
  expect(limits?.atLeast).toBeCloseTo(atLeast, 4)
  expect(limits?.atMost).toBeCloseTo(atMost, 4)
})

test('a share of nothing is not known', () => {
  expect(shareLimits(0, 0)).toBeNull()
})
