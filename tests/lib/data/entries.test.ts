import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  findEntries,
  findEntry,
  lastOf,
  listEntries,
  removeEntry,
  restoreEntry,
  saveEntries,
  usualDrinks,
} from '@/lib/data/entries'
import { loadHistory } from '@/lib/data/history'
import { writeCursor } from '@/lib/data/cursor'
import type { UserId } from '@/lib/data/user-id'
import { dayOf, entryKinds, epochOf, entrySchema, type Entry } from '@/lib/domain/entry'
import { newId, type Id } from '@/lib/domain/id'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary, entryOfKind, sampleOf } from '@/tests/support/entries'
import { aPerson } from '@/tests/support/people'

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

async function everyPage(limit: number): Promise<Entry[]> {
  const all: Entry[] = []
  let cursor: string | undefined
  do {
    const page = await listEntries(owner, { limit, cursor })
    expect(page.entries.length).toBeLessThanOrEqual(limit)
    all.push(...page.entries)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return all
}

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

  test('of 500 entries is saved and answered within a few seconds', async () => {
    const entries = Array.from({ length: 500 }, (_, index) => drink({ volumeMl: index + 1 }))
    const before = performance.now()
    expect(new Set(await statuses(entries))).toEqual(new Set(['created']))
    expect(new Set(await statuses(entries))).toEqual(new Set(['unchanged']))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})

describe('all or nothing', () => {
  test('a batch with a row the database refuses leaves nothing behind', async () => {
    await fresh.client.$executeRawUnsafe(
      `CREATE TRIGGER refuse BEFORE INSERT ON "Fluid" WHEN NEW."volumeMl" = 13
       BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    )
    await expect(saveEntries(owner, [drink(), drink({ volumeMl: 13 }), drink()])).rejects.toThrow('constraint')
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
    expect(await everyPage(10)).toEqual([])
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
    expect(await everyPage(10)).toEqual([entry])
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

/** The order of the list, said once more: day, then entries with only a date, then the moment, newest first. */
function newestFirst(one: Entry, other: Entry): number {
  const [dayOne, dayOther] = [dayOf(one, '00:00'), dayOf(other, '00:00')]
  if (dayOne !== dayOther) return dayOne < dayOther ? 1 : -1
  const [atOne, atOther] = [epochOf(one) ?? Infinity, epochOf(other) ?? Infinity]
  if (atOne !== atOther) return atOne < atOther ? 1 : -1
  return one.id < other.id ? 1 : -1
}

describe('a list', () => {
  const crowded = { from: localDateSchema.parse('2026-05-01'), days: 4 }

  test('read page by page is the whole diary, newest first, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(anyDiary(crowded, 20), fc.integer({ min: 1, max: 7 }), async (diary, limit) => {
        owner = await aPerson()
        await saveEntries(owner, diary)
        expect(await everyPage(limit)).toEqual([...diary].sort(newestFirst))
      }),
      { numRuns: 40 },
    )
  })

  test('holds the days from and to, both included, and only the kind that was asked for', async () => {
    const onDay = (day: string) => drink({ at: `2026-05-${day}T23:59:00-11:00` })
    const entries = ['17', '18', '19', '20'].map(onDay)
    const closed = entrySchema.parse({ kind: 'day-closed', id: newId(), on: '2026-05-18', cramps: 'none' })
    await saveEntries(owner, [...entries, closed])
    const [from, to] = [localDateSchema.parse('2026-05-18'), localDateSchema.parse('2026-05-19')]
    const all = await listEntries(owner, { from, to, limit: 10 })
    expect(all).toEqual({ entries: [entries[2], closed, entries[1]], nextCursor: null })
    const drinks = await listEntries(owner, { kind: 'fluid', from, to, limit: 10 })
    expect(drinks.entries).toEqual([entries[2], entries[1]])
  })

  test.each(['', 'nonsense', 'WyJ4Il0', Buffer.from('["2026-12-01",null,"x"]').toString('base64url')])(
    'refuses the cursor "%s"',
    async cursor => {
      await expect(listEntries(owner, { limit: 10, cursor })).rejects.toThrow(TypeError)
    },
  )

  test('goes on behind an entry that was deleted since the page before', async () => {
    const entries = [1, 2, 3].map(hour => drink({ at: `2026-05-19T0${String(hour)}:00:00Z` }))
    await saveEntries(owner, entries)
    const first = await listEntries(owner, { limit: 2 })
    await removeEntry(owner, first.entries[1]?.id ?? newId())
    expect(await listEntries(owner, { limit: 2, cursor: first.nextCursor ?? undefined })).toEqual({
      entries: [entries[0]],
      nextCursor: null,
    })
  })

  test('pages through the earliest moments there can be, though their day lies before the earliest date', async () => {
    owner = await aPerson({ dayStartsAt: '03:00' })
    const entries = ['00', '01'].map(hour => drink({ at: `1900-01-01T${hour}:30:00Z` }))
    await saveEntries(owner, entries)
    expect(await everyPage(1)).toEqual([...entries].reverse())
    expect((await loadHistory(owner, [])).loggingSince).toBe('1899-12-31')
  })

  test('takes a cursor that nobody handed out as a place in the order', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const after = (day: string) => writeCursor({ day: localDateSchema.parse(day), atMs: 0, id: entry.id })
    expect((await listEntries(owner, { limit: 1, cursor: after('2026-05-20') })).entries).toEqual([entry])
    expect((await listEntries(owner, { limit: 1, cursor: after('2026-05-18') })).entries).toEqual([])
  })
})

describe('what was logged last and most', () => {
  test('the newest entry of a kind is the one of the latest moment, not the one saved last', async () => {
    const [early, late] = [drink({ at: '2026-05-19T08:00:00Z' }), drink({ at: '2026-05-19T09:00:00Z' })]
    await saveEntries(owner, [late])
    await saveEntries(owner, [early])
    expect(await lastOf(owner, 'fluid')).toEqual(late)
    expect(await lastOf(owner, 'cramp')).toBeNull()
  })

  test('usual drinks stand most often first, at most so many as were asked for, without deleted ones', async () => {
    const sizes = [250, 250, 500, 330, 330, 330]
    const entries = sizes.map(volumeMl => drink({ volumeMl }))
    const gone = [1, 2, 3, 4].map(() => drink({ volumeMl: 1 }))
    await saveEntries(owner, [...entries, ...gone])
    for (const { id } of gone) await removeEntry(owner, id)
    const usual = await usualDrinks(owner, 2)
    expect(usual.map(({ volumeMl }) => volumeMl)).toEqual([330, 250])
  })
})
