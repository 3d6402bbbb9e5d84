import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeCursor } from '@/lib/data/cursor'
import { lastOf, listEntries, removeEntry, saveEntries, usualDrinks } from '@/lib/data/entries'
import { loadHistory } from '@/lib/data/history'
import type { UserId } from '@/lib/data/user-id'
import { dayOf, entrySchema, epochOf, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'

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

  test('a usual drink is the same one in capital and in small letters', async () => {
    const [own, other] = [newId(), newId()]
    const ids = [own, own.toUpperCase(), other, other, own]
    await saveEntries(
      owner,
      ids.map(beverageId => drink({ beverageId })),
    )
    const usual = await usualDrinks(owner, 5)
    expect(usual.map(({ beverageId }) => beverageId.toLowerCase())).toEqual([own, other])
  })
})
