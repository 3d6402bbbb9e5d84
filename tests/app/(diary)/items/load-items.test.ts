import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadItems, mostShown } from '@/app/(diary)/items/load-items'
import { removeOwnItem } from '@/lib/data/change-items'
import { saveOwnItem } from '@/lib/data/items'
import type { UserId } from '@/lib/data/user-id'
import { newId } from '@/lib/domain/id'
import { ownItemSchema, type ItemKind } from '@/lib/domain/own-item'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

async function keep(kind: ItemKind, count: number, of: UserId = owner) {
  const items = Array.from({ length: count }, (_, at) =>
    ownItemSchema.parse({ id: newId(), kind, name: `${kind} ${String(at).padStart(3, '0')}` }),
  )
  for (const item of items) await saveOwnItem(of, item)
  return items
}

const shown = async (asked: { typed?: string; kind?: string; page?: string } = {}) => {
  const { kinds, ...rest } = await loadItems(owner, {
    typed: asked.typed ?? '',
    kind: asked.kind ?? null,
    page: asked.page ?? null,
  })
  return {
    ...rest,
    kinds: kinds.map(({ items, ...kind }) => ({ ...kind, names: items.map(({ name }) => name) })),
  }
}

describe('the list of one’s own items', () => {
  test.each([
    [mostShown.ofEach - 1, null],
    [mostShown.ofEach, null],
    [mostShown.ofEach + 1, '/items?kind=food'],
  ])('of %i foods shows the first of each kind, with a way to the rest: %s', async (count, allHref) => {
    await keep('food', count)
    await keep('drink', 1)
    await keep('food', 2, await aPerson())
    const { kinds, hasAny } = await shown()
    expect(hasAny).toBe(true)
    expect(kinds.map(({ kind, all, names }) => [kind, all, names.length])).toEqual([
      ['drink', 1, 1],
      ['food', count, Math.min(count, mostShown.ofEach)],
      ['activity', 0, 0],
    ])
    expect(kinds.map(kind => kind.allHref)).toEqual([null, allHref, null])
  })

  test('of one kind goes by pages, by name, without what was deleted', async () => {
    const [first] = await keep('food', mostShown.ofOne + 2)
    if (first === undefined) throw new Error('the test is wrong')
    await removeOwnItem(owner, first.id, 0)
    const pages = [await shown({ kind: 'food' }), await shown({ kind: 'food', page: '2' })]
    const [one, two] = pages.map(({ kinds }) => kinds[0])
    expect(one).toMatchObject({
      earlierHref: null,
      furtherHref: '/items?kind=food&page=2',
      all: mostShown.ofOne + 1,
    })
    expect(one?.names).toHaveLength(mostShown.ofOne)
    expect(one?.names[0]).toBe('food 001')
    expect(two).toMatchObject({ earlierHref: '/items?kind=food&page=1', furtherHref: null })
    expect(two?.names).toEqual(['food 101'])
  })

  test.each(['0', '-1', 'x', '99999', '1.5'])('takes the first page for the page %s', async page => {
    await keep('food', 1)
    expect((await shown({ kind: 'food', page })).kinds[0]?.names).toEqual(['food 000'])
  })

  test('of a search shows what fits best, and says when that is not all', async () => {
    await keep('food', mostShown.found)
    expect(await shown({ typed: 'food' })).toMatchObject({ isCut: false, hasAny: true })
    await keep('food', 1)
    const { isCut, kinds } = await shown({ typed: 'food' })
    expect([isCut, kinds.flatMap(({ names }) => names).length]).toEqual([true, mostShown.found])
    expect((await shown({ typed: 'nothing' })).kinds.flatMap(({ names }) => names)).toEqual([])
  })

  test('is empty for who has none', async () => {
    expect((await shown()).hasAny).toBe(false)
    expect((await shown({ typed: 'food' })).hasAny).toBe(false)
  })
})
