import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findOwnItems, saveOwnItem } from '@/lib/data/items'
import { ownItemSchema } from '@/lib/domain/own-item'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'
import { anyItem } from '@/tests/support/persons-and-items'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

describe('an item of one’s own', () => {
  test('comes back as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(anyItem(), async item => {
        const owner = await aPerson()
        await saveOwnItem(owner, item)
        expect(await findOwnItems(owner)).toStrictEqual([item])
      }),
      { numRuns: 40 },
    )
  })

  test('is replaced whole by the same id, and is nobody else’s', async () => {
    const [owner, other] = [await aPerson(), await aPerson()]
    const item = ownItemSchema.parse({
      id: '0192f8a0-0000-7000-8000-000000000001',
      kind: 'drink',
      name: 'Lassi',
      met: 2,
    })
    await saveOwnItem(owner, item)
    await saveOwnItem(other, { ...item, name: 'Theirs' })
    const renamed = ownItemSchema.parse({ id: item.id, kind: 'drink', name: 'Salt lassi' })
    await saveOwnItem(owner, renamed)
    expect(await findOwnItems(owner)).toStrictEqual([renamed])
    expect((await findOwnItems(other)).map(({ name }) => name)).toEqual(['Theirs'])
  })
})
