import { describe, expect, it } from 'vitest'
import { activities, findActivity } from '@/lib/domain/reference/activities'
import { drinks, findDrink } from '@/lib/domain/reference/drinks'
import { findFood, foods } from '@/lib/domain/reference/foods'
import { referenceSources } from '@/lib/domain/reference/sources'

const rows = [...drinks, ...foods, ...activities]

describe('the tables', () => {
  it('are all there', () => {
    expect([drinks.length, foods.length, activities.length]).toEqual([129, 659, 340])
  })

  it('use an id once, in all three together', () => {
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length)
  })

  it('use a name once in each table', () => {
    for (const table of [drinks, foods, activities])
      expect(new Set(table.map(row => row.name.toLowerCase())).size).toBe(table.length)
  })

  it('keep codes as text, leading zeros included', () => {
    expect(findFood('SR28-09040')?.sourceCode).toBe('09040')
    expect(activities.every(row => /^\d{5}$/.test(row.id) && row.id === row.sourceCode)).toBe(true)
    expect(activities.some(row => row.id.startsWith('0'))).toBe(true)
  })

  it('name a source that is cited, and every source cited is used', () => {
    const used = new Set<string>(rows.map(row => row.source))
    if (drinks.some(drink => drink.hydrationIndex)) used.add('maughan-2016')
    expect([...used].sort()).toEqual(referenceSources.map(source => source.id).sort())
  })

  it('hold no broken characters and no blank names', () => {
    const written = rows.flatMap(row => [row.name, row.category, row.sourceName, ...row.aliases])
    expect(written.filter(text => text.trim() !== text || text === '' || text.includes('\uFFFD'))).toEqual([])
  })

  it('give no item the same name twice', () => {
    const doubled = rows.filter(row => new Set([row.name, ...row.aliases]).size !== row.aliases.length + 1)
    expect(doubled.map(row => row.name)).toEqual([])
  })
})

describe('every food', () => {
  it('holds no more than its own weight', () => {
    const tooHeavy = foods.filter(({ per100g }) => {
      const { potassiumMg = 0, magnesiumMg = 0, calciumMg = 0, sodiumMg = 0, waterG = 0 } = per100g
      return waterG + (potassiumMg + magnesiumMg + calciumMg + sodiumMg) / 1000 > 100
    })
    expect(tooHeavy.map(food => food.name)).toEqual([])
  })

  it('has all five figures', () => {
    expect(foods.filter(food => Object.keys(food.per100g).length !== 5)).toEqual([])
  })
})

describe('every drink', () => {
  it('holds no more water and alcohol than its own weight', () => {
    const tooMuch = drinks.filter(({ per100g }) => (per100g.waterG ?? 0) + (per100g.alcoholG ?? 0) > 100)
    expect(tooMuch.map(drink => drink.name)).toEqual([])
  })

  it('states an alcohol by volume that fits its grams of alcohol (0.789 g per ml)', () => {
    for (const drink of drinks) {
      const percent = ((drink.per100g.alcoholG ?? 0) * drink.densityGPerMl) / 0.789
      expect(Math.abs(drink.alcoholPercent - percent), drink.name).toBeLessThan(0.06)
    }
  })

  it('has a hydration index only where a drink of its kind was tested', () => {
    const tested = drinks.filter(drink => drink.hydrationIndex)
    expect(tested).toHaveLength(20)
    expect(new Set(tested.map(drink => drink.hydrationIndex?.testedAs)).size).toBe(13)
    expect(tested.find(drink => drink.id === 'WHO-ORS')?.hydrationIndex).toMatchObject({
      corrected: 1.5,
      uncorrected: 1.54,
    })
  })
})

describe('published figures', () => {
  /** Dietary Guidelines for Americans 2015-2020, appendix 10: potassium, mg per 100 g. */
  it.each([
    ['SR28-09040', 358],
    ['SR28-11508', 475],
    ['SR28-11087', 909],
    ['SR28-11148', 549],
    ['SR28-01117', 234],
    ['SR28-01118', 255],
  ])('potassium of %s is %d mg per 100 g', (id, potassiumMg) => {
    expect(findFood(id)?.per100g.potassiumMg).toBe(potassiumMg)
  })

  /** dietaryguidelines.gov, food sources of calcium: mg in the usual portion. */
  it.each([
    ['SR28-11458', 180, 245],
    ['SR28-11162', 190, 268],
  ])('calcium of %s in %d g is %d mg', (id, grams, calciumMg) => {
    expect(Math.round(((findFood(id)?.per100g.calciumMg ?? 0) * grams) / 100)).toBe(calciumMg)
  })

  /** Magnesium lists that cite USDA: mg in one ounce (28.35 g), to 1 mg. */
  it.each([
    ['SR28-12563', 80],
    ['SR28-12585', 74],
    ['SR28-16390', 50],
    ['SR28-12014', 168],
    ['SR28-12006', 95],
  ])('magnesium in an ounce of %s is %d mg', (id, magnesiumMg) => {
    expect(Math.abs(((findFood(id)?.per100g.magnesiumMg ?? 0) * 28.35) / 100 - magnesiumMg)).toBeLessThan(
      1.01,
    )
  })

  it('oral rehydration solution: sodium 75 and potassium 20 mmol per litre', () => {
    const solution = findDrink('WHO-ORS')
    const perLitre = (solution?.densityGPerMl ?? 0) * 10
    expect((solution?.per100g.sodiumMg ?? 0) * perLitre).toBeCloseTo(75 * 22.99, -1)
    expect((solution?.per100g.potassiumMg ?? 0) * perLitre).toBeCloseTo(20 * 39.098, -1)
  })

  it('a United States beer of 355 ml holds one standard drink, 14 g of alcohol', () => {
    const beer = findDrink('FNDDS-93101000')
    expect(((beer?.per100g.alcoholG ?? 0) * 355 * (beer?.densityGPerMl ?? 0)) / 100).toBeCloseTo(14, 0)
  })

  /** 2011 Compendium of Physical Activities. */
  it.each([
    ['02101', 2.3],
    ['12050', 9.8],
    ['12150', 8],
  ])('activity %s is %d MET', (id, met) => {
    expect(findActivity(id)?.met).toBe(met)
  })
})

describe('what people need for cramps', () => {
  it.each(['banana', 'potato', 'nuts', 'seeds', 'leafy greens', 'dairy'])('%s is there', word => {
    const fitting = foods.filter(food => `${food.name} ${food.category}`.toLowerCase().includes(word))
    expect(fitting.length).toBeGreaterThanOrEqual(2)
  })
})

describe('looking up', () => {
  it('answers null for an id that is not there', () => {
    expect([findDrink('SR28-09040'), findFood('no such food'), findActivity('')]).toEqual([null, null, null])
  })
})
