import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { certainties } from '@/lib/domain/comparison/certainty'
import { compareFactor, type Compared, type Exposure } from '@/lib/domain/comparison/compare-factor'

const times = (count: number, one: Compared): Compared[] => Array.from({ length: count }, () => one)
const pair = (cramp: Exposure, ...referents: Exposure[]): Compared => ({ cramp, referents })

/** Cramps with one comparable day: so many exposed before the cramp only, on the day only, both, neither. */
const pairs = (b: number, c: number, both: number, neither: number): Compared[] => [
  ...times(b, pair(true, false)),
  ...times(c, pair(false, true)),
  ...times(both, pair(true, true)),
  ...times(neither, pair(false, false)),
]

it('counts both sides, and what is left out', () => {
  const counts = compareFactor([
    pair(true, false, null, true),
    pair(false, false, false, false),
    pair(null, true, true),
    pair(true, null, null),
    pair(true),
  ])
  expect(counts.cramps).toEqual({ count: 1, of: 2 })
  expect(counts.referents).toEqual({ count: 1, of: 5 })
  expect(counts.discordant).toBe(1)
  expect(counts.leftOut).toEqual({ unknownBefore: 1, noReferent: 2 })
})

describe('says nothing', () => {
  test.each([
    [9, ['cramps']],
    [10, []],
    [11, []],
  ])('of %d cramps: %j', (cramps, reasons) => {
    expect(compareFactor(pairs(cramps - 4, 2, 1, 1)).tooFew).toEqual(reasons)
  })

  test.each([
    [5, ['discordant']],
    [6, []],
    [7, []],
  ])('where %d differ: %j', (differ, reasons) => {
    expect(compareFactor(pairs(differ - 2, 2, 5, 5)).tooFew).toEqual(reasons)
  })

  test.each([
    [1, ['hardly-ever']],
    [2, []],
    [3, []],
    [17, []],
    [18, []],
    [19, ['nearly-always']],
  ])('where %d of 20 comparable days had it: %j', (exposed, reasons) => {
    const c = Math.min(exposed, 10)
    expect(
      compareFactor(pairs(20 - exposed, c, exposed - c, 0)).tooFew.filter(one => one !== 'discordant'),
    ).toEqual(reasons)
  })
})

describe('where something else is logged as well', () => {
  /** So many cramps before which more else is logged, and as many less, than on the comparable day. */
  const logged = (more: number, less: number): Compared[] =>
    pairs(8, 8, 2, 2).map((one, place) => ({
      ...one,
      logged: { cramp: place < more ? 5 : place < more + less ? 1 : 3, referents: [3] },
    }))

  test.each([
    // The sign test in its normal form: 3 / sqrt(3) = 1.73, 4 / 2 = 2.00 against 1.96.
    [3, 0, []],
    [4, 0, ['logged-otherwise']],
    [0, 4, ['logged-otherwise']],
    [10, 10, []],
    [14, 6, []],
    [15, 5, ['logged-otherwise']],
  ])('more before %d and less before %d: %j', (more, less, reasons) => {
    expect(compareFactor(logged(more, less)).tooFew).toEqual(reasons)
  })

  it('does not ask windows that do not tell', () => {
    const silent = logged(20, 0).map(one => ({ ...one, referents: [null] }))
    expect(compareFactor([...logged(10, 10), ...silent]).tooFew).toEqual([])
  })
})

describe('how sure', () => {
  const of = (...factors: Compared[][]) => certainties(factors.map(compareFactor))

  test.each([
    [23, 'possible'],
    [24, 'likely'],
    [25, 'likely'],
  ])('%d cramps with a strong difference: %s', (cramps, certainty) => {
    expect(of(pairs(cramps - 6, 3, 1, 2))).toEqual([certainty])
  })

  it('is a possible pattern from ten cramps on, never a likely one', () => {
    expect(of(pairs(9, 1, 0, 0))).toEqual(['possible'])
  })

  it('is less where many were looked at', () => {
    const one = pairs(20, 7, 0, 3)
    const nothing = pairs(10, 10, 3, 3)
    expect(of(one)).toEqual(['likely'])
    expect(of(one, nothing, nothing, nothing)[0]).toBe('possible')
    expect(of(one, ...times(30, pair(true)).map(() => nothing))[0]).toBe('no-difference')
  })

  it('takes no notice of factors with too few counts', () => {
    const one = pairs(20, 7, 0, 3)
    const few = times(40, pair(false, false))
    expect(of(one, few, few, few, few)).toEqual(['likely', 'too-few', 'too-few', 'too-few', 'too-few'])
  })
})

const exposure = fc.oneof(fc.boolean(), fc.constant(null))
const diary = fc.array(fc.record({ cramp: exposure, referents: fc.array(exposure, { maxLength: 3 }) }), {
  maxLength: 60,
})

it('does not depend on the order of cramps and days, and counts every cramp once', () => {
  fc.assert(
    fc.property(diary, cramps => {
      const counts = compareFactor(cramps)
      const turned = cramps
        .toReversed()
        .map(({ cramp, referents }) => ({ cramp, referents: referents.toReversed() }))
      const again = compareFactor(turned)
      expect({ ...again, oddsRatio: null, limits: null, chance: null }).toEqual({
        ...counts,
        oddsRatio: null,
        limits: null,
        chance: null,
      })
      expect(again.chance.exact).toBeCloseTo(counts.chance.exact, 9)
      expect(counts.cramps.of + counts.leftOut.unknownBefore + counts.leftOut.noReferent).toBe(cramps.length)
    }),
  )
})

it('forgets without taking what is forgotten for "was not there"', () => {
  fc.assert(
    fc.property(diary, fc.nat(), (cramps, at) => {
      fc.pre(cramps.length > 0)
      const place = at % cramps.length
      const forgotten = cramps.map((one, index) => (index === place ? { ...one, cramp: null } : one))
      const without = cramps.filter((_, index) => index !== place)
      const { leftOut: _, ...counts } = compareFactor(forgotten)
      const { leftOut: __, ...fewer } = compareFactor(without)
      expect(counts).toEqual(fewer)
    }),
  )
})
