import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createOwnItem, removeOwnItem, replaceOwnItem, restoreOwnItem } from '@/lib/data/change-items'
import { loadDays } from '@/lib/data/days'
import { diaryPages, loadDiaryFrame } from '@/lib/data/diary-pages'
import {
  findEntries,
  findEntry,
  lastOf,
  listEntries,
  removeEntry,
  restoreEntry,
  saveCounted,
  saveEntries,
  usualDrinks,
} from '@/lib/data/entries'
import { importDiary } from '@/lib/data/import-diary'
import { loggedDaysIn } from '@/lib/data/logged-days'
import { firstLoggedDay, loadHistory, loadRoutineDays } from '@/lib/data/history'
import { findPresets, savePresets } from '@/lib/data/presets'
import { changeProfile, loadProfile, saveProfile } from '@/lib/data/profile'
import { findItemsToChoose, findOwnItem, findOwnItems, saveOwnItem } from '@/lib/data/items'
import { takeQuota } from '@/lib/data/quota'
import { replaceEntry } from '@/lib/data/replace-entry'
import { endListedSession, endOtherSessions, endSessions, listSessions } from '@/lib/data/sessions'
import { listTokens, revokeOwnToken } from '@/lib/data/tokens'
import { countSeverities } from '@/lib/data/severities'
import { searchEntries } from '@/lib/data/search-entries'
import { newestDay, timelineEntries } from '@/lib/data/timeline'
import { listDeleted } from '@/lib/data/trash'
import type { UserId } from '@/lib/data/user-id'
import { deleteUser, findPasswordHash, findUser, replacePassword, setPassword } from '@/lib/data/users'
import { entryKinds, entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { sampleOf } from '@/tests/support/entries'
import { nothingElse } from '@/tests/support/nothing-else'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId
let stranger: UserId
let entries: Entry[]

const secret = 'only for the owner'
const [from, to] = [localDateSchema.parse('2025-01-01'), localDateSchema.parse('2026-12-31')]
const lastMoment = instantSchema.parse('2026-12-31T23:59:59Z')
const item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: secret })

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson({ locale: 'ne' })
  stranger = await aPerson({ dayStartsAt: '06:00' })
  entries = entryKinds.map(kind => entrySchema.parse({ ...sampleOf(kind), note: secret }))
  await saveEntries(owner, entries)
  await saveOwnItem(owner, item)
  await savePresets(owner, [{ beverageId: item.id, volumeMl: 250, isHidden: false }])
  const deleted = entrySchema.parse({ ...sampleOf('routine'), note: secret })
  await saveEntries(owner, [deleted])
  await removeEntry(owner, deleted.id)
})

afterEach(() => fresh.close())

/** Everything the owner has, as the tables hold it. */
async function everythingOf(whose: UserId): Promise<string> {
  const user = await fresh.client.user.findUniqueOrThrow({
    where: { id: whose },
    include: {
      profile: true,
      ownItems: true,
      presets: true,
      entries: {
        include: {
          cramp: true,
          observation: true,
          fluid: true,
          food: true,
          exercise: true,
          routine: true,
          medication: true,
          measurement: true,
          dayClosed: true,
          consultation: true,
        },
        orderBy: { id: 'asc' },
      },
      sessions: true,
      tokens: true,
      quotas: true,
    },
  })
  return JSON.stringify(user, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

const first = () => entries[0]?.id ?? newId()
const profile = profileSchema.parse({ timeZone: 'UTC', dayStartsAt: '05:00' })

const closedUnderTheFirstId = () =>
  entrySchema.parse({ kind: 'day-closed', id: first(), on: from, cramps: 'none' })

async function everyPage<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(page)
  return all
}

/** Every function of the diary, called by a stranger with the ids of the owner. */
const calls: Record<string, (who: UserId) => Promise<unknown>> = {
  findEntry: who => findEntry(who, first()),
  findEntries: who =>
    findEntries(
      who,
      entries.map(({ id }) => id),
    ),
  listEntries: who => listEntries(who, { limit: 200 }),
  removeEntry: who => removeEntry(who, first()),
  restoreEntry: who => restoreEntry(who, first()),
  replaceEntry: who => replaceEntry(who, entrySchema.parse({ ...entries[0], note: 'theirs' }), '*'),
  listDeleted: who => listDeleted(who, { limit: 50 }, Date.now()),
  timelineEntries: who => timelineEntries(who, { kinds: ['cramp', 'fluid'], limit: 50 }),
  newestDay: who => newestDay(who, null),
  searchEntries: who =>
    searchEntries(who, {
      text: secret,
      itemIds: [],
      places: { cramps: ['calf/left'], observations: [], routines: [] },
      kinds: [],
      limit: 50,
    }),
  lastOf: who => lastOf(who, 'cramp'),
  usualDrinks: who => usualDrinks(who, 5),
  loadHistory: who => loadHistory(who, [{ from, to }]),
  loadRoutineDays: who => loadRoutineDays(who),
  firstLoggedDay: who => firstLoggedDay(who),
  findPresets: who => findPresets(who),
  savePresets: who => savePresets(who, []),
  loggedDaysIn: who => loggedDaysIn(who, from, to),
  countSeverities: who => countSeverities(who, { from, to, step: 'day', now: epochMs(lastMoment) }),
  loadDays: async who => (await loadDays(who, from, to)).filter(({ logged }) => logged),
  findOwnItems: who => findOwnItems(who),
  findItemsToChoose: who => findItemsToChoose(who),
  findOwnItem: who => findOwnItem(who, item.id),
  createOwnItem: who => createOwnItem(who, { ...item, name: 'theirs' }),
  replaceOwnItem: who => replaceOwnItem(who, { ...item, name: 'theirs' }, '*'),
  removeOwnItem: who => removeOwnItem(who, item.id, 0),
  restoreOwnItem: who => restoreOwnItem(who, item.id),
  importDiary: who =>
    importDiary(
      who,
      { ...nothingElse, deleted: [], profile, entries: [closedUnderTheFirstId()] },
      { now: Date.now(), isDryRun: false },
    ).then(({ entries: counted }) => counted),
  diaryPages: who => everyPage(diaryPages(who)),
  loadDiaryFrame: async who => (await loadDiaryFrame(who)).items,
  saveOwnItem: who => saveOwnItem(who, { ...item, name: 'theirs' }),
  loadProfile: who => loadProfile(who),
  saveProfile: who => saveProfile(who, profile),
  saveEntries: who =>
    saveEntries(who, [entrySchema.parse({ kind: 'day-closed', id: first(), on: from, cramps: 'none' })]),
  saveCounted: who =>
    saveCounted(who, [entrySchema.parse({ kind: 'day-closed', id: first(), on: from, cramps: 'none' })], {
      name: 'entries',
      amount: 1,
      limit: 1,
      perSeconds: 60,
      now: 0,
    }),
  takeQuota: who => takeQuota(who, 'entries', 1, { limit: 1, perSeconds: 60 }, 0),
  changeProfile: who => changeProfile(who, () => ({ ok: true, value: profile })),
  endSessions: who => endSessions(who),
  listSessions: who => listSessions(who, 'no secret', Date.now()),
  endListedSession: who => endListedSession(who, 'no handle'),
  endOtherSessions: who => endOtherSessions(who, 'no secret'),
  revokeOwnToken: who => revokeOwnToken(who, 'no token'),
  findPasswordHash: who => findPasswordHash(who),
  replacePassword: who => replacePassword(who, { before: 'none', after: 'changed', endsTokens: true }),
  listTokens: who => listTokens(who),
  findUser: who => findUser(who),
  setPassword: who => setPassword(who, 'changed'),
  deleteUser: who => deleteUser(who),
}

const nothing: Record<string, unknown> = {
  findEntry: null,
  findEntries: [],
  listEntries: { entries: [], nextCursor: null },
  removeEntry: false,
  restoreEntry: null,
  replaceEntry: 'absent',
  listDeleted: { deleted: [], hasMore: false },
  timelineEntries: { entries: [], nextCursor: null },
  newestDay: null,
  searchEntries: { entries: [], nextCursor: null },
  lastOf: null,
  usualDrinks: [],
  loadRoutineDays: [],
  loadDays: [],
  firstLoggedDay: null,
  findPresets: [],
  loggedDaysIn: [],
  countSeverities: [],
  findOwnItems: [],
  findItemsToChoose: [],
  importDiary: { new: 1, unchanged: 0, conflicting: 0, deleted: 0 },
  diaryPages: [],
  loadDiaryFrame: [],
  findOwnItem: null,
  replaceOwnItem: { status: 'absent' },
  removeOwnItem: false,
  restoreOwnItem: null,
  listTokens: [],
  listSessions: [],
  endListedSession: false,
  endOtherSessions: 0,
  revokeOwnToken: false,
}

describe('a stranger who knows every id', () => {
  test.each(Object.keys(calls))('sees nothing and changes nothing through %s', async name => {
    const before = await everythingOf(owner)
    const answer = await calls[name]?.(stranger)
    if (name in nothing) expect(answer).toEqual(nothing[name])
    expect(JSON.stringify(answer) ?? '').not.toContain(secret)
    expect(await everythingOf(owner)).toBe(before)
  })

  test.each(['lastOf', 'loadDays', 'loggedDaysIn', 'firstLoggedDay', 'countSeverities', 'findPresets'])(
    'could have seen something through %s',
    async name => {
      const answer = await calls[name]?.(owner)
      expect(answer).toBeTruthy()
      expect(answer).not.toEqual(nothing[name])
    },
  )

  test('saves entries of their own under ids of the owner', async () => {
    const theirs = entrySchema.parse({ kind: 'day-closed', id: first(), on: from, cramps: 'none' })
    expect(await saveEntries(stranger, [theirs])).toEqual([{ id: first(), status: 'created' }])
    expect(await findEntry(stranger, first())).toEqual(theirs)
    expect(await findEntry(owner, first())).toEqual(entries[0])
    expect(await removeEntry(stranger, first())).toBe(true)
    expect(await findEntry(owner, first())).toEqual(entries[0])
    expect(await restoreEntry(owner, first())).toEqual(entries[0])
    expect(await findEntry(stranger, first())).toBeNull()
  })
})
