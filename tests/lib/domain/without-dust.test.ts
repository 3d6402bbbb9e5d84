import { expect, it } from 'vitest'
import { withoutDust } from '@/lib/domain/without-dust'

it.each([
  [0.1 + 0.2, 0.3],
  [1.1 * 3, 3.3],
  [-0.0000001, 0],
  [0.000001, 0.000001],
  [0.0000004, 0],
  [1234567.125, 1234567.125],
])('%d without the last digits is %d', (value, clean) => {
  expect(Object.is(withoutDust(value), clean)).toBe(true)
})
