import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countMinutes, countPlaces } from '@/lib/data/cramp-places'
import { loadDayEntries } from '@/lib/data/day-entries'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { loadDurations } from '@/lib/data/durations'
import { countSeverities } from '@/lib/data/severities'
import type { UserId } from '@/lib/data/user-id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { readPlans } from '@/tests/support/read-plans'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const from = localDateSchema.parse('2016-06-01')
const to = localDateSchema.parse('2026-05-31')
const range = { from, to, now: Date.parse('2026-06-01T00:00:00Z') }

const entriesRead = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await readPlans(fresh.file, work)).filter(line => /^(SEARCH|SCAN) (main\.)?Entry\b/.test(line))

describe('what the database reads of the entries', () => {
  test('of a day are its own and those of the days beside it, and not the diary', async () => {
    expect(await entriesRead(() => loadDayEntries(owner, to))).toEqual([
      'SEARCH main.Entry USING INDEX Entry_userId_day_atMs_idx (userId=? AND day>? AND day<?)',
    ])
  })

  test.each([
    ['the medicines of a day', () => drugClassesOn(owner, to)],
    ['severities', () => countSeverities(owner, { ...range, step: 'month' })],
    ['lengths', () => loadDurations(owner, { ...range, step: 'month' })],
    ['hours', () => countMinutes(owner, range)],
    ['places', () => countPlaces(owner, range)],
  ])('for %s are those of one kind', async (_, load) => {
    const read = await entriesRead(load)
    expect(read.length).toBeGreaterThan(0)
    for (const line of read) expect(line).toContain('(userId=? AND kind=? AND deletedAt=?')
  })
})
