import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { loadHistory, loadRoutineDays } from '@/lib/data/history'
import { saveOwnItem } from '@/lib/data/items'
import { loadAlcoholG } from '@/lib/data/logged-alcohol'
import { loadProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import { createUser } from '@/lib/data/users'
import { dayOf, entrySchema, type Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import { assess, judgedKinds } from '@/lib/domain/referral/assess'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const from = localDateSchema.parse('2026-05-01')
const span = { from, days: 12 }
const windowOf = (first: number, last: number) => ({ from: addDays(from, first), to: addDays(from, last) })

const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 4 }))
  .map(([first, length]) => windowOf(first, first + length))

const byId = (entries: readonly Entry[]) => [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))

const entry = (fields: Record<string, unknown>): Entry => entrySchema.parse({ id: newId(), ...fields })

describe('a history', () => {
  test('holds the entries of its windows and every medicine, consultation and cramp still going, each once, and no more', async () => {
    const windows = fc.array(anyWindow, { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(
        anyDiary(span),
        windows,
        fc.constantFrom('00:00', '04:00'),
        async (diary, asked, dayStartsAt) => {
          owner = await aPerson({ dayStartsAt })
          await saveEntries(owner, diary)
          const history = await loadHistory(owner, asked)
          const expected = diary.filter(
            one =>
              one.kind === 'medication' ||
              one.kind === 'consultation' ||
              (one.kind === 'cramp' && one.ongoing === true) ||
              asked.some(
                ({ from: first, to }) => first <= dayOf(one, dayStartsAt) && dayOf(one, dayStartsAt) <= to,
              ),
          )
          expect(byId(history.entries)).toEqual(byId(expected))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('knows since when the whole diary is kept, whatever its windows', async () => {
    await fc.assert(
      fc.asyncProperty(anyDiary(span, 8), async diary => {
        owner = await aPerson({ dayStartsAt: '03:00' })
        await saveEntries(owner, diary)
        const profile = await loadProfile(owner)
        const whole = profile && historyOf(profile, diary).loggingSince
        expect((await loadHistory(owner, [])).loggingSince).toBe(whole)
      }),
      { numRuns: 50 },
    )
  })

  test('takes the word of the person before the first entry', async () => {
    owner = await aPerson({ loggingSince: '2026-01-01' })
    await saveEntries(owner, [entry({ kind: 'day-closed', on: '2025-12-01', cramps: 'none' })])
    expect((await loadHistory(owner, [])).loggingSince).toBe('2026-01-01')
  })

  test('does not begin with a deleted entry', async () => {
    const [gone, kept] = ['2026-05-01', '2026-05-02'].map(on =>
      entry({ kind: 'day-closed', on, cramps: 'none' }),
    )
    if (!gone || !kept) throw new Error('two entries')
    await saveEntries(owner, [gone, kept])
    await removeEntry(owner, gone.id)
    const history = await loadHistory(owner, [windowOf(0, 11)])
    expect(history.entries).toEqual([kept])
    expect(history.loggingSince).toBe('2026-05-02')
  })

  test('brings the profile and the items of the person', async () => {
    const item = ownItemSchema.parse({
      id: newId(),
      kind: 'drink',
      name: 'Lassi',
      per100g: { calciumMg: 110.5 },
    })
    await saveOwnItem(owner, item)
    const history = await loadHistory(owner, [])
    expect(history).toEqual({
      profile: { timeZone: 'Asia/Kathmandu' },
      entries: [],
      items: [item],
      loggingSince: null,
    })
  })

  test('needs a profile, or one that stands in for it', async () => {
    const newcomer = await createUser({ email: 'new@example.org', passwordHash: 'none' })
    if (newcomer === null) throw new Error('the address is taken')
    await expect(loadHistory(newcomer, [])).rejects.toThrow('profile')
    const untold = profileSchema.parse({ timeZone: 'UTC', loggingSince: '2026-01-01' })
    expect(await loadHistory(newcomer, [], untold)).toEqual({
      profile: untold,
      entries: [],
      items: [],
      loggingSince: '2026-01-01',
    })
  })
})

test('routine days stand once each, oldest first, without deleted ones and other kinds', async () => {
  const routine = (day: string, hour = '12') =>
    entry({ kind: 'routine', at: `2026-05-${day}T${hour}:00:00Z`, timeZone: 'UTC', measure: 'stretch' })
  const gone = routine('05')
  await saveEntries(owner, [routine('07'), routine('06'), routine('07', '13'), gone])
  await saveEntries(owner, [entry({ kind: 'day-closed', on: '2026-05-08', cramps: 'none' })])
  await removeEntry(owner, gone.id)
  expect(await loadRoutineDays(owner)).toEqual(['2026-05-06', '2026-05-07'])
  expect(await loadRoutineDays(owner, localDateSchema.parse('2026-05-07'))).toEqual(['2026-05-07'])
})

describe('a history of some kinds', () => {
  const now = Date.parse('2026-05-08T12:00:00Z')
  const today = localDateSchema.parse('2026-05-08')
  const window = windowOf(0, 11)

  test('holds those kinds alone, and judges as the whole does', async () => {
    await fc.assert(
      fc.asyncProperty(anyDiary(span), async diary => {
        owner = await aPerson({ timeZone: 'UTC' })
        await saveEntries(owner, diary)
        const whole = await loadHistory(owner, [window])
        const part = await loadHistory(owner, [window], null, { kinds: judgedKinds, now, today })
        const kinds = new Set(part.entries.map(({ kind }) => kind))
        const expected = ['cramp', 'observation', 'medication', 'consultation']
        expect([...kinds].filter(kind => !expected.includes(kind))).toEqual([])
        const routineDays = await loadRoutineDays(owner)
        const alcoholG = await loadAlcoholG(owner, { now, today })
        expect(assess({ ...part, routineDays, alcoholG }, now)).toEqual(
          assess({ ...whole, routineDays }, now),
        )
      }),
      { numRuns: 50 },
    )
  })

  test.each<[string, Record<string, unknown>, boolean]>([
    ['a drink before now', { kind: 'fluid', at: '2026-05-08T11:59:59Z' }, true],
    ['a drink at this moment', { kind: 'fluid', at: '2026-05-08T12:00:00Z' }, true],
    ['a drink after now', { kind: 'fluid', at: '2026-05-08T12:00:01Z' }, false],
  ])('counts the day of %s or not', async (_, fields, isLogged) => {
    const drink = { timeZone: 'UTC', beverageId: 'FNDDS-94000100', volumeMl: 250 }
    await saveEntries(owner, [entry({ ...drink, ...fields })])
    const { loggedDays } = await loadHistory(owner, [window], null, { kinds: [], now, today })
    expect(loggedDays).toEqual(isLogged ? [today] : [])
  })

  test('does not count the day of a session that is only planned, nor keep the diary since then', async () => {
    const session = {
      kind: 'exercise',
      startedAt: '2026-05-08T08:00:00Z',
      timeZone: 'UTC',
      durationMinutes: 30,
    }
    await saveEntries(owner, [entry({ ...session, planned: true })])
    const before = await loadHistory(owner, [window], null, { kinds: [], now, today })
    expect(before).toMatchObject({ loggedDays: [], loggingSince: null })
    await saveEntries(owner, [entry(session)])
    const after = await loadHistory(owner, [window], null, { kinds: [], now, today })
    expect(after).toMatchObject({ loggedDays: [today], loggingSince: today })
  })
})
