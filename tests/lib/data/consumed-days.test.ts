import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConsumedDays } from '@/lib/data/consumed-days'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import type { Entry } from '@/lib/domain/entry'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
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

const timeZone = 'Asia/Kathmandu'
const banana = (days: number, time = '08:00'): Entry =>
  entry({ kind: 'food', timeZone, at: momentAgo(days, time), foodId: 'SR28-09040', grams: 100 })
const water = (days: number): Entry =>
  entry({ kind: 'fluid', timeZone, at: momentAgo(days), beverageId: 'FNDDS-94000100', volumeMl: 250 })
const closed = (days: number, cramps: 'none' | 'all-logged'): Entry =>
  entry({ kind: 'day-closed', on: daysAgo(days), cramps })
const run = (days: number, fields = {}): Entry =>
  entry({ kind: 'exercise', timeZone, startedAt: momentAgo(days), durationMinutes: 60, ...fields })

const load = (from: number, to: number, of = owner) =>
  loadConsumedDays(of, daysAgo(from), daysAgo(to), itemOfPerson([]))

describe('the days of what was eaten and drunk', () => {
  test('hold every day of the range, those without an entry too, and nothing outside of it', async () => {
    await saveEntries(owner, [banana(4), banana(3), water(1), banana(0)])
    const days = await load(3, 1)
    expect(days.map(({ day, consumed }) => [day, consumed.length])).toEqual([
      [daysAgo(3), 1],
      [daysAgo(2), 0],
      [daysAgo(1), 1],
    ])
    expect(days[0]?.consumed[0]?.mg.potassium).toBe(358)
    expect(days[2]?.consumed[0]?.part).toBe('drink')
  })

  test('are without what was deleted and without what others logged', async () => {
    const [kept, gone] = [banana(1, '09:00'), banana(1, '10:00')]
    await saveEntries(owner, [kept, gone])
    await removeEntry(owner, gone.id)
    const other = await aPerson()
    await saveEntries(other, [banana(1), banana(1, '12:00')])
    expect((await load(1, 1))[0]?.consumed.map(({ entry: { id } }) => id)).toEqual([kept.id])
    expect((await load(1, 1, other))[0]?.consumed).toHaveLength(2)
  })

  test('say how a day was closed: "nothing else to report" counts more than "no cramps"', async () => {
    await saveEntries(owner, [closed(3, 'none'), closed(2, 'all-logged'), closed(2, 'none'), water(1)])
    expect((await load(3, 1)).map(day => day.closed)).toEqual(['none', 'all-logged', null])
  })

  test('hold the sessions that were done, not the planned ones', async () => {
    const done = run(1)
    await saveEntries(owner, [done, run(1, { planned: true, startedAt: momentAgo(1, '18:00') })])
    expect((await load(1, 1))[0]?.sessions.map(({ id }) => id)).toEqual([done.id])
  })

  test('are none where the range ends before it begins', async () => {
    expect(await load(0, 1)).toEqual([])
  })

  test('put what was eaten after midnight on the day before for whoever begins the day later', async () => {
    const late = await aPerson({ dayStartsAt: '03:00' })
    await saveEntries(late, [banana(0, '01:00')])
    expect((await load(1, 0, late)).map(({ consumed }) => consumed.length)).toEqual([1, 0])
  })
})
