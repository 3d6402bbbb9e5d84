import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { findWeighed } from '@/lib/data/weighed'
import { epochMs } from '@/lib/domain/time/instant'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { daysAgo, entry, momentAgo } from '@/tests/support/diary'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const place = { timeZone: 'Asia/Kathmandu' }
const measured = (days: number, fields: object) =>
  entry({ kind: 'measurement', at: momentAgo(days), ...place, ...fields })
const session = (days: number, fields: object) =>
  entry({ kind: 'exercise', startedAt: momentAgo(days), durationMinutes: 60, ...place, ...fields })

const massesOf = async (from: number, to: number) =>
  (await findWeighed(owner, daysAgo(from), daysAgo(to))).map(({ massKg }) => massKg).sort()

test('the masses at rest of the range and of the 90 days before it are found, with their moment and entry', async () => {
  const first = measured(3, { massKg: 70.2 })
  await saveEntries(owner, [first, measured(2, { sleepHours: 7 }), session(1, { massAfterKg: 68 })])
  expect(await findWeighed(owner, daysAgo(7), daysAgo(0))).toEqual([
    { entryId: first.id, massKg: 70.2, at: epochMs(momentAgo(3)) },
  ])
  await saveEntries(owner, [session(1, { massBeforeKg: 69, massAfterKg: 68 })])
  expect(await massesOf(0, 0)).toEqual([69, 70.2])
})

test('older masses, later ones, deleted ones and those of others are left out', async () => {
  const deleted = measured(4, { massKg: 64 })
  await saveEntries(owner, [
    measured(102, { massKg: 61 }),
    measured(101, { massKg: 62 }),
    measured(9, { massKg: 63 }),
    deleted,
  ])
  await removeEntry(owner, deleted.id)
  await saveEntries(await aPerson(), [measured(10, { massKg: 65 })])
  expect(await massesOf(10, 10)).toEqual([62])
  expect(await massesOf(9, 0)).toEqual([63])
})
