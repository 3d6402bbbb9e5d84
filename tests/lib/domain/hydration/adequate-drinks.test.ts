import { describe, expect, it } from 'vitest'
import {
  addedForTwo,
  adequateDrinks,
  leastMassShare,
  massShare,
  referenceMassKg,
} from '@/lib/domain/hydration/adequate-drinks'

/** EFSA (2010), times 80 %, and the drinks of the IOM (2005): edges by hand, in ml. */
describe('the published drinks of a day', () => {
  it.each([
    [1, 'male', 880, 900],
    [2, 'female', 900, 1040],
    [3, 'male', 900, 1040],
    [4, 'female', 1200, 1280],
    [8, 'male', 1200, 1280],
    [9, 'male', 1680, 1800],
    [13, 'male', 1680, 1800],
    [9, 'female', 1520, 1600],
    [13, 'female', 1520, 1600],
    [14, 'male', 2000, 2600],
    [18, 'male', 2000, 2600],
    [14, 'female', 1600, 1800],
    [18, 'female', 1600, 1800],
    [19, 'male', 2000, 3000],
    [80, 'male', 2000, 3000],
    [19, 'female', 1600, 2200],
    [80, 'female', 1600, 2200],
  ] as const)('at %i years, %s, are from %i to %i ml', (age, sex, lowMl, highMl) => {
    expect(adequateDrinks(age, sex)).toEqual({ lowMl, highMl })
  })

  it('are not known below one year', () => {
    expect(adequateDrinks(0, 'female')).toBeNull()
  })

  it('are 2.3 l of all water in pregnancy and 2.7 l in lactation at EFSA, of which 80 %, and 2.3 and 3.1 l drunk at the IOM', () => {
    const women = adequateDrinks(30, 'female') ?? { lowMl: 0, highMl: 0 }
    expect(women.lowMl + addedForTwo.pregnancy.lowMl).toBeCloseTo(2300 * 0.8)
    expect(women.lowMl + addedForTwo.lactation.lowMl).toBeCloseTo(2700 * 0.8)
    expect(women.highMl + addedForTwo.pregnancy.highMl).toBe(2300)
    expect(women.highMl + addedForTwo.lactation.highMl).toBe(3100)
  })
})

describe('the share of a body', () => {
  it.each([
    ['female', referenceMassKg.female - 0.57, 0.99],
    ['female', referenceMassKg.female, 1],
    ['female', referenceMassKg.female + 1, 1],
    ['male', 69.3, 0.99],
    ['male', 70, 1],
    ['male', 180, 1],
    ['male', 49.7, 0.71],
    ['male', 49, leastMassShare],
    ['male', 48.3, leastMassShare],
  ] as const)('%s of %d kg is %d', (sex, massKg, share) => {
    expect(massShare(massKg, sex)).toBeCloseTo(share)
  })
})
