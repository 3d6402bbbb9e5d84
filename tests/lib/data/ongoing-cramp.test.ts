import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { findOngoingCramp } from '@/lib/data/ongoing-cramp'
import type { UserId } from '@/lib/data/user-id'
import type { Cramp } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { aPerson } from '../../support/a-person'
import { freshDatabase, type FreshDatabase } from '../../support/database'
import { cramp, daysAgo } from '../../support/diary'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const still = (days: number): Cramp => {
  const { durationSeconds, relieved, ...rest } = cramp(days, { id: newId() })
  expect([durationSeconds, relieved]).toHaveLength(2)
  return { ...rest, ongoing: true }
}

test('the newest cramp that is still going is found, of this person alone, and not one that ended or was deleted', async () => {
  const [older, newer, deleted] = [still(2), still(1), still(0)]
  await saveEntries(owner, [older, newer, deleted, cramp(0, { id: newId() })])
  await removeEntry(owner, deleted.id)
  expect(await findOngoingCramp(owner, daysAgo(7))).toEqual(newer)
  expect(await findOngoingCramp(await aPerson(), daysAgo(7))).toBeNull()
})

test('one on the first day asked about is found, one a day before is not', async () => {
  const entry = still(7)
  await saveEntries(owner, [entry])
  expect(await findOngoingCramp(owner, daysAgo(6))).toBeNull()
  expect(await findOngoingCramp(owner, daysAgo(7))).toEqual(entry)
})
