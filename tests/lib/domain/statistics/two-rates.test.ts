import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chanceOfDifference, chanceOfSoMany, rateRatio } from '@/lib/domain/statistics/two-rates'

/** Counts and times, ratio, one-sided p, two-sided p (as unlikely, doubled), limits of 95 %: from the manual of R and worked out. */
const known: [
  number,
  number,
  number,
  number,
  number | null,
  number,
  number,
  number,
  number,
  number | null,
][] = [
  [11, 800, 21, 3011, 1.971, 0.056, 0.0797, 0.112, 0.858, 4.277],
  [6, 28, 6, 84, 3, 0.0544, 0.0861, 0.1088, 0.802, 11.22],
  [7, 28, 6, 84, 3.5, 0.0243, 0.0243, 0.0486, 1.007, 12.61],
  [6, 28, 4, 84, 4.5, 0.0197, 0.0197, 0.0395, 1.067, 21.68],
  [10, 28, 12, 84, 2.5, 0.0295, 0.0444, 0.059, 0.968, 6.314],
  [8, 28, 12, 84, 2, 0.1018, 0.1261, 0.2036, 0.709, 5.321],
  [12, 28, 24, 84, 1.5, 0.1671, 0.2505, 0.3341, 0.684, 3.119],
  [5, 28, 0, 84, null, 0.00098, 0.00098, 0.002, 2.749, null],
]

/** Whether a figure is the published one, to the digits that were published. */
const digits = (value: number | null, published: number | null): string | null => {
  if (value === null || published === null) return value === published ? 'null' : String(value)
  const [, fraction = ''] = String(published).split('.')
  return Number(value.toFixed(fraction.length)) === published ? 'the same' : String(value)
}

test.each(known)(
  '%d in %d against %d in %d',
  (x1, t1, x2, t2, ratio, oneSided, asUnlikely, doubled, atLeast, atMost) => {
    const [first, second] = [
      { count: x1, time: t1 },
      { count: x2, time: t2 },
    ]
    const found = rateRatio(first, second)
    expect(digits(found.ratio, ratio)).toBe(ratio === null ? 'null' : 'the same')
    expect(digits(found.atLeast, atLeast)).toBe('the same')
    expect(digits(found.atMost, atMost)).toBe(atMost === null ? 'null' : 'the same')
    expect(digits(chanceOfSoMany(first, second), oneSided)).toBe('the same')
    const difference = chanceOfDifference(first, second)
    expect(digits(difference.asUnlikely, asUnlikely)).toBe('the same')
    expect(digits(difference.doubled, doubled)).toBe('the same')
  },
)

describe('of few and of many events', () => {
  const none = { count: 0, time: 84 }

  it('no event on either side says nothing', () => {
    const nothing = { count: 0, time: 28 }
    expect(chanceOfSoMany(nothing, none)).toBe(1)
    expect(rateRatio(nothing, none)).toEqual({ ratio: null, atLeast: 0, atMost: null })
    const { doubled, asUnlikely } = chanceOfDifference(nothing, none)
    expect(doubled).toBe(1)
    expect(asUnlikely).toBeCloseTo(1, 12)
  })

  it('none now against some before has an upper limit and no lower one', () => {
    const { ratio, atLeast, atMost } = rateRatio({ count: 0, time: 28 }, { count: 5, time: 84 })
    expect(ratio).toBe(0)
    expect(atLeast).toBe(0)
    // The limit of R: poisson.test(c(0, 5), c(28, 84)).
    expect(atMost).toBeCloseTo(3.2736, 3)
  })

  it('a million events keep their digits', () => {
    const [first, second] = [
      { count: 250_000, time: 1 },
      { count: 750_000, time: 3 },
    ]
    expect(chanceOfSoMany(first, second)).toBeCloseTo(0.5003838823, 9)
    const { ratio, atLeast, atMost } = rateRatio(first, second)
    expect(ratio).toBe(1)
    // The limits of the normal curve for the logarithm, which are exact enough at this size.
    expect(atLeast).toBeCloseTo(Math.exp(-1.959964 * Math.sqrt(1 / 250_000 + 1 / 750_000)), 5)
    expect(atMost).toBeCloseTo(Math.exp(1.959964 * Math.sqrt(1 / 250_000 + 1 / 750_000)), 5)
  })

  it('a chance too small for a share of one is still told', () => {
    expect(Math.log10(chanceOfSoMany({ count: 400, time: 28 }, none))).toBeCloseTo(400 * Math.log10(1 / 4), 6)
  })
})

const rate = fc.record({ count: fc.nat(60), time: fc.integer({ min: 1, max: 400 }) })

describe('whatever the counts', () => {
  it('the chance is that of the sum of its terms', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const n = first.count + second.count
        const share = first.time / (first.time + second.time)
        let chance = (1 - share) ** n
        let sum = first.count === 0 ? chance : 0
        for (let x = 1; x <= n; x += 1) {
          chance *= ((n - x + 1) / x) * (share / (1 - share))
          if (x >= first.count) sum += chance
        }
        expect(chanceOfSoMany(first, second)).toBeCloseTo(sum, 9)
      }),
    )
  })

  it('one more event now never makes the chance larger, nor the ratio and its limits smaller', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const more = { ...first, count: first.count + 1 }
        expect(chanceOfSoMany(more, second)).toBeLessThanOrEqual(chanceOfSoMany(first, second))
        const [now, then] = [rateRatio(more, second), rateRatio(first, second)]
        expect(now.atLeast).toBeGreaterThan(then.atLeast)
        expect(now.ratio ?? 1).toBeGreaterThanOrEqual(then.ratio ?? 1)
        expect(now.atMost ?? 1).toBeGreaterThanOrEqual(then.atMost ?? 1)
      }),
    )
  })

  it('the ratio lies between its limits, which the other way round are turned over', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const { ratio, atLeast, atMost } = rateRatio(first, second)
        if (ratio !== null) expect(ratio).toBeGreaterThanOrEqual(atLeast)
        if (ratio !== null && atMost !== null) expect(ratio).toBeLessThanOrEqual(atMost)
        const turned = rateRatio(second, first)
        if (atMost !== null && turned.atLeast > 0) expect(turned.atLeast * atMost).toBeCloseTo(1, 8)
      }),
    )
  })

  it('the lower limit lies above one just when the one-sided chance is below its share', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const chance = chanceOfSoMany(first, second)
        fc.pre(Math.abs(chance - 0.025) > 1e-9)
        expect(rateRatio(first, second).atLeast > 1).toBe(chance < 0.025)
      }),
    )
  })

  it('both sides together are never less likely than one', () => {
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const { doubled, asUnlikely } = chanceOfDifference(first, second)
        const smaller = Math.min(chanceOfSoMany(first, second), chanceOfSoMany(second, first))
        expect(doubled).toBeGreaterThanOrEqual(smaller)
        expect(asUnlikely).toBeGreaterThanOrEqual(smaller * (1 - 1e-6))
        expect(Math.max(doubled, asUnlikely)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
