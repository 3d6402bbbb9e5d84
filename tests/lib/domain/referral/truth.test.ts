import { describe, expect, it } from 'vitest'
import { atLeast, both, either, not, type Truth } from '@/lib/domain/referral/truth'

const truths: Truth[] = [true, false, null]

describe('three-valued logic', () => {
  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ] as const)('%j with %j: both %j, either %j', (one, other, and, or) => {
    expect([both(one, other), both(other, one)]).toEqual([and, and])
    expect([either(one, other), either(other, one)]).toEqual([or, or])
  })

  it('of nothing', () => {
    expect(both()).toBe(true)
    expect(either()).toBe(false)
  })

  it('follows De Morgan', () => {
    for (const one of truths)
      for (const other of truths) expect(not(both(one, other))).toBe(either(not(one), not(other)))
  })

  it.each([
    [2, [true, true, false], true],
    [2, [true, false, false], false],
    [2, [true, null, false], null],
    [2, [null, null, false], null],
    [2, [null, false, false], false],
  ] as const)('at least %i of %j is %j', (count, all, expected) => {
    expect(atLeast(count, all)).toBe(expected)
  })
})
