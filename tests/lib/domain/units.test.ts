import { expect, test } from 'vitest'
import { dayVolume } from '@/lib/domain/units'

test.each([
  [0, 'ml', 0],
  [1350, 'ml', 1.35],
  [473.176473, 'fl-oz-us', 16],
  [568.26125, 'fl-oz-imp', 20],
] as const)('%d ml in %s stands at %d on the scale of a day', (ml, unit, amount) => {
  expect(dayVolume(ml, unit)).toBeCloseTo(amount, 6)
})
