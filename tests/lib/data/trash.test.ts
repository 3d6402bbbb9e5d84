import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, restoreEntry, saveEntries } from '@/lib/data/entries'
import { forgetOldContentOfAll } from '@/lib/data/tombstones'
import { listDeleted } from '@/lib/data/trash'
import type { UserId } from '@/lib/data/user-id'
import { entryKinds, type Entry } from '@/lib/domain/entry'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { sampleOf } from '@/tests/support/entries'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const now = epochMs(instantSchema.parse('2026-05-20T12:00:00Z'))
const day = 86_400_000

async function deletedOneByOne(entries: readonly Entry[], by = owner): Promise<void> {
  await saveEntries(by, entries)
  for (const [index, { id }] of entries.entries()) await removeEntry(by, id, now + index)
}

describe('the trash', () => {
  test('holds what was deleted, the newest deletion first, with its moment', async () => {
    const entries = entryKinds.map(kind => sampleOf(kind))
    await deletedOneByOne(entries)
    await saveEntries(owner, [sampleOf('cramp')])
    const { deleted, hasMore } = await listDeleted(owner, { limit: 50 }, now + 20)
    expect(deleted).toEqual(entries.map((entry, index) => ({ entry, deletedAt: now + index })).reverse())
    expect(hasMore).toBe(false)
  })

  test('no longer holds what was restored', async () => {
    const [one, other] = [sampleOf('fluid'), sampleOf('food')]
    await deletedOneByOne([one, other])
    await restoreEntry(owner, other.id, now)
    const { deleted } = await listDeleted(owner, { limit: 50 }, now)
    expect(deleted.map(({ entry }) => entry)).toEqual([one])
  })

  test('is read page by page, also where several were deleted in one moment', async () => {
    const entries = Array.from({ length: 7 }, () => sampleOf('fluid'))
    await saveEntries(owner, entries)
    for (const { id } of entries) await removeEntry(owner, id, now)
    const found: string[] = []
    let page = await listDeleted(owner, { limit: 3 }, now)
    for (let pages = 0; pages < 5; pages += 1) {
      found.push(...page.deleted.map(({ entry }) => entry.id))
      const last = page.deleted.at(-1)
      if (!page.hasMore || last === undefined) break
      page = await listDeleted(owner, { limit: 3, after: { ...last, id: last.entry.id } }, now)
    }
    expect(found).toEqual(
      entries
        .map(({ id }) => id)
        .sort()
        .reverse(),
    )
  })

  test.each<[string, number, number]>([
    ['a millisecond less than 30 days', 30 * day - 1, 1],
    ['30 days', 30 * day, 0],
    ['a millisecond more than 30 days', 30 * day + 1, 0],
  ])('holds an entry or not after %s', async (_, later, held) => {
    await deletedOneByOne([sampleOf('fluid')])
    expect((await listDeleted(owner, { limit: 50 }, now + later)).deleted).toHaveLength(held)
  })
})

describe('what is kept no longer', () => {
  test('goes for everybody, and what is younger or stands stays', async () => {
    const other = await aPerson()
    const [mine, theirs, standing] = [sampleOf('cramp'), sampleOf('food'), sampleOf('fluid')]
    await deletedOneByOne([mine])
    await deletedOneByOne([theirs], other)
    await saveEntries(owner, [standing])
    await forgetOldContentOfAll(now + 30 * day - 1)
    expect(await fresh.client.cramp.count()).toBe(1)
    await forgetOldContentOfAll(now + 30 * day)
    expect(await fresh.client.cramp.count()).toBe(0)
    expect(await fresh.client.food.count()).toBe(0)
    expect(await fresh.client.fluid.count()).toBe(1)
    expect(await fresh.client.entry.count({ where: { forgotten: true, note: null, atMs: null } })).toBe(2)
    const again = await saveEntries(owner, [mine])
    expect(again.map(({ status }) => status)).toEqual(['deleted'])
  })

  test('goes in more than one batch', async () => {
    const entries = Array.from({ length: 1001 }, () => sampleOf('fluid'))
    await saveEntries(owner, entries)
    await fresh.client.entry.updateMany({ data: { deletedAt: BigInt(now) } })
    await forgetOldContentOfAll(now + 30 * day)
    expect(await fresh.client.fluid.count()).toBe(0)
    expect(await fresh.client.entry.count({ where: { forgotten: true } })).toBe(1001)
  })
})
