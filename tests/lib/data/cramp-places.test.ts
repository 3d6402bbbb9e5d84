import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countMinutes, countPlaces } from '@/lib/data/cramp-places'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { writtenMinutes } from '@/lib/domain/time/instant'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { aCramp, plainEpisodes } from '@/tests/support/a-cramp'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const day = localDateSchema.parse('2026-05-19')
const now = Date.parse('2026-05-20T12:00:00Z')
const onDay = { from: day, to: day, now }

const counted = <Key extends string | number>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const anyCramp = fc.record({
  minute: fc.integer({ min: 0, max: 4 * 24 * 60 }),
  offset: fc.constantFrom('+00:00', '+05:45', '-08:00'),
  severity: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  durationSeconds: fc.option(fc.integer({ min: 0, max: 7200 }), { nil: null }),
  muscle: fc.constantFrom('calf', 'hamstring'),
  side: fc.constantFrom('left', 'both'),
})

const offsetMs = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * 60_000

/** The moment so many minutes after the beginning of 16 May in UTC, written with the offset. */
function written(minute: number, offset: string): string {
  const wall = Date.parse('2026-05-16T00:00:00Z') + minute * 60_000 + offsetMs(offset)
  return `${new Date(wall).toISOString().slice(0, 19)}${offset}`
}

test('an episode began on the day of its first cramp, also where a later one was written in a zone behind', async () => {
  await saveEntries(owner, [aCramp('2026-05-19T00:00:00+05:45'), aCramp('2026-05-18T18:16:00+00:00')])
  const yesterday = addDays(day, -1)
  expect(await countPlaces(owner, onDay)).toHaveLength(1)
  expect(await countPlaces(owner, { ...onDay, from: yesterday, to: yesterday })).toEqual([])
})

test('places and minutes are counted as the rules count episodes, for any cramps', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyCramp, { maxLength: 25, selector: one => one.minute }),
      async plans => {
        owner = await aPerson()
        const cramps = plans.map(({ minute, offset, ...fields }) => aCramp(written(minute, offset), fields))
        await saveEntries(owner, cramps)
        const [from, to] = [localDateSchema.parse('2026-05-17'), localDateSchema.parse('2026-05-18')]
        const episodes = plainEpisodes(cramps, { from, to, now }).map(one => one.episode)
        const places = await countPlaces(owner, { from, to, now })
        const minutes = await countMinutes(owner, { from, to, now })
        expect(
          new Map(places.map(one => [`${one.muscle} ${one.side} ${one.severity}`, one.episodes])),
        ).toEqual(
          counted(
            episodes.map(
              ({ cramps: [first], severity }) => `${first.entry.muscle} ${first.entry.side} ${severity}`,
            ),
          ),
        )
        expect(
          counted(minutes.flatMap(one => Array.from({ length: one.episodes }, () => one.minute))),
        ).toEqual(counted(episodes.map(({ cramps: [first] }) => writtenMinutes(first.entry.startedAt))))
        const days = minutes.reduce((sum, one) => sum + one.days, 0)
        expect(days).toBeCloseTo(new Set(episodes.map(one => one.day)).size, 9)
      },
    ),
    { numRuns: 40 },
  )
})

describe('minutes', () => {
  test('are those of the clock where the cramp was, and of the first of an episode', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-19T03:20:00+05:45', { durationSeconds: 60 }),
      aCramp('2026-05-19T03:40:00+05:45'),
    ])
    expect(await countMinutes(owner, onDay)).toEqual([{ minute: 200, episodes: 1, days: 1 }])
  })

  test('of days with one cramp and with two stand apart', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-18T03:20:00Z'),
      aCramp('2026-05-19T03:20:00Z'),
      aCramp('2026-05-19T08:00:00Z'),
    ])
    expect(await countMinutes(owner, { ...onDay, from: addDays(day, -1) })).toEqual([
      { minute: 200, episodes: 1, days: 1 },
      { minute: 200, episodes: 1, days: 0.5 },
      { minute: 480, episodes: 1, days: 0.5 },
    ])
  })

  test('share a day on which several began', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-19T03:20:00Z'),
      aCramp('2026-05-19T03:20:00Z', { side: 'right' }),
      aCramp('2026-05-19T08:00:00Z'),
      aCramp('2026-05-19T22:00:00Z'),
    ])
    expect(await countMinutes(owner, onDay)).toEqual([
      { minute: 200, episodes: 2, days: 0.5 },
      { minute: 480, episodes: 1, days: 0.25 },
      { minute: 1320, episodes: 1, days: 0.25 },
    ])
  })
})

test('nothing deleted, ahead, outside or of somebody else is counted', async () => {
  const gone = aCramp('2026-05-19T10:00:00Z')
  await saveEntries(owner, [gone, aCramp('2026-05-18T23:59:00Z'), aCramp('2026-05-20T12:00:01Z')])
  await removeEntry(owner, gone.id)
  await saveEntries(await aPerson(), [aCramp('2026-05-19T10:00:00Z')])
  expect(await countPlaces(owner, { ...onDay, to: addDays(day, 1) })).toEqual([])
  expect(await countMinutes(owner, { ...onDay, to: addDays(day, 1) })).toEqual([])
})
