import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chanceOfGrowth, mannKendall } from '@/lib/domain/statistics/mann-kendall'
import { quantile } from '@/lib/domain/statistics/quantile'
import { senSlope } from '@/lib/domain/statistics/sen-slope'

const worked = [12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11, 17.3, 15.9, 19, 18.3, 20.1, 21.7]
const weekly = [1, 0, 2, 1, 1, 3, 2, 4, 3, 5, 4, 6]
const flat = [2, 1, 3, 2, 1, 2, 3, 1, 2, 3, 2, 1]

test('the series worked by hand', () => {
  const { s, variance, z } = mannKendall(worked)
  expect(s).toBe(54)
  expect(variance).toBeCloseTo(332.667, 3)
  expect(z).toBeCloseTo(2.9058, 4)
  expect(chanceOfGrowth(worked)).toBeCloseTo(0.0018, 4)
  expect(2 * chanceOfGrowth(worked)).toBeCloseTo(0.00366, 5)
  const sen = senSlope(worked)
  expect(sen?.slope).toBeCloseTo(0.5667, 4)
  expect(sen?.atLeast).toBeCloseTo(0.325, 3)
  expect(sen?.atMost).toBeCloseTo(0.867, 3)
})

test('weekly counts that grow', () => {
  const { s, variance, z } = mannKendall(weekly)
  expect(s).toBe(48)
  expect(variance).toBeCloseTo(206, 1)
  expect(z).toBeCloseTo(3.2746, 4)
  expect(senSlope(weekly)?.slope).toBeCloseTo(0.4773, 4)
})

test('weekly counts that do not', () => {
  expect(mannKendall(flat)).toMatchObject({ s: -1, z: 0 })
  expect(senSlope(flat)?.slope).toBe(0)
})

test('the middle of ten slopes', () => {
  expect(quantile([-340, 130, 496, 561, 713, 800, 851, 952, 1184, 1327], 0.5)).toBe(756.5)
})

test.each([
  ['1, 2, 3, 4', [1, 2, 3, 4], 1 / 24],
  ['1 to 5', [1, 2, 3, 4, 5], 1 / 120],
  ['ties', [1, 2, 2, 4, 5, 7], 1 / 360],
  ['falling', [3, 2, 1], 1],
  ['one value', [4], 1],
  ['none', [], 1],
  ['all alike', [2, 2, 2], 1],
])('the exact chance of growth: %s', (_, values, chance) => {
  expect(chanceOfGrowth(values)).toBeCloseTo(chance, 12)
})

test('ten values are judged by their orders, eleven by the normal curve', () => {
  const up = (count: number) => Array.from({ length: count }, (_, index) => index)
  expect(chanceOfGrowth(up(10)) * 3_628_800).toBeCloseTo(1, 6)
  expect(chanceOfGrowth(up(11)) * 39_916_800).toBeGreaterThan(10)
})

const orders = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, index) =>
        orders(values.filter((_, other) => other !== index)).map(rest => [value, ...rest]),
      )

describe('whatever the series', () => {
  const series = fc.array(fc.nat(5), { maxLength: 6 })

  it('the exact chance is the share of its orders with a sum as high', () => {
    fc.assert(
      fc.property(series, values => {
        const { s } = mannKendall(values)
        const all = orders(values)
        const asHigh = all.filter(order => mannKendall(order).s >= s)
        expect(chanceOfGrowth(values)).toBeCloseTo(asHigh.length / all.length, 12)
      }),
      { numRuns: 60 },
    )
  })

  it('turned over in time, sum and slope change their sign', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 20 }), values => {
        const back = values.toReversed()
        expect(mannKendall(back).s + mannKendall(values).s).toBe(0)
        const [one, other] = [senSlope(values), senSlope(back)]
        expect((one?.slope ?? 1) + (other?.slope ?? 1)).toBeCloseTo(0, 9)
        expect((one?.atLeast ?? 1) + (other?.atMost ?? 1)).toBeCloseTo(0, 9)
      }),
    )
  })

  it('a slope needs two values, and lies between its limits', () => {
    expect(senSlope([])).toBeNull()
    expect(senSlope([3])).toBeNull()
    expect(senSlope([3, 5])?.slope).toBe(2)
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 3, maxLength: 20 }), values => {
        const sen = senSlope(values)
        expect(sen?.atLeast).toBeLessThanOrEqual(sen?.slope ?? -1)
        expect(sen?.atMost).toBeGreaterThanOrEqual(sen?.slope ?? 99)
      }),
    )
  })
})
