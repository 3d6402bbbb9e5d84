import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDurations } from '@/lib/data/durations'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import type { Cramp } from '@/lib/domain/entry'
import { noDurations, type DurationSpread } from '@/lib/domain/series/duration-series'
import { startOf, type Step } from '@/lib/domain/series/period'
import { quantile } from '@/lib/domain/statistics/quantile'
import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
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

const date = (text: string): LocalDate => localDateSchema.parse(text)
const now = Date.parse('2026-05-20T12:00:00Z')
const [first, last] = [date('2025-12-20'), date('2026-02-10')]

const loaded = (step: Step, from = first, to = last) => loadDurations(owner, { from, to, step, now })

const spreadOf = (lengths: readonly (number | null)[]): DurationSpread => {
  const known = lengths.flatMap(length => length ?? [])
  return {
    episodes: lengths.length,
    known: known.length,
    shortest: quantile(known, 0),
    low: quantile(known, 0.25),
    middle: quantile(known, 0.5),
    high: quantile(known, 0.75),
    longest: quantile(known, 1),
  }
}

/** The same from the episodes of the rules and the quantiles of the statistics. */
function naive(cramps: readonly Cramp[], step: Step) {
  const groups = new Map<LocalDate, (number | null)[]>()
  const lengths: (number | null)[] = []
  for (const { on, episode } of plainEpisodes(cramps, { from: first, to: last, now })) {
    const length = episode.lengthMs === null ? null : episode.lengthMs / 1000
    lengths.push(length)
    groups.set(startOf(on, step), [...(groups.get(startOf(on, step)) ?? []), length])
  }
  return {
    stretches: [...groups]
      .map(([day, inside]) => ({ day, ...spreadOf(inside) }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
    whole: spreadOf(lengths),
    overTenMinutes: lengths.filter(length => length !== null && length > 600).length,
  }
}

describe('durations', () => {
  test('are spread as the rules and the statistics do it, for any cramps and every step', async () => {
    const anyCramp = fc.record({
      minute: fc.integer({ min: 0, max: 60 * 24 * 60 }),
      durationSeconds: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: null }),
      side: fc.constantFrom('left', 'right'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCramp, { maxLength: 25, selector: one => one.minute }),
        fc.constantFrom<Step>('day', 'week', 'month', 'quarter', 'year'),
        async (plans, step) => {
          owner = await aPerson()
          const cramps = plans.map(({ minute: at, ...fields }) =>
            aCramp(new Date(Date.parse('2025-12-15T00:00:00Z') + at * 60_000).toISOString(), fields),
          )
          await saveEntries(owner, cramps)
          const { stretches, whole, overTenMinutes } = await loaded(step)
          expect({ stretches, whole, overTenMinutes }).toEqual(naive(cramps, step))
        },
      ),
      { numRuns: 30 },
    )
  })

  test.each([
    [599, 0],
    [600, 0],
    [601, 1],
  ])('of %d seconds: %d longer than ten minutes', async (durationSeconds, over) => {
    await saveEntries(owner, [aCramp('2026-01-05T10:00:00Z', { durationSeconds })])
    expect((await loaded('day')).overTenMinutes).toBe(over)
  })

  test('name the longest, of several the latest, with its own day', async () => {
    await saveEntries(owner, [
      aCramp('2026-01-05T10:00:00Z', { durationSeconds: 900 }),
      aCramp('2026-01-07T10:00:00Z', { durationSeconds: 900, muscle: 'hamstring', side: 'right' }),
      aCramp('2026-01-09T10:00:00Z', { durationSeconds: 60 }),
      aCramp('2026-03-09T10:00:00Z', { durationSeconds: 6000 }),
    ])
    expect((await loaded('month')).longest).toEqual({
      day: '2026-01-07',
      muscle: 'hamstring',
      side: 'right',
      seconds: 900,
    })
  })

  test('by day tell each length once, and whether one of them broke sleep', async () => {
    await saveEntries(owner, [
      aCramp('2026-01-05T01:00:00Z', { durationSeconds: 60 }),
      aCramp('2026-01-05T03:00:00Z', { durationSeconds: 60, sleepDisturbed: true }),
      aCramp('2026-01-05T05:00:00Z', { durationSeconds: 30 }),
      aCramp('2026-01-05T07:00:00Z'),
    ])
    expect((await loaded('day')).marks).toEqual([
      { day: '2026-01-05', seconds: 30, brokeSleep: false },
      { day: '2026-01-05', seconds: 60, brokeSleep: true },
    ])
    expect((await loaded('week')).marks).toEqual([])
  })

  test('leave out what is deleted and what is of somebody else; what goes on has no length yet', async () => {
    const gone = aCramp('2026-01-05T10:00:00Z', { durationSeconds: 60 })
    await saveEntries(owner, [gone])
    await removeEntry(owner, gone.id)
    const stranger = await aPerson()
    await saveEntries(stranger, [aCramp('2026-01-05T10:00:00Z', { durationSeconds: 60 })])
    expect((await loaded('day')).whole).toEqual(noDurations)
    await saveEntries(owner, [aCramp('2026-01-06T10:00:00Z', { ongoing: true })])
    expect((await loaded('day')).whole).toEqual({ ...noDurations, episodes: 1 })
  })
})
