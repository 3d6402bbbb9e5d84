import { afterEach, beforeEach, expect, test } from 'vitest'
import { listEntries } from '@/lib/data/entries'
import { importDiary } from '@/lib/data/import-diary'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId, type Id } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu' })
const now = Date.UTC(2026, 4, 19, 18)

const drink = (id: Id, volumeMl = 250): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id,
    at: '2026-05-19T18:30:00+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: 'FNDDS-94000100',
    volumeMl,
  })

const drinks = (count: number): Entry[] => Array.from({ length: count }, () => drink(newId()))

const imported = (entries: readonly Entry[]) =>
  importDiary(
    owner,
    {
      profile,
      entries,
      items: [],
      deleted: [],
      deletedItems: [],
      presets: [],
      reminders: null,
      notices: [],
      plans: [],
      experiments: [],
    },
    { now, isDryRun: false },
  )

test('a diary can be read while a long one is imported, as it was before', async () => {
  let isOver = false
  const importing = imported(drinks(3000)).finally(() => (isOver = true))
  const { entries } = await listEntries(owner, { limit: 1 })
  expect(isOver).toBe(false)
  expect(entries).toEqual([])
  expect((await importing).entries.new).toBe(3000)
  expect(await fresh.client.entry.count()).toBe(3000)
})

test('an id that stands twice, far apart, is one entry', async () => {
  const [same, other] = [newId(), newId()]
  const entries = [drink(same), drink(other), ...drinks(600), drink(same), drink(other, 300)]
  const { entries: counted, conflicts } = await imported(entries)
  expect(counted).toEqual({ new: 602, unchanged: 1, conflicting: 1, deleted: 0 })
  expect(conflicts).toEqual(['entries.603'])
  expect(await fresh.client.entry.count()).toBe(602)
})
