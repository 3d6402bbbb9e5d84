import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bandOfDay } from '@/app/(diary)/band-of-day'
import { loadIntake } from '@/lib/auth/load-intake'
import { loadDayEntries } from '@/lib/data/day-entries'
import { saveEntries } from '@/lib/data/entries'
import { loadProfile } from '@/lib/data/profile'
import type { Entry } from '@/lib/domain/entry'
import type { DayEdges } from '@/lib/domain/hydration/bands-of-days'
import { hotDayMl } from '@/lib/domain/hydration/day-band'
import { mostWeighed, usualSweatDays } from '@/lib/domain/hydration/sweat-profile'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { daysAgo, entry, momentAgo, now, today } from '@/tests/support/diary'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const timeZone = 'Asia/Kathmandu'

/** An hour of running so many days ago; with `lostG` it was weighed, and nothing was drunk in it. */
const run = (days: number, lostG: number | null = null, time = '08:00'): Entry =>
  entry({
    kind: 'exercise',
    timeZone,
    startedAt: momentAgo(days, time),
    activityId: '12150',
    durationMinutes: 60,
    ...(lostG !== null && {
      massBeforeKg: 70,
      massAfterKg: 70 - lostG / 1000,
      drunkMl: 0,
      urineMl: 0,
    }),
  })

/** The range is the last three days; the person runs on the first of them. */
const [first, from] = [2, daysAgo(2)]

/** The bands of the range as they are loaded, and as each day has them by itself. */
async function bandsOf(diary: readonly Entry[]): Promise<{ loaded: DayEdges[]; alone: DayEdges[] }> {
  const owner = await aPerson({ sex: 'female', birthDate: '1980-02-29' })
  await saveEntries(owner, diary)
  const profile = await loadProfile(owner)
  if (profile === null) throw new Error('no profile')
  const person = { owner, profile, now, today, email: 'one@example.org', name: null }
  const alone: DayEdges[] = []
  const loaded = await loadIntake(person, from, today)
  for (const { day } of loaded) {
    const { band } = await bandOfDay(person, day, await loadDayEntries(owner, day), [])
    if (band.kind !== 'band') throw new Error('no band')
    alone.push({ kind: 'band', lowMl: band.lowMl, highMl: band.highMl })
  }
  return { loaded: loaded.map(({ band }) => band), alone }
}

/** What the run of the first day adds to the band of a day without one. */
async function addedByRun(diary: readonly Entry[]) {
  const { loaded, alone } = await bandsOf([run(first), ...diary])
  expect(loaded).toEqual(alone)
  const [onFirst, , onLast] = loaded
  if (onFirst?.kind !== 'band' || onLast?.kind !== 'band') throw new Error('no band')
  return { lowMl: onFirst.lowMl - onLast.lowMl, highMl: onFirst.highMl - onLast.highMl }
}

describe('sessions weighed before the range', () => {
  const oldest = first + usualSweatDays - 1

  test('say what is usual on its first day', async () => {
    expect(await addedByRun([run(3, 500), run(9, 600), run(30, 700)])).toEqual({ lowMl: 500, highMl: 700 })
  })

  test('count from a year before its first day on', async () => {
    const two = [run(10, 600), run(11, 700)]
    expect(await addedByRun([...two, run(oldest, 500)])).toEqual({ lowMl: 500, highMl: 700 })
  })

  test('and not a day earlier: two are no rate', async () => {
    const two = [run(10, 600), run(11, 700)]
    const published = await addedByRun([])
    expect(published).not.toEqual({ lowMl: 600, highMl: 700 })
    expect(await addedByRun([...two, run(oldest + 1, 500)])).toEqual(published)
  })

  test('leave the days of the range as the year goes on: what was usual on the first is not on the next', async () => {
    const { loaded, alone } = await bandsOf([
      ...[run(first), run(first - 1)],
      ...[run(10, 600), run(11, 700), run(oldest, 500)],
    ])
    expect(loaded).toEqual(alone)
    expect(loaded[0]).not.toEqual(loaded[1])
  })

  test(`are the newest ${mostWeighed} of them`, async () => {
    const newest = Array.from({ length: mostWeighed }, (_, index) => run(3 + index, 600))
    expect(await addedByRun(newest)).toEqual({ lowMl: 600, highMl: 600 })
    expect(await addedByRun([...newest, run(3 + mostWeighed, 300)])).toEqual({ lowMl: 600, highMl: 600 })
    expect(await addedByRun([...newest.slice(1), run(3 + mostWeighed, 300)])).toEqual({
      lowMl: 300,
      highMl: 600,
    })
  })

  test('and those weighed in the range take the place of the oldest', async () => {
    const weighed = [
      run(first, 400, '06:00'),
      ...Array.from({ length: mostWeighed - 1 }, (_, at) => run(3 + at, 600)),
    ]
    expect((await bandsOf([run(first - 1), ...weighed, run(300, 200)])).loaded).toEqual(
      (await bandsOf([run(first - 1), ...weighed])).loaded,
    )
  })

  test('on its first day count once: with one before they are two, and no rate', async () => {
    const { loaded, alone } = await bandsOf([run(first), run(first, 500, '06:00'), run(10, 600)])
    expect(loaded).toEqual(alone)
  })

  test('that were planned are none of them', async () => {
    const planned = entry({
      kind: 'exercise',
      timeZone,
      startedAt: momentAgo(5),
      activityId: '12150',
      durationMinutes: 60,
      planned: true,
      massBeforeKg: 70,
      massAfterKg: 69.5,
      drunkMl: 0,
      urineMl: 0,
    })
    const published = await addedByRun([])
    expect(await addedByRun([run(10, 600), run(11, 700), planned])).toEqual(published)
  })
})

describe('hot days', () => {
  const closed = (days: number, fields: object) =>
    entry({ kind: 'day-closed', on: daysAgo(days), cramps: 'none', ...fields })

  test('of the range are wider by what heat adds, the first and the last among them, and the others are not', async () => {
    const { loaded, alone } = await bandsOf([
      closed(2, { hot: true }),
      closed(1, {}),
      closed(0, { hot: true }),
    ])
    expect(loaded).toEqual(alone)
    const [hot, mild, last] = loaded
    if (hot?.kind !== 'band' || mild?.kind !== 'band') throw new Error('no band')
    expect([hot.lowMl - mild.lowMl, hot.highMl - mild.highMl]).toEqual([hotDayMl.lowMl, hotDayMl.highMl])
    expect(last).toEqual(hot)
  })

  test.each([
    ['with nothing else to report', { hot: true, cramps: 'all-logged' }],
    ['as not hot', { hot: false }],
    ['as not hot and with nothing else to report', { hot: false, cramps: 'all-logged' }],
  ])('closed %s are as each day has it by itself', async (_, fields) => {
    const { loaded, alone } = await bandsOf([closed(1, fields)])
    expect(loaded).toEqual(alone)
    expect(
      loaded[1]?.kind === 'band' && loaded[0]?.kind === 'band' && loaded[1].lowMl - loaded[0].lowMl,
    ).toBe('hot' in fields && fields.hot ? hotDayMl.lowMl : 0)
  })

  test('before and after the range change nothing in it', async () => {
    const hot = [closed(3, { hot: true }), closed(-1, { hot: true })]
    expect((await bandsOf(hot)).loaded).toEqual((await bandsOf([])).loaded)
  })
})
