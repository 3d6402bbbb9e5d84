import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/domain/id'
import { dayMinerals, intakeParts } from '@/lib/domain/nutrition/day-minerals'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { ownItemSchema } from '@/lib/domain/own-item'
import { anyConsumed, ate, ateByHand, drank } from '@/tests/support/consumed'

const banana = 'SR28-09040'
const milk = 'FNDDS-11111000'
const own = (fields: object) => ownItemSchema.parse({ id: newId(), kind: 'food', name: 'Mine', ...fields })

describe('the minerals of a day', () => {
  it('are added up by foods, drinks and supplements', () => {
    const tablet = own({ supplement: true, per100g: { magnesiumMg: 10_000 } })
    const { potassium, magnesium } = dayMinerals([
      ate('08:00', banana, 118),
      drank('08:10', milk, 240),
      ate('21:00', tablet.id, 3, [tablet]),
    ])
    expect(potassium.byPart.food.knownMg).toBeCloseTo(422.44, 2)
    expect(potassium.byPart.supplement).toEqual({ knownMg: 0, unknown: 1 })
    expect(potassium.unknown).toBe(1)
    expect(magnesium.byPart.supplement).toEqual({ knownMg: 300, unknown: 0 })
    expect(magnesium.knownMg).toBeCloseTo(
      300 + magnesium.byPart.food.knownMg + magnesium.byPart.drink.knownMg,
      6,
    )
  })

  it('take the mark of a supplement on the entry as well as on the item, also of a drink', () => {
    const drink = own({ kind: 'drink', supplement: true, per100g: { sodiumMg: 100 } })
    const { sodium } = dayMinerals([
      ateByHand('09:00', { sodiumMg: 50 }, { supplement: true }),
      drank('10:00', drink.id, 500, [drink]),
    ])
    expect(sodium.byPart.supplement).toEqual({ knownMg: 550, unknown: 0 })
    expect(sodium.byPart.drink).toEqual({ knownMg: 0, unknown: 0 })
  })

  it('are counted with the figures of the parts of a recipe', () => {
    const recipe = own({
      parts: [
        { itemId: banana, grams: 100 },
        { itemId: milk, grams: 100 },
      ],
    })
    expect(dayMinerals([ate('08:00', recipe.id, 200, [recipe])]).potassium.knownMg).toBeCloseTo(358 + 150, 0)
  })

  it('name the largest first and what is not known last; what holds nothing is not named', () => {
    const { sodium } = dayMinerals([
      ateByHand('08:00', { sodiumMg: 100 }),
      ateByHand('09:00', {}),
      ateByHand('10:00', { sodiumMg: 900 }),
      ateByHand('11:00', { sodiumMg: 0 }),
    ])
    expect(sodium.entries.map(({ mg }) => mg)).toEqual([900, 100, null])
    expect(sodium.unknown).toBe(1)
  })

  it('of an item that is not there any more are not known', () => {
    expect(dayMinerals([ate('08:00', newId(), 100)]).calcium).toMatchObject({ knownMg: 0, unknown: 1 })
  })

  it('are the sum of their parts', () => {
    fc.assert(
      fc.property(fc.array(anyConsumed, { maxLength: 12 }), consumed => {
        const day = dayMinerals(consumed)
        for (const mineral of minerals) {
          const { knownMg, unknown, byPart, entries } = day[mineral]
          expect(intakeParts.reduce((sum, part) => sum + byPart[part].knownMg, 0)).toBeCloseTo(knownMg, 4)
          expect(intakeParts.reduce((sum, part) => sum + byPart[part].unknown, 0)).toBe(unknown)
          expect(entries.reduce((sum, { mg }) => sum + (mg ?? 0), 0)).toBeCloseTo(knownMg, 4)
        }
      }),
    )
  })

  it('are never lower with more food, and no food with an unknown figure makes that figure known', () => {
    fc.assert(
      fc.property(fc.array(anyConsumed, { maxLength: 8 }), anyConsumed, (consumed, more) => {
        const [before, after] = [dayMinerals(consumed), dayMinerals([...consumed, more])]
        for (const mineral of minerals) {
          expect(after[mineral].knownMg).toBeGreaterThanOrEqual(before[mineral].knownMg)
          expect(after[mineral].unknown).toBe(before[mineral].unknown + (more.mg[mineral] === null ? 1 : 0))
        }
      }),
    )
  })

  it('do not depend on the order they were logged in', () => {
    fc.assert(
      fc.property(fc.array(anyConsumed, { maxLength: 8 }), consumed => {
        expect(dayMinerals(consumed.toReversed())).toEqual(dayMinerals(consumed))
      }),
    )
  })
})
