import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadDayEntries, loadTaken } from '@/lib/data/day-entries'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { cramp, daysAgo, entry, momentAgo } from '@/tests/support/diary'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const water = (days: number) =>
  entry({
    kind: 'fluid',
    timeZone: 'Asia/Kathmandu',
    at: momentAgo(days),
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  })

it('a day has its own entries, and of the days beside it what is drunk; strangers and the deleted are not in it', async () => {
  const drinks = [4, 3, 2, 1, 0].map(water)
  const gone = water(2)
  const [own, other] = [cramp(2), cramp(1)]
  await saveEntries(owner, [...drinks, own, other, gone])
  await removeEntry(owner, gone.id)
  const day = await loadDayEntries(owner, daysAgo(2))
  expect(day.entries.map(({ id }) => id).toSorted()).toEqual([drinks[2]?.id, own.id].toSorted())
  expect([day.before, day.after].map(some => some.map(({ id }) => id))).toEqual([
    [drinks[1]?.id],
    [drinks[3]?.id],
  ])
  const taken = await loadTaken(owner, daysAgo(3), daysAgo(2))
  expect(taken.map(({ on }) => on)).toEqual([daysAgo(2), daysAgo(3)])
  const stranger = await aPerson()
  expect(await loadDayEntries(stranger, daysAgo(2))).toEqual({ entries: [], before: [], after: [] })
  expect(await loadTaken(stranger, daysAgo(4), daysAgo(0))).toEqual([])
})
