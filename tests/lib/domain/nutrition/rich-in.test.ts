import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/domain/id'
import type { Consumed } from '@/lib/domain/nutrition/day-minerals'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { POORLY_TAKEN_UP, richIn, richMinerals, type RichMineral } from '@/lib/domain/nutrition/rich-in'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { ate, ateByHand, drank } from '@/tests/support/consumed'

const banana = 'SR28-09040'
const anybody = { keepsLowOnSalt: false, age: 40 }

const own = (fields: object): OwnItem =>
  ownItemSchema.parse({ id: newId(), kind: 'food', name: 'Mine', ...fields })

const rich = (
  mineral: RichMineral,
  consumed: readonly Consumed[] = [],
  items: readonly OwnItem[] = [],
  who: Parameters<typeof richIn>[2] = anybody,
) => richIn(mineral, { consumed, own: items, itemOf: itemOfPerson(items) }, who)

const nameOf = (id: string) => [...foods, ...drinks].find(item => item.id === id)?.name

describe('what is rich in a mineral', () => {
  it('is of the tables what the article names: bananas and potatoes; nuts, seeds and leafy greens; dairy and fortified foods', () => {
    const named = richMinerals.map(mineral =>
      rich(mineral).listed.map(({ id, mg }) => `${nameOf(id)} ${Math.round(mg)}`),
    )
    expect(named).toEqual([
      ['Potato, baked, with skin 926', 'Potato, boiled, peeled 548', 'Banana, raw 422'],
      ['Spinach, cooked 157', 'Pumpkin seeds, roasted, unsalted 156', 'Almonds 77'],
      ['Milk, 2% reduced fat 312', 'Yogurt, plain, low-fat 311', 'Soy milk, unsweetened, fortified 306'],
    ])
  })

  it('is first what the person eats, at the middle of their portions, and then not a second time', () => {
    const found = rich('potassium', [
      ate('08:00', banana, 100),
      ate('12:00', banana, 120),
      ate('18:00', banana, 200),
    ])
    expect(found.usual).toEqual([{ kind: 'food', id: banana, amount: 120, mg: 358 * 1.2 }])
    expect(found.listed.map(({ id }) => id)).not.toContain(banana)
  })

  it.each([
    [339, 0],
    [340, 1],
    [341, 1],
  ])(
    'from a tenth of the largest intake on: a portion with %i mg of potassium is %i',
    (potassiumMg, count) => {
      const item = own({ portionG: 100, per100g: { potassiumMg } })
      expect(rich('potassium', [], [item]).usual).toHaveLength(count)
    },
  )

  it('is an own item with a portion, eaten of late or not; one without figures is not', () => {
    const dal = own({ portionG: 250, per100g: { potassiumMg: 200 } })
    const unknown = own({ portionG: 250 })
    expect(rich('potassium', [ate('08:00', unknown.id, 900, [unknown])], [dal, unknown]).usual).toEqual([
      { kind: 'food', id: dal.id, amount: 250, mg: 500 },
    ])
  })

  it('is never a supplement, a tablet, a salt, alcohol, or what was written by hand', () => {
    const tablet = own({ supplement: true, portionG: 10, per100g: { potassiumMg: 4900 } })
    const substitute = own({ portionG: 5, per100g: { potassiumMg: 52_000 } })
    const wine = own({ kind: 'drink', portionG: 800, alcoholPercent: 12, per100g: { potassiumMg: 90 } })
    const items = [tablet, substitute, wine]
    const consumed = [
      ...items.map(({ id, kind }) =>
        kind === 'drink' ? drank('09:00', id, 800, items) : ate('09:00', id, 20, items),
      ),
      ate('09:00', 'SR28-18373', 6),
      ate('09:00', banana, 118, [], { supplement: true }),
      ateByHand('09:00', { potassiumMg: 4000 }),
    ]
    expect(rich('potassium', consumed, items).usual).toEqual([])
  })

  it('is not spinach or chard for calcium, which the body hardly takes up from them', () => {
    expect(
      foods
        .filter(({ name }) => /^(spinach,|swiss chard)/i.test(name))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...POORLY_TAKEN_UP].sort())
    for (const id of POORLY_TAKEN_UP) expect(rich('calcium', [ate('08:00', id, 600)]).usual).toEqual([])
    expect(rich('magnesium', [ate('08:00', 'SR28-11458', 180)]).usual).toHaveLength(1)
  })

  it.each([
    [139, 1],
    [140, 1],
    [141, 0],
    [undefined, 0],
  ])('is low in salt for whoever keeps low on it: %s mg of sodium, %i', (sodiumMg, count) => {
    const item = own({
      portionG: 100,
      per100g: { potassiumMg: 500, ...(sodiumMg !== undefined && { sodiumMg }) },
    })
    expect(rich('potassium', [], [item], { keepsLowOnSalt: true, age: 40 }).usual).toHaveLength(count)
    expect(rich('potassium', [], [item]).usual).toHaveLength(1)
  })

  it.each([
    [4, 0],
    [5, 3],
    [6, 3],
    [null, 3],
  ])('is nothing of the tables for a small child: at %s, %i', (age, count) => {
    expect(rich('magnesium', [], [], { keepsLowOnSalt: false, age }).listed).toHaveLength(count)
  })
})
