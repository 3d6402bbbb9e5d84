import fc from 'fast-check'
import { expect, it } from 'vitest'
import { falseDiscoveryAdjusted, familyWiseAdjusted } from '@/lib/domain/statistics/many-tests'

/** Ten p values of a published check: at 5 % three are rejected. */
const ten = [0.0001, 0.0008, 0.0021, 0.0234, 0.0293, 0.05, 0.3354, 0.5211, 0.9123, 1]
const rounded = (values: readonly number[]) => values.map(value => Number(value.toFixed(4)))

it('adjusts for the share of false discoveries', () => {
  expect(rounded(falseDiscoveryAdjusted(ten))).toEqual([
    0.001, 0.004, 0.007, 0.0585, 0.0586, 0.0833, 0.4791, 0.6514, 1, 1,
  ])
  expect(falseDiscoveryAdjusted(ten).filter(chance => chance <= 0.05)).toHaveLength(3)
})

it('adjusts for any false one', () => {
  expect(rounded(familyWiseAdjusted(ten))).toEqual([0.001, 0.0072, 0.0168, 0.1638, 0.1758, 0.25, 1, 1, 1, 1])
})

it('has nothing to adjust in none, and leaves one as it is', () => {
  expect(falseDiscoveryAdjusted([])).toEqual([])
  expect(familyWiseAdjusted([0.03])).toEqual([0.03])
  expect(falseDiscoveryAdjusted([0.03])).toEqual([0.03])
})

const chances = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map(parts => parts / 10_000),
  { minLength: 1, maxLength: 30 },
)

/** More than rounding takes away. */
const hair = 1e-12

it('answers in the order given, never below what it was given, and Holm never below the other', () => {
  fc.assert(
    fc.property(chances, fc.nat(), (values, turn) => {
      const [discovery, family] = [falseDiscoveryAdjusted(values), familyWiseAdjusted(values)]
      const by = turn % values.length
      const moved = [...values.slice(by), ...values.slice(0, by)]
      expect(familyWiseAdjusted(moved)).toEqual([...family.slice(by), ...family.slice(0, by)])
      expect(falseDiscoveryAdjusted(moved)).toEqual([...discovery.slice(by), ...discovery.slice(0, by)])
      for (const [place, value] of values.entries()) {
        expect(discovery[place]).toBeGreaterThanOrEqual(value - hair)
        expect(family[place]).toBeGreaterThanOrEqual((discovery[place] ?? NaN) - hair)
      }
    }),
  )
})
