import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadFluid } from '@/app/(diary)/fluid/load-fluid'
import { loadToday } from '@/app/(diary)/today'
import { personOf, type Person } from '@/lib/auth/person'
import { saveEntries } from '@/lib/data/entries'
import type { Entry } from '@/lib/domain/entry'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { daysAgo, entry, momentAgo, now, today } from '@/tests/support/diary'

let fresh: FreshDatabase
let who: Person

beforeEach(async () => {
  fresh = await freshDatabase()
  const found = await personOf(await aPerson({ sex: 'female', birthDate: '1990-01-01' }), now)
  if (found === null) throw new Error('the test is wrong')
  who = found.person
})

afterEach(() => fresh.close())

const timeZone = 'Asia/Kathmandu'
const water = (days: number, time: string, volumeMl: number): Entry =>
  entry({ kind: 'fluid', timeZone, at: momentAgo(days, time), beverageId: 'FNDDS-94000100', volumeMl })
const session = (days: number, time: string, fields: object): Entry =>
  entry({ kind: 'exercise', timeZone, startedAt: momentAgo(days, time), activityId: '12150', ...fields })

/** Spread over the day, from seven minutes past midnight on. */
const drinks = (count: number, days: number, volumeMl: number): Entry[] =>
  Array.from({ length: count }, (_, index) => {
    const minute = 7 + index * 4
    const time = [Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0')).join(':')
    return water(days, time, volumeMl)
  })

/** What Today and the screen of the fluid say of the present day, which must be one. */
async function warnedToday(): Promise<string[]> {
  const [onToday, onFluid] = [await loadToday(who), await loadFluid(who, today)]
  const ids = onFluid.warnings.map(({ id }) => id)
  expect(onToday.warnings.map(({ id }) => id)).toEqual(ids)
  return ids
}

const warnedOf = async (days: number): Promise<string[]> =>
  (await loadFluid(who, daysAgo(days))).warnings.map(({ id }) => id)

describe('a day of very many drinks', () => {
  it('is added up whole', async () => {
    await saveEntries(who.owner, drinks(250, 0, 20))
    const fluid = await loadFluid(who, today)
    expect(fluid.countedMl).toBe(5000)
    expect(fluid.drinks).toHaveLength(250)
    const { counted, entries } = await loadToday(who)
    expect(counted.reduce((total, one) => total + one.entry.volumeMl, 0)).toBe(5000)
    expect(entries).toHaveLength(250)
  })

  it('counts in the alcohol of its week', async () => {
    const wine = (one: Entry): Entry => entry({ ...one, beverageId: 'FNDDS-93401010' })
    for (const days of [3, 2, 1]) await saveEntries(who.owner, drinks(200, days, 10).map(wine))
    const { alcohol } = await loadFluid(who, today)
    expect(alcohol.entryIds).toHaveLength(600)
    expect(alcohol.loggedDays).toBe(3)
  })
})

describe('what goes over midnight', () => {
  it.each([
    [400, []],
    [401, ['fast']],
  ])('600 ml before and %i ml after it is warned of on both days: %j', async (ml, ids) => {
    await saveEntries(who.owner, [water(1, '23:50', 600), water(0, '00:20', ml)])
    expect(await warnedToday()).toEqual(ids)
    expect(await warnedOf(1)).toEqual(ids)
  })

  it('is not warned of on a day in which nothing of it was drunk', async () => {
    await saveEntries(who.owner, [water(2, '23:00', 700), water(2, '23:30', 700), water(1, '12:00', 100)])
    expect(await warnedOf(1)).toEqual([])
    expect(await warnedOf(2)).toEqual(['fast'])
  })

  it('plain water in a long session counts on both sides', async () => {
    const run = session(1, '22:30', { durationMinutes: 180 })
    const [before, after] = [water(1, '23:00', 700), water(0, '00:45', 700)]
    await saveEntries(who.owner, [run, before, after])
    expect(await warnedToday()).toEqual(['plain-water'])
    expect(await warnedOf(1)).toEqual(['plain-water'])
    const fluid = await loadFluid(who, today)
    expect(fluid.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([run.id, before.id, after.id]))
    expect(fluid.countedMl).toBe(700)
  })

  it.each([
    [90, []],
    [91, ['gained']],
  ])(
    'a gain in a session of %i minutes from half past ten is warned of on the day after: %j',
    async (durationMinutes, ids) => {
      await saveEntries(who.owner, [
        session(1, '22:30', { durationMinutes, massBeforeKg: 70, massAfterKg: 70.4 }),
      ])
      expect(await warnedToday()).toEqual(ids)
      expect(await warnedOf(1)).toEqual(['gained'])
    },
  )
})
