import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEntries, removeEntry, restoreEntry, saveEntries } from '@/lib/data/entries'
import { changeProfile, loadProfile, saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import { createUser } from '@/lib/data/users'
import { dayOf, entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { changedProfile, profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'
import { anyClockTime, anyProfile } from '@/tests/support/persons-and-items'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

describe('a profile', () => {
  test('is null until the first run is done', async () => {
    const newcomer = await createUser({ email: 'new@example.org', passwordHash: 'none' })
    expect(newcomer && (await loadProfile(newcomer))).toBeNull()
  })

  test('comes back as it was saved, and a later one replaces it whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async profile => {
        await saveProfile(owner, profile)
        expect(await loadProfile(owner)).toStrictEqual(profile)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a change of a profile', () => {
  const change = (asked: Record<string, unknown>) => changeProfile(owner, kept => changedProfile(kept, asked))

  test('leaves what it does not name, and null takes away', async () => {
    await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC', massKg: 62, locale: 'de' }))
    const changed = await change({ locale: null, emergencyNumber: '112' })
    expect(changed).toEqual({ ok: true, value: { timeZone: 'UTC', massKg: 62, emergencyNumber: '112' } })
    expect(await loadProfile(owner)).toEqual({ timeZone: 'UTC', massKg: 62, emergencyNumber: '112' })
  })

  test('of different parts at once keeps all of them', async () => {
    const asked = [{ massKg: 62 }, { locale: 'de' }, { emergencyNumber: '112' }, { heightCm: 170 }]
    await Promise.all(asked.map(change))
    expect(await loadProfile(owner)).toMatchObject(Object.assign({}, ...asked))
  })

  test.each([
    ['an unknown key', { isAdmin: true }, 'isAdmin'],
    ['a wrong figure', { locale: 'de', massKg: 0 }, 'massKg'],
    ['no zone', { timeZone: null }, 'timeZone'],
    ['a key of objects', JSON.parse('{ "__proto__": { "massKg": 1 } }'), '__proto__'],
  ])('with %s changes nothing', async (_, asked, path) => {
    const before = await loadProfile(owner)
    const changed = await change(asked)
    expect(!changed.ok && changed.problems.map(problem => problem.path)).toEqual([path])
    expect(await loadProfile(owner)).toEqual(before)
  })

  test('of the day start moves the stored days', async () => {
    const at = { at: '2026-01-02T02:00:00Z', timeZone: 'UTC' }
    await saveEntries(owner, [entrySchema.parse({ kind: 'measurement', id: newId(), ...at })])
    await change({ dayStartsAt: '03:00' })
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe('2026-01-01')
    await change({ timeZone: 'Pacific/Kiritimati' })
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe('2026-01-01')
    await change({ dayStartsAt: null })
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe('2026-01-02')
  })
})

describe('a day that starts at another time', () => {
  const profileWith = (dayStartsAt: string) => profileSchema.parse({ timeZone: 'UTC', dayStartsAt })
  const span = { from: localDateSchema.parse('2024-02-27'), days: 5 }

  test('moves the stored day of every entry to what the entry itself says, and changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDiary(span, 20),
        fc.array(anyClockTime, { minLength: 1, maxLength: 3 }),
        async (diary, starts) => {
          owner = await aPerson()
          await saveEntries(owner, diary)
          for (const dayStartsAt of starts) await saveProfile(owner, profileWith(dayStartsAt))
          const rows = await fresh.client.entry.findMany({ where: { userId: owner } })
          const stored = new Map(rows.map(row => [row.id, row.day]))
          const last = starts.at(-1) ?? '00:00'
          expect(diary.map(({ id }) => stored.get(id))).toEqual(diary.map(entry => dayOf(entry, last)))
          expect(
            await findEntries(
              owner,
              diary.map(({ id }) => id),
            ),
          ).toEqual(diary)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each([
    ['03:00', '02:59', '2026-05-18'],
    ['03:00', '03:00', '2026-05-19'],
    ['03:00', '03:01', '2026-05-19'],
  ])('at %s: an entry of %s belongs to %s', async (dayStartsAt, time, day) => {
    const entry = entrySchema.parse({
      kind: 'measurement',
      id: newId(),
      at: `2026-05-19T${time}:00-11:00`,
      timeZone: 'Pacific/Pago_Pago',
    })
    await saveEntries(owner, [entry])
    await saveProfile(owner, profileWith(dayStartsAt))
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe(day)
  })

  test('moves a deleted entry too, so that it comes back to the right day', async () => {
    const entry = entrySchema.parse({
      kind: 'measurement',
      id: newId(),
      at: '2026-01-01T02:00:00Z',
      timeZone: 'UTC',
    })
    await saveEntries(owner, [entry])
    await removeEntry(owner, entry.id)
    await saveProfile(owner, profileWith('03:00'))
    expect(await restoreEntry(owner, entry.id)).toEqual(entry)
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe('2025-12-31')
  })

  test('moves nobody else', async () => {
    const other = await aPerson()
    const entry = entrySchema.parse({
      kind: 'measurement',
      id: newId(),
      at: '2026-01-01T02:00:00Z',
      timeZone: 'UTC',
    })
    await saveEntries(other, [entry])
    await saveProfile(owner, profileWith('03:00'))
    expect((await fresh.client.entry.findFirstOrThrow()).day).toBe('2026-01-01')
  })

  test('moves a diary of ten years', async () => {
    const entries = Array.from({ length: 3700 }, (_, index) =>
      entrySchema.parse({
        kind: 'measurement',
        id: newId(),
        at: `${new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10)}T01:00:00Z`,
        timeZone: 'UTC',
      }),
    )
    for (let start = 0; start < entries.length; start += 500) {
      await saveEntries(owner, entries.slice(start, start + 500))
    }
    await saveProfile(owner, profileWith('02:00'))
    expect(await fresh.client.entry.count({ where: { day: '2015-12-31' } })).toBe(1)
    expect((await fresh.client.entry.groupBy({ by: ['day'] })).length).toBe(3700)
  })
})
