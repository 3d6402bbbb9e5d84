import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadComparedCramps, type ComparedDiary } from '@/lib/data/compared-cramps'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { loadProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import { mostCompared } from '@/lib/domain/comparison/compared-moments'
import { comparisons } from '@/lib/domain/comparison/comparisons'
import { factorsFor } from '@/lib/domain/comparison/factors'
import { entrySchema, type Exercise } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { dayStartOf, type Profile } from '@/lib/domain/profile'
import { routinesNear } from '@/lib/domain/training/warm-up'
import { todayIn } from '@/lib/domain/time/time-zone'
import { aPerson } from '@/tests/support/a-person'
import { comparedAt, comparedDiary, ownItems } from '@/tests/support/compared-diaries'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { cramp, range } from '@/tests/support/diary'
import { plainComparedDiary } from '@/tests/support/plain-compared-diary'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

async function kept(owner: UserId): Promise<Profile> {
  const profile = await loadProfile(owner)
  if (profile === null) throw new Error('the person has a profile')
  return profile
}

async function loadedAt(owner: UserId, now: number): Promise<ComparedDiary> {
  const profile = await kept(owner)
  const today = todayIn(profile.timeZone, now, dayStartOf(profile))
  return loadComparedCramps({ owner, profile, today, now })
}

const sessionIds = (sessions: readonly Exercise[]) => sessions.map(({ id }) => id).toSorted()

/** What a diary says, in a form in which two can be held against each other. */
function told({ cramps, isCut, setting, tags }: ComparedDiary) {
  const moments = cramps.flatMap(({ cramp: own, referents }) => [own, ...referents])
  const sessions = moments.flatMap(one => one.sessions)
  return {
    cramps: cramps.map(one => ({
      first: one.first,
      moments: [one.cramp, ...one.referents].map(before => ({
        at: before.at,
        day: before.day,
        sleepHours: before.sleepHours,
        crampedAt: before.crampedAt,
        sessions: sessionIds(before.sessions),
        loggedAt: Object.values(before.stretches).map(({ loggedAt }) => loggedAt.toSorted()),
      })),
    })),
    isCut,
    tags,
    mass: setting.mass,
    told: { ...setting.told, drugClasses: setting.told.drugClasses.toSorted() },
    medicinesBegun: setting.medicinesBegun,
    items: setting.items.map(({ id }) => id).toSorted(),
    routines: routinesNear(sessions, setting.routines)
      .map(({ id }) => id)
      .toSorted(),
    rates: setting.rates.rates.map(rate => rate.sessions.map(({ session }) => session.id)),
    loads: moments.map(({ day }) => setting.training.loadBefore(day)),
    unusual: sessions.map(session => [session.id, setting.training.isUnusual(session)]).toSorted(),
    comparisons: comparisons(factorsFor(setting.told, tags), cramps, setting).map(
      ({ factor, oddsRatio, limits, ...counts }) => ({
        name: factor.name,
        ...counts,
        chance: {
          exact: expect.closeTo(counts.chance.exact, 9),
          midP: expect.closeTo(counts.chance.midP, 9),
        },
      }),
    ),
  }
}

test('what is compared is what one counts from the whole diary, of the person alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      comparedDiary,
      comparedDiary,
      fc.constantFrom('00:00', '04:00'),
      fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'),
      fc.integer({ min: 0, max: 30 * 24 }),
      async (diary, other, dayStartsAt, timeZone, hoursAgo) => {
        const now = comparedAt - hoursAgo * 3_600_000
        const owner = await aPerson({ dayStartsAt, timeZone, massKg: 70 })
        const stranger = await aPerson()
        for (const item of ownItems) await saveOwnItem(owner, item)
        await saveEntries(owner, diary)
        await saveEntries(stranger, other)
        const plain = plainComparedDiary({
          entries: diary,
          profile: await kept(owner),
          items: ownItems,
          now,
        })
        expect(told(await loadedAt(owner, now))).toEqual(told(plain))
      },
    ),
    { numRuns: 30 },
  )
})

test('what was deleted is in none of it', async () => {
  await fc.assert(
    fc.asyncProperty(comparedDiary, async diary => {
      const owner = await aPerson()
      for (const item of ownItems) await saveOwnItem(owner, item)
      await saveEntries(owner, diary)
      for (const { id } of diary.filter((_, index) => index % 2 === 0))
        await removeEntry(owner, id, comparedAt)
      const entries = diary.filter((_, index) => index % 2 === 1)
      const plain = plainComparedDiary({
        entries,
        profile: await kept(owner),
        items: ownItems,
        now: comparedAt,
      })
      expect(told(await loadedAt(owner, comparedAt))).toEqual(told(plain))
    }),
    { numRuns: 10 },
  )
})

test('of more cramps than are compared the newest are taken', async () => {
  const owner = await aPerson()
  const diary = range(1, mostCompared + 1).map(day => cramp(2 * day))
  const now = Date.parse('2026-05-19T18:30:00+05:45')
  await saveEntries(owner, diary.slice(0, mostCompared))
  expect(await loadedAt(owner, now)).toMatchObject({ isCut: false })
  await saveEntries(owner, diary.slice(mostCompared))
  const { cramps, isCut } = await loadedAt(owner, now)
  expect([cramps.length, isCut]).toEqual([mostCompared, true])
  expect(cramps[0]?.first.id).toBe(diary[0]?.id)
})

test('a session written on the date of tomorrow, where the day is further on, lies before a cramp of today', async () => {
  const owner = await aPerson({ timeZone: 'America/New_York' })
  const timeZone = 'Pacific/Kiritimati'
  const session = entrySchema.parse({
    id: newId(),
    kind: 'exercise',
    timeZone,
    startedAt: '2026-05-20T02:00:00+14:00',
    durationMinutes: 40,
  })
  await saveEntries(owner, [session, cramp(0, { timeZone, startedAt: '2026-05-20T09:00:00+14:00' })])
  const { cramps } = await loadedAt(owner, Date.parse('2026-05-19T20:00:00Z'))
  expect(cramps[0]?.cramp.sessions.map(({ id }) => id)).toEqual([session.id])
})
