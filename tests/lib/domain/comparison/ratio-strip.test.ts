import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { pairsOfHundred, placeOfRatio, ratioStrip, scaleEnds } from '@/lib/domain/comparison/ratio-strip'

describe('the scale', () => {
  test.each([
    [0, 0],
    [0.2, 0],
    [1, 0.317],
    [4, 0.59],
    [32, 1],
    [400, 1],
    [Infinity, 1],
  ])('has %d at %d', (ratio, place) => {
    expect(placeOfRatio(ratio)).toBeCloseTo(place, 3)
  })

  it('gives four times and a quarter the same way from as often', () => {
    const even = placeOfRatio(1)
    expect(placeOfRatio(4) - even).toBeCloseTo(even - placeOfRatio(0.25), 10)
  })
})

describe('a strip', () => {
  const strip = (oddsRatio: number | null, atLeast: number, atMost: number | null) =>
    ratioStrip({ oddsRatio, limits: { atLeast, atMost } })

  it.each([
    [strip(5.5, 1.2, 31), { goesOnBelow: false, goesOnAbove: false }],
    [strip(5.5, 1.2, 32.1), { goesOnBelow: false, goesOnAbove: true }],
    [strip(5.5, 0.19, 31), { goesOnBelow: true, goesOnAbove: false }],
    [strip(null, 1.2, null), { dot: null, to: 1, goesOnAbove: true }],
    [strip(0, 0, 0.8), { dot: null, from: 0, goesOnBelow: true }],
    [strip(33, 1.2, 900), { dot: null, goesOnAbove: true }],
    [strip(32, 1.2, 900), { dot: 1 }],
  ])('%j', (drawn, expected) => {
    expect(drawn).toMatchObject(expected)
  })

  it('lies on the scale, has a length, and holds its dot', () => {
    // A lower limit is below its ratio: exact limits of counts never meet.
    const limits = fc.tuple(fc.double({ min: 0, max: 0.99 }), fc.double({ min: 0, max: 1 }), fc.boolean())
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), limits, (ratio, [below, above, ends]) => {
        const atMost = ends ? ratio * (1 + (above || 0) * 100) : null
        const { from, to, dot } = strip(ends ? ratio : null, ratio * (below || 0), atMost)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1)
        expect(to).toBeGreaterThan(from)
        if (dot !== null && ratio > scaleEnds.from * 2 && ratio < scaleEnds.to / 2) {
          expect(dot).toBeGreaterThanOrEqual(from)
          expect(dot).toBeLessThanOrEqual(to)
        }
      }),
    )
  })
})

describe('pairs of a hundred', () => {
  test.each([
    [0, 0],
    [0.0001, 1],
    [0.5, 33],
    [1, 50],
    [3, 75],
    [5.5, 85],
    [1000, 99],
  ])('a ratio of %d is %d', (ratio, pairs) => {
    expect(pairsOfHundred(ratio)).toBe(pairs)
  })
})
