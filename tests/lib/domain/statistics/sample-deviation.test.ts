import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { mean, sampleDeviation } from '@/lib/domain/statistics/sample-deviation'

test.each<[number[], number | null, number | null]>([
  [[], null, null],
  [[5], 5, null],
  [[5, 5], 5, 0],
  [[2, 4, 4, 4, 5, 5, 7, 9], 5, Math.sqrt(32 / 7)],
])('%j has a mean of %d and differs by %d', (values, middle, deviation) => {
  expect(mean(values)).toBe(middle)
  if (deviation === null) expect(sampleDeviation(values)).toBeNull()
  else expect(sampleDeviation(values)).toBeCloseTo(deviation, 12)
})

it('grows with the values and stays where all move together', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 20 }), values => {
      const deviation = sampleDeviation(values) ?? NaN
      expect(sampleDeviation(values.map(value => value * 3))).toBeCloseTo(deviation * 3, 6)
      expect(sampleDeviation(values.map(value => value + 100))).toBeCloseTo(deviation, 6)
      expect(sampleDeviation(values.toReversed())).toBeCloseTo(deviation, 6)
    }),
  )
})
