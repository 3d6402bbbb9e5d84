import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listEntries, removeEntry, saveEntries } from '@/lib/data/entries'
import { newestDay, timelineEntries } from '@/lib/data/timeline'
import type { UserId } from '@/lib/data/user-id'
import { entryKinds, entrySchema, type Entry, type EntryKind } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson({ dayStartsAt: '03:00' })
})

afterEach(() => fresh.close())

const date = (text: string) => localDateSchema.parse(text)

const drink = (at: string): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at,
    timeZone: 'Asia/Kathmandu',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  })

async function everyPage(kinds: readonly EntryKind[], limit: number): Promise<Entry[]> {
  const all: Entry[] = []
  let cursor: string | undefined
  do {
    const page = await timelineEntries(owner, { kinds, limit, cursor })
    expect(page.entries.length).toBeLessThanOrEqual(limit)
    all.push(...page.entries.map(({ entry }) => entry))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return all
}

describe('entries of some kinds', () => {
  test('page by page are the whole list without the other kinds, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDiary(undefined, 25),
        fc.subarray([...entryKinds]),
        fc.integer({ min: 1, max: 8 }),
        async (diary, kinds, limit) => {
          owner = await aPerson({ dayStartsAt: '03:00' })
          await saveEntries(owner, diary)
          const { entries: all } = await listEntries(owner, { limit: 200 })
          const wanted = all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
          expect(await everyPage(kinds, limit)).toEqual(wanted)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('carry the day they belong to: before the day start it is the day before', async () => {
    const [night, morning] = [drink('2026-05-20T02:59:00+05:45'), drink('2026-05-20T03:00:00+05:45')]
    await saveEntries(owner, [night, morning])
    const { entries } = await timelineEntries(owner, { kinds: ['fluid'], limit: 10 })
    expect(entries).toEqual([
      { entry: morning, day: '2026-05-20' },
      { entry: night, day: '2026-05-19' },
    ])
  })

  test('stay within their days, both included', async () => {
    const days = ['2026-05-17', '2026-05-18', '2026-05-19', '2026-05-20'] as const
    await saveEntries(
      owner,
      days.map(day => drink(`${day}T12:00:00+05:45`)),
    )
    const range = { from: date('2026-05-18'), to: date('2026-05-19') }
    for (const kinds of [[], ['fluid', 'cramp']] as const) {
      const { entries } = await timelineEntries(owner, { kinds, ...range, limit: 10 })
      expect(entries.map(({ day }) => day)).toEqual(['2026-05-19', '2026-05-18'])
    }
  })

  test('leave out what was deleted and what others have', async () => {
    const [kept, deleted, foreign] = [
      drink('2026-05-18T12:00:00Z'),
      drink('2026-05-19T12:00:00Z'),
      drink('2026-05-20T12:00:00Z'),
    ]
    await saveEntries(owner, [kept, deleted])
    await removeEntry(owner, deleted.id)
    await saveEntries(await aPerson(), [foreign])
    expect(await everyPage(['fluid', 'food'], 1)).toEqual([kept])
    expect(await newestDay(owner, null)).toBe('2026-05-18')
  })

  test('refuse a cursor that is none', async () => {
    await expect(timelineEntries(owner, { kinds: [], limit: 5, cursor: 'nonsense' })).rejects.toThrow(
      TypeError,
    )
  })
})

describe('the newest day', () => {
  test('before a date is the last one with an entry, and none in an empty diary', async () => {
    expect(await newestDay(owner, null)).toBeNull()
    await saveEntries(owner, [drink('2026-02-03T12:00:00Z'), drink('2026-05-20T12:00:00Z')])
    expect(await newestDay(owner, null)).toBe('2026-05-20')
    expect(await newestDay(owner, date('2026-05-21'))).toBe('2026-05-20')
    expect(await newestDay(owner, date('2026-05-20'))).toBe('2026-02-03')
    expect(await newestDay(owner, date('2026-02-03'))).toBeNull()
  })
})
