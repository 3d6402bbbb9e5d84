import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOfParts, servedItems } from '@/lib/domain/nutrition/recipe-figures'
import { countsAsFluid, figuresOfDrink, figuresOfFood, type ServedItem } from '@/lib/domain/nutrition/serving'
import { ownItemSchema } from '@/lib/domain/own-item'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const item = (number: number, fields: Record<string, unknown> = {}) =>
  ownItemSchema.parse({ id: idOf(number), kind: 'food', name: 'x', ...fields })

const tables: Record<string, ServedItem> = {
  rice: { per100g: { potassiumMg: 30, sodiumMg: 2 } },
  lentils: { per100g: { potassiumMg: 370 } },
  juice: { alcoholPercent: 0, per100g: { potassiumMg: 200, waterG: 88 } },
  spirit: { alcoholPercent: 40, per100g: { alcoholG: 33.4, waterG: 66 } },
}

const find = (id: string) => tables[id] ?? null

const part = (itemId: string, grams: number) => ({ itemId, grams })

describe('what 100 g of a recipe hold', () => {
  test('is its parts by weight', () => {
    const figures = figuresOfParts([
      { grams: 300, item: find('rice') },
      { grams: 100, item: find('lentils') },
    ])
    expect(figures.potassiumMg.value).toBeCloseTo((300 * 30 + 100 * 370) / 400)
  })

  test('is unknown where one part is, and at least what the others hold', () => {
    const { sodiumMg, calciumMg } = figuresOfParts([
      { grams: 300, item: find('rice') },
      { grams: 100, item: find('lentils') },
    ])
    expect(sodiumMg).toEqual({ value: null, atLeast: 1.5, unknownParts: 1 })
    expect(calciumMg).toEqual({ value: null, atLeast: 0, unknownParts: 2 })
    expect(figuresOfParts([{ grams: 10, item: null }]).potassiumMg.value).toBeNull()
  })

  test('lies between the least and the most of its parts', () => {
    const anyPart = fc.record({ grams: fc.integer({ min: 1, max: 5000 }), potassiumMg: fc.nat(1000) })
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 10 }), parts => {
        const served = parts.map(({ grams, potassiumMg }) => ({ grams, item: { per100g: { potassiumMg } } }))
        const value = figuresOfParts(served).potassiumMg.value ?? NaN
        const all = parts.map(({ potassiumMg }) => potassiumMg)
        expect(value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(...all) + 1e-9)
      }),
    )
  })
})

describe('the own items that are served', () => {
  test('are recipes with the figures of their parts, at every level', () => {
    const dal = item(1, { parts: [part('rice', 300), part('lentils', 100)] })
    const plate = item(2, { parts: [part(dal.id.toUpperCase(), 200), part('rice', 200)] })
    const served = servedItems([plate, dal], find)
    expect(figuresOfFood({ grams: 400 }, served.get(plate.id) ?? null).potassiumMg).toBeCloseTo(
      200 * 1.15 + 200 * 0.3,
    )
  })

  test('keep the figures that were written by hand', () => {
    const dal = item(1, { parts: [part('rice', 300), part('lentils', 100)], per100g: { sodiumMg: 250 } })
    const { potassiumMg, sodiumMg } = figuresOfFood(
      { grams: 100 },
      servedItems([dal], find).get(dal.id) ?? null,
    )
    expect(sodiumMg).toBe(250)
    expect(potassiumMg).toBeCloseTo(115)
  })

  test('are as they are without parts, or with an empty list of them', () => {
    const [plain, empty] = [item(1, { per100g: { sodiumMg: 1 } }), item(2, { parts: [] })]
    const served = servedItems([plain, empty], find)
    expect(served.get(plain.id)).toEqual(plain)
    expect(figuresOfFood({ grams: 100 }, served.get(empty.id) ?? null).potassiumMg).toBeNull()
  })

  test('do not count as fluid when enough spirit is in them, also beside a part of unknown strength', () => {
    const fields = { kind: 'drink', densityGPerMl: 1 }
    const strong = item(1, { ...fields, parts: [part('spirit', 50), part('lentils', 50)] })
    const weak = item(2, { ...fields, parts: [part('spirit', 10), part('juice', 190)] })
    const served = servedItems([strong, weak], find)
    expect(countsAsFluid(served.get(strong.id) ?? {})).toBe(false)
    expect(countsAsFluid(served.get(weak.id) ?? {})).toBe(true)
    const ofStrong = figuresOfDrink({ volumeMl: 100 }, served.get(strong.id) ?? null)
    expect(ofStrong.alcoholG).toBeNull()
    expect(figuresOfDrink({ volumeMl: 100 }, served.get(weak.id) ?? null).alcoholG).toBeCloseTo(1.67)
  })

  test('that are made of themselves have no figures, and end', () => {
    const [one, other] = [item(1, { parts: [part(idOf(2), 10)] }), item(2, { parts: [part(idOf(1), 10)] })]
    const served = servedItems([one, other], find)
    expect(figuresOfFood({ grams: 100 }, served.get(one.id) ?? null).potassiumMg).toBeNull()
  })
})
