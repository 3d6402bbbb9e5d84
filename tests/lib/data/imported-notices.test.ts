import { afterEach, beforeEach, expect, test } from 'vitest'
import { importDiary } from '@/lib/data/import-diary'
import { allNotices, mostRecent, recentNotices } from '@/lib/data/notices'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { mostNotices, type Notice } from '@/lib/domain/notices/notice'
import { profileSchema } from '@/lib/domain/profile'
import { aNotice } from '@/tests/support/a-notice'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const drink = (): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T18:30:00+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  })

const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu' })

const imported = (notices: readonly Notice[], who = owner) =>
  importDiary(
    who,
    {
      profile,
      entries: [drink()],
      items: [],
      deleted: [],
      deletedItems: [],
      presets: [],
      reminders: null,
      plans: [],
      experiments: [],
      notices,
    },
    { now: Date.UTC(2026, 4, 19, 18), isDryRun: false },
  )

const rounds = (count: number, first = 0): Notice[] =>
  Array.from({ length: count }, (_, index) => {
    const raisedAt = 1_700_000_000_000 + (first + index) * 10_000
    return aNotice({ raisedAt, seenAt: null, clearedAt: raisedAt + 1000 })
  })

test('a notice that is here stays as it is, and one that stands keeps another out', async () => {
  const stands = aNotice({ clearedAt: null })
  expect((await imported([stands])).notices).toBe(1)
  const again = [
    aNotice(),
    aNotice({ raisedAt: stands.raisedAt + 5, clearedAt: null }),
    aNotice({ raisedAt: stands.raisedAt + 9 }),
    aNotice({ raisedAt: stands.raisedAt + 9 }),
    aNotice({ revision: 2, clearedAt: null }),
    aNotice({ ruleId: 'R2', clearedAt: null }),
    aNotice({ ruleId: 'R2', raisedAt: stands.raisedAt + 1, clearedAt: null }),
  ]
  expect((await imported(again)).notices).toBe(3)
  expect(await allNotices(owner)).toContainEqual(stands)
  expect(await allNotices(owner)).toHaveLength(4)
})

test('a person has so many notices in all; one more in a file is a problem, and nothing of the file is kept', async () => {
  expect((await imported(rounds(mostNotices))).notices).toBe(mostNotices)
  expect((await imported(rounds(mostNotices))).refusals).toEqual([])
  const before = await fresh.client.entry.count()
  const tooMany = await imported(rounds(1, mostNotices))
  expect(tooMany.refusals).toEqual([
    { path: 'notices', message: `A person may have ${mostNotices} notices.` },
  ])
  expect(await fresh.client.notice.count()).toBe(mostNotices)
  expect(await fresh.client.entry.count()).toBe(before)
  const other = await aPerson()
  expect((await imported(rounds(1, mostNotices), other)).notices).toBe(1)
})

test('of notices that stand the newest are looked at, oldest first, however many a file brought', async () => {
  const standing = Array.from({ length: mostRecent + 1 }, (_, index) =>
    aNotice({ revision: index + 1, raisedAt: 1_700_000_000_000 + index, seenAt: null, clearedAt: null }),
  )
  await imported(standing.slice(0, -1))
  const whole = (await recentNotices(owner, Date.now())).map(({ revision }) => revision)
  expect(whole).toEqual(standing.slice(0, -1).map(({ revision }) => revision))
  await imported(standing)
  const newest = (await recentNotices(owner, Date.now())).map(({ revision }) => revision)
  expect(newest).toEqual(standing.slice(1).map(({ revision }) => revision))
  expect(await allNotices(owner)).toHaveLength(mostRecent + 1)
})
