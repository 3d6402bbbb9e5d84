import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { scaleFor } from '@/lib/domain/series/scale'

describe('a scale', () => {
  test.each([
    [0, [0, 1]],
    [0.4, [0, 1]],
    [1, [0, 1]],
    [2.64, [0, 1, 2]],
    [3.99, [0, 1, 2, 3]],
    [4, [0, 2, 4]],
    [7, [0, 2, 4, 6]],
    [8, [0, 5]],
    [19, [0, 5, 10, 15]],
    [20, [0, 10, 20]],
    [96, [0, 50]],
    [130, [0, 50, 100]],
  ])('up to %d has lines at %j', (highest, ticks) => {
    expect(scaleFor(highest).ticks).toEqual(ticks)
  })

  it('starts at 0, has two to four lines, and holds every value with room above', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100_000, noNaN: true }), highest => {
        const { ticks, top } = scaleFor(highest)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(4)
        expect(top).toBeGreaterThan(highest)
        expect(top).toBeGreaterThan(ticks.at(-1) ?? 0)
      }),
    )
  })
})
