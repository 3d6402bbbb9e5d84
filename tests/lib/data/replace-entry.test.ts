import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findEntry, listEntries, removeEntry, saveEntries } from '@/lib/data/entries'
import { loadDays } from '@/lib/data/days'
import { saveProfile } from '@/lib/data/profile'
import { replaceEntry } from '@/lib/data/replace-entry'
import type { UserId } from '@/lib/data/user-id'
import { etagOf } from '@/lib/domain/content-tag'
import { entryKinds, entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
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

const changed = (entry: Entry, fields: object): Entry => entrySchema.parse({ ...entry, ...fields })

describe('an entry that is replaced', () => {
  test.each(entryKinds)('says what was sent and no more: %s', async kind => {
    const entry = sampleOf(kind)
    await saveEntries(owner, [{ ...entry, note: 'before', tags: ['old'] }])
    expect(await replaceEntry(owner, entry, null)).toBe('replaced')
    expect(await findEntry(owner, entry.id)).toStrictEqual(entry)
    expect((await listEntries(owner, { limit: 10 })).entries).toEqual([entry])
  })

  test('stands on the day of its new moment', async () => {
    await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC', dayStartsAt: '04:00' }))
    const entry = drink()
    await saveEntries(owner, [entry])
    const moved = changed(entry, { at: '2026-05-18T03:59:00+05:45' })
    expect(await replaceEntry(owner, moved, null)).toBe('replaced')
    const [from, to] = ['2026-05-17', '2026-05-19'].map(text => localDateSchema.parse(text))
    if (!from || !to) throw new Error('no dates')
    const logged = (await loadDays(owner, from, to)).filter(day => day.logged)
    expect(logged.map(({ day }) => day)).toEqual(['2026-05-17'])
    expect((await listEntries(owner, { limit: 10 })).entries).toEqual([moved])
  })

  test('leaves others alone', async () => {
    const [entry, other] = [drink(), drink()]
    await saveEntries(owner, [entry, other])
    await replaceEntry(owner, changed(entry, { volumeMl: 300 }), null)
    expect(await findEntry(owner, other.id)).toEqual(other)
  })
})

describe('a change made from an older version', () => {
  test('is stale, and what stands stays', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const second = changed(entry, { volumeMl: 300 })
    expect(await replaceEntry(owner, second, [etagOf(entry)])).toBe('replaced')
    expect(await replaceEntry(owner, changed(entry, { volumeMl: 400 }), [etagOf(entry)])).toBe('stale')
    expect(await replaceEntry(owner, changed(entry, { volumeMl: 400 }), [])).toBe('stale')
    expect(await findEntry(owner, entry.id)).toEqual(second)
  })

  test('is replaced all the same when it is what stands: the answer before was lost', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const second = changed(entry, { volumeMl: 300 })
    await replaceEntry(owner, second, [etagOf(entry)])
    expect(await replaceEntry(owner, second, [etagOf(entry)])).toBe('replaced')
  })

  test('of several at once is kept once', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const sent = Array.from({ length: 20 }, (_, index) =>
      replaceEntry(owner, changed(entry, { volumeMl: index + 1 }), [etagOf(entry)]),
    )
    const answers = await Promise.all(sent)
    expect(answers.filter(status => status === 'replaced')).toHaveLength(1)
    expect(answers.filter(status => status === 'stale')).toHaveLength(19)
  })

  test('does not matter to a sender who names no version, or any', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    expect(await replaceEntry(owner, changed(entry, { volumeMl: 1 }), null)).toBe('replaced')
    expect(await replaceEntry(owner, changed(entry, { volumeMl: 2 }), '*')).toBe('replaced')
  })
})

describe('nothing is replaced', () => {
  test('that was never there, or was deleted', async () => {
    const entry = drink()
    expect(await replaceEntry(owner, entry, '*')).toBe('absent')
    await saveEntries(owner, [entry])
    await removeEntry(owner, entry.id)
    expect(await replaceEntry(owner, entry, null)).toBe('absent')
    expect(await findEntry(owner, entry.id)).toBeNull()
  })

  test('by an entry of another kind', async () => {
    const entry = drink()
    await saveEntries(owner, [entry])
    const other = entrySchema.parse({ ...sampleOf('measurement'), id: entry.id })
    expect(await replaceEntry(owner, other, null)).toBe('other-kind')
    expect(await findEntry(owner, entry.id)).toEqual(entry)
  })

  test('halfway', async () => {
    await fresh.client.$executeRawUnsafe(
      `CREATE TRIGGER refuse BEFORE INSERT ON "Fluid" WHEN NEW."volumeMl" = 13
       BEGIN SELECT RAISE(ABORT, 'refused'); END`,
    )
    const entry = drink({ note: 'first' })
    await saveEntries(owner, [entry])
    await expect(replaceEntry(owner, changed(entry, { volumeMl: 13, note: 'second' }), null)).rejects.toThrow(
      /constraint/i,
    )
    expect(await findEntry(owner, entry.id)).toEqual(entry)
  })
})
