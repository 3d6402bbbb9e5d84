import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOfRanks, type RankedSet } from '@/lib/domain/statistics/matched-ranks'

const times = (count: number, own: number, ...referents: number[]): RankedSet[] =>
  Array.from({ length: count }, () => ({ own, referents }))

it('is the sign test in its normal form where each case has one referent', () => {
  // 30 above and 10 below: (30 - 10) / sqrt(40) = 3.162, McNemar's 10.000, two-sided 0.00157.
  expect(chanceOfRanks([...times(30, 2, 1), ...times(10, 1, 2)])).toBeCloseTo(0.001565, 6)
  expect(chanceOfRanks([...times(10, 2, 1), ...times(10, 1, 2)])).toBe(1)
})

it('is the rank sum of one set against the others in its normal form', () => {
  // Ranks of a case among four, its mean 2.5 and variance 1.25: 12 cases on the first place, 18 / sqrt(15) = 4.648.
  expect(chanceOfRanks(times(12, 9, 1, 2, 3))).toBeCloseTo(3.36e-6, 8)
})

it('has nothing to say where figures are alike, or there are none', () => {
  expect(chanceOfRanks([])).toBe(1)
  expect(chanceOfRanks(times(50, 3, 3, 3))).toBe(1)
})

it('goes by order alone, and looks alike at above and below', () => {
  const sets = fc.array(
    fc.record({ own: fc.nat(20), referents: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(sets, diary => {
      const chance = chanceOfRanks(diary)
      const changed = (of: (figure: number) => number) =>
        chanceOfRanks(diary.map(({ own, referents }) => ({ own: of(own), referents: referents.map(of) })))
      expect(changed(figure => figure ** 2 + 5)).toBeCloseTo(chance, 9)
      expect(changed(figure => -figure)).toBeCloseTo(chance, 9)
      expect(chance).toBeGreaterThanOrEqual(0)
      expect(chance).toBeLessThanOrEqual(1)
    }),
  )
})
