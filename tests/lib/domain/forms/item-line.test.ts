import { describe, expect, it, test } from 'vitest'
import { gramsTogether, itemLine } from '@/lib/domain/forms/item-line'
import { newId } from '@/lib/domain/id'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const item = (fields: object): OwnItem => ownItemSchema.parse({ id: newId(), name: 'Dal', ...fields })

describe('the line of an own item', () => {
  test('of an activity is its intensity, as the language writes it', () => {
    const yoga = item({ kind: 'activity', met: 3.5 })
    expect(itemLine(yoga, english)).toBe('MET 3.5')
    expect(itemLine(yoga, german)).toBe('MET 3,5')
    expect(itemLine(item({ kind: 'activity' }), english)).toBe(english.items.notKnown)
  })

  test.each([
    [{ kind: 'drink', per100g: { sodiumMg: 1, waterG: 90 } }, english.items.figuresKnown(2, 7)],
    [{ kind: 'food', per100g: { sodiumMg: 1, waterG: 90 } }, english.items.figuresKnown(2, 5)],
    [{ kind: 'food', per100g: { sodiumMg: 1, alcoholG: 2 } }, english.items.figuresKnown(2, 6)],
    [{ kind: 'food' }, english.items.figuresKnown(0, 5)],
    [{ kind: 'food', parts: [{ itemId: 'SR28-09040', grams: 118 }] }, english.items.partsCounted(1)],
  ])('of %j says how much is known of what is asked: %s', (fields, line) => {
    expect(itemLine(item(fields), english)).toBe(line)
  })

  it('begins with the portion and says that it is a supplement', () => {
    const tablet = item({ kind: 'food', portionName: 'tablet', portionG: 1, supplement: true })
    const { isSupplement, figuresKnown } = english.items
    expect(itemLine(tablet, english)).toBe(`tablet · ${isSupplement} · ${figuresKnown(0, 5)}`)
  })
})

test.each([
  [[], null],
  [['118'], 118],
  [['0,1', '0.2'], 0.3],
  [['118', ''], null],
  [['118', 'some'], null],
  [['1.500', '20'], 1520],
])('parts of %j weigh %j together', (grams, together) => {
  expect(
    gramsTogether(
      grams.map(typed => ({ grams: typed })),
      'de',
    ),
  ).toBe(together)
})
