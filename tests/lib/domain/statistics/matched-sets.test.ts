import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  chanceOfExposures,
  conditionalEstimate,
  discordant,
  mantelHaenszel,
  oddsLimits,
  type MatchedSet,
} from '@/lib/domain/statistics/matched-sets'

const set = (isExposed: boolean, exposedReferents: number, referents: number): MatchedSet => ({
  isExposed,
  exposedReferents,
  referents,
})

/** Pairs of which b had the exposure before the cramp only, and c on the referent only. */
const pairs = (b: number, c: number): MatchedSet[] => [
  ...Array.from({ length: b }, () => set(true, 0, 1)),
  ...Array.from({ length: c }, () => set(false, 1, 1)),
]

const significant = (value: number, digits: number): number => Number(value.toPrecision(digits))

describe('pairs with published counts', () => {
  test.each([
    // Airway data; flock data; Agresti's form of two examples; and six and five pairs of one kind only.
    [7, 1, 7, 0.0703, 0.0391, 0.899, 315.5],
    [14, 2, 7, 0.00418, 0.00235, 1.608, 63.46],
    [30, 10, 3, 0.00222, 0.00145, 1.427, 6.879],
    [45, 12, 3.75, 1.31e-5, 8.22e-6, 1.951, 7.788],
    [6, 0, null, 0.03125, 0.0156, 1.177, null],
    [5, 0, null, 0.0625, 0.03125, 0.916, null],
  ])('%d against %d', (b, c, ratio, exact, midP, atLeast, atMost) => {
    const sets = pairs(b, c)
    const ratioFound = mantelHaenszel(sets)
    expect(ratioFound === null ? null : significant(ratioFound, 6)).toBe(ratio)
    const chance = chanceOfExposures(sets)
    expect(chance.exact).toBeCloseTo(exact, exact < 0.001 ? 7 : exact < 0.01 ? 5 : 4)
    expect(chance.midP).toBeCloseTo(midP, midP < 0.001 ? 8 : midP < 0.01 ? 5 : 4)
    const limits = oddsLimits(sets)
    expect(limits.atLeast).toBeCloseTo(atLeast, 3)
    expect(limits.atMost === null ? null : significant(limits.atMost, 4)).toBe(atMost)
  })
})

describe('ten cramps with three referents each', () => {
  const sets = (
    [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 1],
    ] as const
  ).map(([isExposed, exposed]) => set(isExposed === 1, exposed, 3))

  it('has the ratio of Mantel and Haenszel 14 to 3', () => {
    expect(mantelHaenszel(sets)).toBeCloseTo(14 / 3, 12)
  })

  it('has the conditional estimate that was worked out', () => {
    const estimate = conditionalEstimate(sets)
    expect(estimate?.logOddsRatio).toBeCloseTo(1.4124, 4)
    expect(estimate?.standardError).toBeCloseTo(0.7356, 4)
    const { logOddsRatio = 0, standardError = 0 } = estimate ?? {}
    expect(Math.exp(logOddsRatio)).toBeCloseTo(4.106, 3)
    expect(Math.exp(logOddsRatio - 1.959964 * standardError)).toBeCloseTo(0.971, 3)
    expect(Math.exp(logOddsRatio + 1.959964 * standardError)).toBeCloseTo(17.36, 2)
  })

  it('counts the sets that say something', () => {
    expect(discordant(sets)).toHaveLength(9)
  })
})

it('has nothing to say where no set is discordant', () => {
  const alike = [set(true, 2, 2), set(false, 0, 3)]
  expect(chanceOfExposures(alike)).toEqual({ exact: 1, midP: 1 })
  expect(conditionalEstimate(alike)).toBeNull()
  expect(mantelHaenszel(alike)).toBeNull()
  expect(oddsLimits(alike)).toEqual({ atLeast: 0, atMost: null })
})

describe('laws', () => {
  const aSet = fc
    .record({
      isExposed: fc.boolean(),
      referents: fc.integer({ min: 1, max: 4 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ isExposed, referents, share }) => set(isExposed, Math.round(share * referents), referents))
  const diary = fc.array(aSet, { minLength: 1, maxLength: 40 })

  it('turns around when exposed and unexposed change places', () => {
    fc.assert(
      fc.property(diary, sets => {
        const turned = sets.map(one =>
          set(!one.isExposed, one.referents - one.exposedReferents, one.referents),
        )
        const [ratio, other] = [mantelHaenszel(sets), mantelHaenszel(turned)]
        if (ratio !== null && other !== null) expect(ratio * other).toBeCloseTo(1, 9)
        expect(chanceOfExposures(turned).exact).toBeCloseTo(chanceOfExposures(sets).exact, 9)
        const [limits, opposite] = [oddsLimits(sets), oddsLimits(turned)]
        if (opposite.atMost !== null) expect(limits.atLeast * opposite.atMost).toBeCloseTo(1, 6)
      }),
    )
  })

  it('holds the estimate between its limits, and says nothing of sets that are alike', () => {
    fc.assert(
      fc.property(diary, sets => {
        const limits = oddsLimits(sets)
        const estimate = conditionalEstimate(sets)
        if (estimate !== null) {
          expect(Math.exp(estimate.logOddsRatio)).toBeGreaterThan(limits.atLeast)
          expect(Math.exp(estimate.logOddsRatio)).toBeLessThan(limits.atMost ?? Infinity)
        }
        const more = [...sets, set(true, 1, 1), set(false, 0, 2)]
        expect(oddsLimits(more)).toEqual(limits)
        expect(chanceOfExposures(more)).toEqual(chanceOfExposures(sets))
      }),
    )
  })

  it('excludes 1 exactly where the chance is at most 5 %', () => {
    fc.assert(
      fc.property(diary, sets => {
        const { exact } = chanceOfExposures(sets)
        fc.pre(Math.abs(exact - 0.05) > 1e-9)
        const { atLeast, atMost } = oddsLimits(sets)
        expect(atLeast > 1 || (atMost ?? Infinity) < 1).toBe(exact < 0.05)
      }),
    )
  })
})
