import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createOwnItem,
  mostOwnItems,
  removeOwnItem,
  replaceOwnItem,
  restoreOwnItem,
} from '@/lib/data/change-items'
import { loadDays } from '@/lib/data/days'
import { saveEntries } from '@/lib/data/entries'
import { findItemsToChoose, findOwnItem, findOwnItems } from '@/lib/data/items'
import { knownItems } from '@/lib/data/known-items'
import type { UserId } from '@/lib/data/user-id'
import { contentTag } from '@/lib/domain/content-tag'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const item = (fields: Record<string, unknown> = {}): OwnItem =>
  ownItemSchema.parse({ id: newId(), kind: 'food', name: 'Dal', ...fields })

const changed = (one: OwnItem, fields: object): OwnItem => ownItemSchema.parse({ ...one, ...fields })

const day = localDateSchema.parse('2026-05-19')

/** The potassium of a day on which 200 g of the item were eaten. */
async function potassiumOf(one: OwnItem): Promise<number | null | undefined> {
  const at = '2026-05-19T12:00:00Z'
  await saveEntries(owner, [
    entrySchema.parse({ kind: 'food', id: newId(), at, timeZone: 'UTC', foodId: one.id, grams: 200 }),
  ])
  return (await loadDays(owner, day, day))[0]?.potassiumMg
}

describe('an item that is made', () => {
  test('is there to choose, and the same again changes nothing', async () => {
    const dal = item()
    expect(await createOwnItem(owner, dal)).toEqual({ status: 'saved' })
    expect(await createOwnItem(owner, dal)).toEqual({ status: 'saved' })
    expect(await findItemsToChoose(owner)).toEqual([dal])
    expect(await findOwnItem(owner, dal.id)).toEqual(dal)
  })

  test('under the id of another is a conflict, and the first stays', async () => {
    const dal = item()
    await createOwnItem(owner, dal)
    expect(await createOwnItem(owner, changed(dal, { name: 'Rajma' }))).toEqual({ status: 'conflict' })
    expect(await findOwnItems(owner)).toEqual([dal])
  })

  test('of parts that cannot be is refused', async () => {
    const parts = [{ itemId: 'no-such-food', grams: 1 }]
    expect(await createOwnItem(owner, item({ parts }))).toMatchObject({
      status: 'problems',
      problems: [{ path: 'parts.0.itemId' }],
    })
    expect(await findOwnItems(owner)).toEqual([])
  })

  test(`is refused when there are ${mostOwnItems}, deleted ones counted`, async () => {
    await fresh.client.ownItem.createMany({
      data: Array.from({ length: mostOwnItems - 1 }, () => ({
        userId: owner,
        id: newId(),
        kind: 'food',
        name: 'x',
        deletedAt: 0n,
      })),
    })
    expect(await createOwnItem(owner, item())).toEqual({ status: 'saved' })
    expect(await createOwnItem(owner, item())).toEqual({ status: 'full' })
    expect(await createOwnItem(await aPerson(), item())).toEqual({ status: 'saved' })
  })
})

describe('an item that is replaced', () => {
  test('is whole what was sent, and entries follow it', async () => {
    const dal = item({ per100g: { potassiumMg: 100 }, portionG: 200 })
    await createOwnItem(owner, dal)
    expect(await potassiumOf(dal)).toBe(200)
    const better = item({ id: dal.id, per100g: { potassiumMg: 150 } })
    expect(await replaceOwnItem(owner, better, [contentTag(dal)])).toEqual({ status: 'saved' })
    expect(await findOwnItem(owner, dal.id)).toStrictEqual(better)
    expect((await loadDays(owner, day, day))[0]?.potassiumMg).toBe(300)
  })

  test('from an older version is stale, unless it stands already', async () => {
    const dal = item()
    await createOwnItem(owner, dal)
    const second = changed(dal, { name: 'Rajma' })
    expect(await replaceOwnItem(owner, second, [contentTag(dal)])).toEqual({ status: 'saved' })
    expect(await replaceOwnItem(owner, second, [contentTag(dal)])).toEqual({ status: 'saved' })
    expect(await replaceOwnItem(owner, dal, [contentTag(dal)])).toEqual({ status: 'stale' })
    expect(await replaceOwnItem(owner, dal, null)).toEqual({ status: 'saved' })
  })

  test('keeps its kind, and must be there', async () => {
    const dal = item()
    await createOwnItem(owner, dal)
    expect(await replaceOwnItem(owner, changed(dal, { kind: 'drink' }), null)).toEqual({
      status: 'other-kind',
    })
    expect(await replaceOwnItem(owner, item(), null)).toEqual({ status: 'absent' })
    await removeOwnItem(owner, dal.id, 0)
    expect(await replaceOwnItem(owner, dal, '*')).toEqual({ status: 'absent' })
  })

  test('cannot become a part of itself, also when two are changed at once', async () => {
    const [one, other] = [item(), item()]
    for (const made of [one, other]) await createOwnItem(owner, made)
    const madeOf = (part: OwnItem) => [{ itemId: part.id, grams: 100 }]
    const answers = await Promise.all([
      replaceOwnItem(owner, changed(one, { parts: madeOf(other) }), null),
      replaceOwnItem(owner, changed(other, { parts: madeOf(one) }), null),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['problems', 'saved'])
  })
})

describe('an item that is deleted', () => {
  test('is not there to choose, and entries keep its name and figures', async () => {
    const dal = item({ per100g: { potassiumMg: 100 } })
    await createOwnItem(owner, dal)
    const plate = item({ name: 'Plate', parts: [{ itemId: dal.id, grams: 10 }] })
    await createOwnItem(owner, plate)
    await potassiumOf(dal)
    expect(await removeOwnItem(owner, dal.id, 0)).toBe(true)
    expect(await removeOwnItem(owner, dal.id, 0)).toBe(false)
    expect(await findOwnItem(owner, dal.id)).toBeNull()
    expect(await findItemsToChoose(owner)).toEqual([plate])
    expect(await findOwnItems(owner)).toEqual([dal, plate])
    expect((await loadDays(owner, day, day))[0]?.potassiumMg).toBe(200)
    expect(await potassiumOf(plate)).toBe(400)
  })

  test('is still known where an entry that uses it comes late', async () => {
    const dal = item()
    await createOwnItem(owner, dal)
    await removeOwnItem(owner, dal.id, 0)
    expect((await knownItems(owner))('food', dal.id)).toBe(true)
  })

  test('does not come back by being made again, but by being restored', async () => {
    const dal = item()
    await createOwnItem(owner, dal)
    await removeOwnItem(owner, dal.id, 0)
    expect(await createOwnItem(owner, dal)).toEqual({ status: 'deleted' })
    expect(await restoreOwnItem(owner, dal.id)).toEqual(dal)
    expect(await findItemsToChoose(owner)).toEqual([dal])
    expect(await restoreOwnItem(owner, newId())).toBeNull()
  })
})
