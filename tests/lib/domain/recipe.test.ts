import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { deepestRecipe, partsNotAllowed } from '@/lib/domain/recipe'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const item = (number: number, parts: readonly (number | string)[], kind = 'food'): OwnItem =>
  ownItemSchema.parse({
    id: idOf(number),
    kind,
    name: `Item ${number}`,
    ...(parts.length > 0 && {
      parts: parts.map(part => ({ itemId: typeof part === 'number' ? idOf(part) : part, grams: 100 })),
    }),
  })

const isInTables = (id: string) => id === 'rice'

/** The problems of the last item, among all of them. */
function problems(...items: OwnItem[]) {
  const last = items.at(-1)
  if (!last) throw new Error('no item')
  const own = new Map<string, OwnItem>(items.map(one => [one.id, one]))
  return partsNotAllowed([last], own, isInTables)
}

const paths = (...items: OwnItem[]) => problems(...items).map(({ path }) => path)

/** Item 1 of rice, item 2 of item 1, and so on. */
const tower = (levels: number) =>
  Array.from({ length: levels }, (_, index) => item(index + 1, [index === 0 ? 'rice' : index]))

describe('the parts of an item', () => {
  test('may be foods and drinks of the tables and of one’s own, in any spelling of their ids', () => {
    const mine = item(1, [])
    const drink = item(2, [], 'drink')
    expect(paths(mine, drink, item(3, ['rice', 1, 2, idOf(1).toUpperCase()]))).toEqual([])
    expect(paths(item(3, []))).toEqual([])
  })

  test('that nobody knows, and activities, are refused at their place', () => {
    expect(paths(item(2, [], 'activity'), item(1, ['rice', 'no-such-food', 9, 2]))).toEqual([
      'parts.1.itemId',
      'parts.2.itemId',
      'parts.3.itemId',
    ])
  })

  test('are not for activities', () => {
    expect(paths(item(1, ['rice'], 'activity'))).toEqual(['parts'])
  })

  test('cannot lead back to the item, directly or through others', () => {
    expect(problems(item(1, ['rice', 1]))).toEqual([
      { path: 'parts.1.itemId', message: expect.stringContaining('itself') },
    ])
    expect(paths(item(1, [3]), item(2, [1]), item(3, ['rice', 2]))).toEqual(['parts.1.itemId'])
  })

  test(`go ${deepestRecipe} levels deep and no deeper`, () => {
    expect(paths(...tower(deepestRecipe))).toEqual([])
    expect(paths(...tower(deepestRecipe + 1))).toEqual(['parts.0.itemId'])
  })

  test('cannot make what is made of the item too deep', () => {
    const [lowest, ...above] = tower(deepestRecipe)
    if (!lowest) throw new Error('no item')
    expect(paths(item(9, []), ...above, item(1, [9]))).toEqual([])
    expect(paths(item(8, []), item(9, [8]), ...above, item(1, [9]))).toEqual(['parts'])
  })

  test('are judged whatever they are, without end or failure', () => {
    const anyParts = fc.array(fc.array(fc.nat(12), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyParts, all => {
        const items = all.map((parts, index) => item(index, parts))
        const own = new Map<string, OwnItem>(items.map(one => [one.id, one]))
        const under = (index: number) => ['items', index]
        for (const { path } of partsNotAllowed(items, own, isInTables, under)) {
          expect(path).toMatch(/^items\.\d+\.parts(\.\d+\.itemId)?$/)
        }
      }),
    )
  })
})
