import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { referentDays } from '@/lib/domain/comparison/referent-days'

test.each([
  [0, [7, 14, 21]],
  [7, [0, 14, 21]],
  [27, [6, 13, 20]],
  [28, [35, 42, 49]],
  [-1, [-22, -15, -8]],
])('day %d is compared with %j', (day, others) => {
  expect(referentDays(day)).toEqual(others)
})

it('is the same relation both ways, on the same weekday, within 28 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 30_000 }), day => {
      const others = referentDays(day)
      expect(others).toHaveLength(3)
      for (const other of others) {
        expect(Math.abs(other - day) % 7).toBe(0)
        expect(Math.abs(other - day)).toBeLessThan(28)
        expect(referentDays(other)).toContain(day)
      }
    }),
  )
})
