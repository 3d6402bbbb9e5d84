import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsAsFluid, figuresOfDrink, figuresOfFood } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'

const unknown = {
  potassiumMg: null,
  magnesiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  waterG: null,
  caffeineMg: null,
  alcoholG: null,
}

describe('the figures of a drink', () => {
  it('are volume times density times the figure per 100 g', () => {
    const figures = figuresOfDrink(
      { volumeMl: 250 },
      { densityGPerMl: 1.04, per100g: { potassiumMg: 100, waterG: 90 } },
    )
    expect(figures).toEqual({ ...unknown, potassiumMg: 260, waterG: 234, countsAsFluid: true })
  })

  it('are those of the table: 250 ml of tap water', () => {
    const figures = figuresOfDrink({ volumeMl: 250 }, findDrink('FNDDS-94000100'))
    expect(figures.calciumMg).toBeCloseTo(7.5, 1)
    expect(figures.sodiumMg).toBeCloseTo(10, 1)
    expect(figures.potassiumMg).toBe(0)
  })

  it('are unknown, not zero, where an own drink has none', () => {
    expect(figuresOfDrink({ volumeMl: 330 }, {})).toEqual({ ...unknown, countsAsFluid: true })
    expect(figuresOfDrink({ volumeMl: 330 }, { per100g: { sodiumMg: 0 } })).toEqual({
      ...unknown,
      sodiumMg: 0,
      countsAsFluid: true,
    })
  })

  it('are unknown for an item that is not there any more; what was drunk still counts', () => {
    expect(figuresOfDrink({ volumeMl: 330 }, null)).toEqual({ ...unknown, countsAsFluid: true })
  })

  it('grow with the volume', () => {
    const milk = findDrink('FNDDS-11111000')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 2500 }), (first, second) => {
        const one = figuresOfDrink({ volumeMl: first }, milk).calciumMg ?? 0
        const other = figuresOfDrink({ volumeMl: second }, milk).calciumMg ?? 0
        expect(figuresOfDrink({ volumeMl: first + second }, milk).calciumMg).toBeCloseTo(one + other, 6)
      }),
    )
  })
})

describe('what counts as fluid', () => {
  it.each([
    [{ alcoholPercent: 5.9 }, true],
    [{ alcoholPercent: 6 }, false],
    [{ alcoholPercent: 6.1 }, false],
    [{ alcoholPercent: 0 }, true],
    [{}, true],
    [{ per100g: { alcoholG: 4.7 } }, true],
    [{ per100g: { alcoholG: 4.8 } }, false],
  ])('%j: %s', (item, counts) => {
    expect(countsAsFluid(item)).toBe(counts)
  })

  it.each([
    ['FNDDS-93101000', true],
    ['FNDDS-93401010', false],
    ['FNDDS-93505000', false],
    ['FNDDS-92101000', true],
  ])('%s of the table: %s', (id, counts) => {
    expect(figuresOfDrink({ volumeMl: 100 }, findDrink(id)).countsAsFluid).toBe(counts)
  })
})

describe('the figures of a food', () => {
  it('are grams times the figure per 100 g: a medium banana', () => {
    const figures = figuresOfFood({ grams: 118 }, findFood('SR28-09040'))
    expect(figures.potassiumMg).toBeCloseTo(422.4, 1)
    expect(figures.magnesiumMg).toBeCloseTo(31.9, 1)
    expect(figures.countsAsFluid).toBe(false)
    expect(figures.caffeineMg).toBeNull()
  })

  it('are the totals written by hand, whatever the grams', () => {
    expect(figuresOfFood({ grams: 40, custom: { potassiumMg: 300 } }, null)).toEqual({
      ...unknown,
      potassiumMg: 300,
      countsAsFluid: false,
    })
  })

  it('are unknown for an item that is not there', () => {
    expect(figuresOfFood({ grams: 40 }, null)).toEqual({ ...unknown, countsAsFluid: false })
  })
})
