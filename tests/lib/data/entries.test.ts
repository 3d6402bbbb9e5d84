import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  findEntries,
  findEntry,
  listEntries,
  removeEntry,
  restoreEntry,
  saveEntries,
} from '@/lib/data/entries'
import { troubleIn } from '@/lib/data/trouble'
import type { UserId } from '@/lib/data/user-id'
import { entryKinds, entrySchema, type Entry } from '@/lib/domain/entry'
import { newId, type Id } from '@/lib/domain/id'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { entryOfKind, sampleOf } from '@/tests/support/entries'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const drink = (fields: Record<string, unknown> = {}): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T18:30:00+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
    ...fields,
  })

const idsOf = (entries: readonly Entry[]): Id[] => entries.map(({ id }) => id)

const statuses = async (entries: readonly Entry[]) =>
  (await saveEntries(owner, entries)).map(({ status }) => status)

describe('what is saved comes back to the letter', () => {
  test.each(entryKinds)('%s, with any of its fields', async kind => {
    const several = fc.uniqueArray(entryOfKind(kind), { selector: ({ id }) => id, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(several, async entries => {
        await saveEntries(owner, entries)
        expect(await findEntries(owner, idsOf(entries))).toStrictEqual(entries)
      }),
      { numRuns: 40 },
    )
  })

  test('no cause found, no cause asked for, no signs and no signs asked for stay apart', async () => {
    const cramp = {
      kind: 'cramp',
      startedAt: '2026-05-19T03:00:00Z',
      timeZone: 'UTC',
      muscle: 'calf',
      side: 'left',
    }
    const answers = [{}, { apparentCause: null }, { signs: [] }, { relieved: false }, { relieved: null }]
    const entries = answers.map(answer =>
      entrySchema.parse({ ...cramp, context: 'asleep', id: newId(), ...answer }),
    )
    await saveEntries(owner, entries)
    expect(await findEntries(owner, idsOf(entries))).toStrictEqual(entries)
  })
})

describe('the same entry again', () => {
  test('is stored once, however often it comes in parallel', async () => {
    const entry = drink()
    const answers = await Promise.all(Array.from({ length: 100 }, () => saveEntries(owner, [entry])))
    const all = answers.map(([result]) => result?.status)
    expect(all.filter(status => status === 'created')).toHaveLength(1)
    expect(all.filter(status => status === 'unchanged')).toHaveLength(99)
    expect(await fresh.client.entry.count()).toBe(1)
    expect(await fresh.client.fluid.count()).toBe(1)
  })

  test('is stored once when it stands twice in one call, and other content under its id is a conflict', async () => {
    const entry = drink()
    const other = drink({ id: entry.id, volumeMl: 300 })
    expect(await statuses([entry, entry, other])).toEqual(['created', 'unchanged', 'conflict'])
    expect(await findEntry(owner, entry.id)).toEqual(entry)
  })

  test('is unchanged whatever the order of its keys, with null for absent', async () => {
    const entry = drink({ note: 'cold' })
    await saveEntries(owner, [entry])
    const turned = Object.fromEntries(Object.entries(entry).reverse())
    expect(await statuses([entrySchema.parse({ ...turned, until: null })])).toEqual(['unchanged'])
  })

  test.each<[string, Record<string, unknown>]>([
    ['another spelling of the moment', { at: '2026-05-19T12:45:00Z' }],
    ['a note', { note: 'cold' }],
    ['another zone', { timeZone: 'Asia/Colombo' }],
  ])('with %s is a conflict, and the first stays', async (_, fields) => {
    const entry = drink()
    await saveEntries(owner, [entry])
    expect(await statuses([drink({ id: entry.id, ...fields })])).toEqual(['conflict'])
    expect(await findEntry(owner, entry.id)).toEqual(entry)
  })

  test('under the same id but of another kind is a conflict', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const closed = entrySchema.parse({ kind: 'day-closed', id: entry.id, on: '2026-05-19', cramps: 'none' })
    expect(await statuses([closed])).toEqual(['conflict'])
    expect(await findEntry(owner, entry.id)).toEqual(entry)
  })

  test('of 500 entries is saved and answered, however often it comes', async () => {
    const entries = Array.from({ length: 500 }, (_, index) => drink({ volumeMl: index + 1 }))
    expect(new Set(await statuses(entries))).toEqual(new Set(['created']))
    expect(new Set(await statuses(entries))).toEqual(new Set(['unchanged']))
  })
})

describe('all or nothing', () => {
  test('on a full disk nothing is saved, which is told apart, and all of it when there is room', async () => {
    await fresh.client.$executeRawUnsafe('VACUUM')
    await fresh.client.$queryRawUnsafe('PRAGMA max_page_count = 1')
    const entries = Array.from({ length: 500 }, () => drink({ note: 'x'.repeat(500) }))
    const error: unknown = await saveEntries(owner, entries).catch((reason: unknown) => reason)
    expect(troubleIn(error)).toBe('full')
    await fresh.client.$queryRawUnsafe('PRAGMA max_page_count = 1000000')
    expect(await fresh.client.entry.count()).toBe(0)
    expect(new Set(await statuses(entries))).toEqual(new Set(['created']))
  })

  test('a batch with a row the database refuses leaves nothing behind', async () => {
    await fresh.client.$executeRawUnsafe(
      `CREATE TRIGGER refuse BEFORE INSERT ON "Fluid" WHEN NEW."volumeMl" = 13
       BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    )
    await expect(saveEntries(owner, [drink(), drink({ volumeMl: 13 }), drink()])).rejects.toThrow('refused')
    expect(await fresh.client.entry.count()).toBe(0)
    expect(await fresh.client.fluid.count()).toBe(0)
    expect(await statuses([drink()])).toEqual(['created'])
  })
})

describe('a deleted entry', () => {
  const now = epochMs(instantSchema.parse('2026-05-20T12:00:00Z'))
  const day = 86_400_000

  test('is not there any more, and does not come back when it is sent again', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    expect(await removeEntry(owner, entry.id, now)).toBe(true)
    expect(await removeEntry(owner, entry.id, now)).toBe(false)
    expect(await findEntry(owner, entry.id)).toBeNull()
    expect(await listEntries(owner, { limit: 10 })).toEqual({ entries: [], nextCursor: null })
    expect(await statuses([entry, drink({ id: entry.id, volumeMl: 1 })])).toEqual(['deleted', 'deleted'])
    expect(await findEntry(owner, entry.id)).toBeNull()
  })

  test.each<[string, number, boolean]>([
    ['a millisecond less than 30 days', 30 * day - 1, true],
    ['30 days', 30 * day, false],
    ['a millisecond more than 30 days', 30 * day + 1, false],
  ])('comes back whole or not after %s', async (_, later, comesBack) => {
    const entry = drink({ note: 'cold', tags: ['run'] })
    await saveEntries(owner, [entry])
    await removeEntry(owner, entry.id, now)
    expect(await restoreEntry(owner, entry.id, now + later)).toEqual(comesBack ? entry : null)
    expect(await findEntry(owner, entry.id)).toEqual(comesBack ? entry : null)
  })

  test('that is restored twice is there once', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    await removeEntry(owner, entry.id, now)
    expect(await restoreEntry(owner, entry.id, now)).toEqual(entry)
    expect(await restoreEntry(owner, entry.id, now)).toEqual(entry)
    expect((await listEntries(owner, { limit: 10 })).entries).toEqual([entry])
  })

  test.each(entryKinds)('leaves nothing but its id after 30 days: %s', async kind => {
    const entry = sampleOf(kind)
    const other = drink()
    await saveEntries(owner, [entry, other])
    await removeEntry(owner, entry.id, now)
    await removeEntry(owner, other.id, now + 30 * day)
    const row = await fresh.client.entry.findFirstOrThrow({ where: { id: entry.id } })
    expect(row).toMatchObject({
      at: null,
      atMs: null,
      timeZone: null,
      note: null,
      tags: null,
      forgotten: true,
    })
    const left = await fresh.client.entry.findFirstOrThrow({
      where: { id: entry.id },
      include: {
        cramp: true,
        observation: true,
        fluid: true,
        food: true,
        exercise: true,
        routine: true,
        medication: true,
        measurement: true,
        dayClosed: true,
        consultation: true,
      },
    })
    expect(Object.values(left).filter(held => typeof held === 'object' && held !== null)).toEqual([])
    expect(await statuses([entry])).toEqual(['deleted'])
  })
})
