import { describe, expect, it } from 'vitest'
import { stepped } from '@/lib/domain/forms/stepped'

const limits = { min: 50, max: 5000 }

describe('a step of a number', () => {
  it.each([
    [250, 50, 300],
    [250, -50, 200],
    [0, 50, 50],
    [null, 50, 50],
    [null, -50, 50],
    [4950, 50, 5000],
    [4951, 50, 5000],
    [5000, 50, 5000],
    [100, -50, 50],
    [99, -50, 50],
    [50, -50, 50],
  ])('from %d by %d is %d, and ends at the limits', (from, by, to) => {
    expect(stepped(from, by, limits)).toBe(to)
  })

  it.each([
    [40_000, 50, 40_000],
    [40_000, -50, 39_950],
    [20, -50, 20],
  ])('from %d, typed beyond a limit, by %d is %d: nothing is cut', (from, by, to) => {
    expect(stepped(from, by, limits)).toBe(to)
  })

  it('leaves no dust of fractions', () => {
    expect(stepped(0.1, 0.2, { min: 0, max: 9 })).toBe(0.3)
  })
})
