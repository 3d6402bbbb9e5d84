import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveCounted } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const drink = (): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T18:30:00+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  })

describe('a save that is counted', () => {
  const taking = (amount: number) => ({ name: 'entries', amount, limit: 3, perSeconds: 60, now: 90_000 })
  const drinks = (amount: number) => Array.from({ length: amount }, () => drink())
  const used = async () =>
    (await fresh.client.quota.findFirst({ where: { userId: owner, name: 'entries' } }))?.used ?? 0

  test.each([
    [2, true],
    [3, true],
    [4, false],
  ])('of %d entries has room in a limit of 3: %s', async (amount, ok) => {
    expect((await saveCounted(owner, drinks(amount), taking(amount))).ok).toBe(ok)
    expect(await fresh.client.entry.count()).toBe(ok ? amount : 0)
    expect(await used()).toBe(ok ? amount : 0)
  })

  test('says what became of each, and without room when to come back', async () => {
    const entries = drinks(2)
    expect(await saveCounted(owner, entries, taking(2))).toEqual({
      ok: true,
      results: entries.map(({ id }) => ({ id, status: 'created' })),
    })
    expect(await saveCounted(owner, drinks(2), taking(2))).toEqual({ ok: false, retryAfterSeconds: 30 })
    expect(await fresh.client.entry.count()).toBe(2)
  })

  test('that the database refuses is not counted', async () => {
    await fresh.client.$executeRaw`
      CREATE TRIGGER "full" BEFORE INSERT ON "Entry" BEGIN SELECT RAISE(ABORT, 'no'); END`
    await expect(saveCounted(owner, drinks(1), taking(1))).rejects.toThrow()
    expect(await used()).toBe(0)
  })
})
