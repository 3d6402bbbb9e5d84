import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dealtDays, referentDays } from '@/lib/domain/comparison/referent-days'

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

describe('days that stand beside a cramp', () => {
  test.each([
    [[], 3],
    [[7], 1],
    [[7, 14], 1],
    [[7, 14, 21], 0],
  ])('where the other cramps of its days are on %j: at most %d', (others, most) => {
    const cramps = [0, ...others]
    const dealt = cramps.map(day => dealtDays(day, other => cramps.includes(other)))
    expect(Math.max(...dealt.map(days => days.length))).toBe(most)
  })

  it('are each beside one cramp, none left over, and never a day with a cramp', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 30_000 }), fc.subarray([0, 1, 2]), (day, places) => {
        const others = referentDays(day)
        const cramps = [day, ...places.flatMap(place => others[place] ?? [])]
        const dealt = cramps.flatMap(cramp => dealtDays(cramp, other => cramps.includes(other)))
        expect(dealt.toSorted()).toEqual(others.filter(other => !cramps.includes(other)).toSorted())
      }),
    )
  })

  it('are as often the one as the other', () => {
    const sets = Array.from({ length: 2000 }, (_, set) => 28 * set + (set % 7))
    for (const [cramp, other] of [
      [0, 7],
      [7, 21],
      [21, 14],
    ] as const) {
      const firsts = sets.filter(set => {
        const hasCramp = (day: number) => day === set + cramp || day === set + other
        const [dealt] = dealtDays(set + cramp, hasCramp)
        return dealt === referentDays(set + cramp).find(day => !hasCramp(day))
      })
      // Four deviations of a fair coin.
      expect(Math.abs(firsts.length - 1000)).toBeLessThan(90)
    }
  })
})
