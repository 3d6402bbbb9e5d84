import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { countSeverities } from '@/lib/data/severities'
import type { UserId } from '@/lib/data/user-id'
import type { Cramp } from '@/lib/domain/entry'
import type { SeverityCount } from '@/lib/domain/series/severity-series'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { aCramp, plainEpisodes } from '@/tests/support/a-cramp'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const date = (text: string): LocalDate => localDateSchema.parse(text)
const day = date('2026-05-19')
const now = Date.parse('2026-05-20T12:00:00Z')

const counted = (from = day, to = day, step: 'day' | 'month' = 'day') =>
  countSeverities(owner, { from, to, step, now })

/** The same from the episodes of the rules. */
function naive(cramps: readonly Cramp[], from: LocalDate, to: LocalDate): SeverityCount[] {
  const counts = new Map<string, SeverityCount>()
  for (const { on, episode } of plainEpisodes(cramps, { from, to, now })) {
    const before = counts.get(`${on} ${episode.severity}`)
    const broke = episode.cramps.some(({ entry }) => entry.sleepDisturbed === true) ? 1 : 0
    counts.set(`${on} ${episode.severity}`, {
      day: on,
      severity: episode.severity,
      episodes: (before?.episodes ?? 0) + 1,
      brokeSleep: (before?.brokeSleep ?? 0) + broke,
    })
  }
  const place = ({ day: on, severity }: SeverityCount) => `${on} ${String(severity ?? -1).padStart(2, '0')}`
  return [...counts.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

describe('severities', () => {
  test('are counted as the rules count episodes, for any cramps', async () => {
    const minute = fc.integer({ min: 0, max: 4 * 24 * 60 })
    const anyCramp = fc.record({
      minute,
      severity: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
      durationSeconds: fc.option(fc.integer({ min: 0, max: 7200 }), { nil: null }),
      side: fc.constantFrom('left', 'right'),
      sleepDisturbed: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCramp, { maxLength: 25, selector: one => one.minute }),
        async plans => {
          owner = await aPerson()
          const cramps = plans.map(({ minute: at, ...fields }) =>
            aCramp(new Date(Date.parse('2026-05-16T00:00:00Z') + at * 60_000).toISOString(), fields),
          )
          await saveEntries(owner, cramps)
          const [from, to] = [date('2026-05-17'), date('2026-05-18')]
          expect(await counted(from, to)).toEqual(naive(cramps, from, to))
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each([
    [29, [[8, 1]]],
    [
      30,
      [
        [5, 1],
        [8, 1],
      ],
    ],
    [
      31,
      [
        [5, 1],
        [8, 1],
      ],
    ],
  ])('of two cramps %d minutes apart are %j', async (minutes, expected) => {
    await saveEntries(owner, [
      aCramp('2026-05-19T10:00:00Z', { severity: 5, durationSeconds: 0 }),
      aCramp(new Date(Date.parse('2026-05-19T10:00:00Z') + minutes * 60_000).toISOString(), { severity: 8 }),
    ])
    expect((await counted()).map(({ severity, episodes }) => [severity, episodes])).toEqual(expected)
  })

  test('of months stand under the first of the month', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-01T10:00:00Z', { severity: 5 }),
      aCramp('2026-05-19T10:00:00Z', { severity: 5, sleepDisturbed: true }),
      aCramp('2026-04-30T10:00:00Z', { severity: 5 }),
    ])
    expect(await counted(date('2026-05-01'), day, 'month')).toEqual([
      { day: '2026-05-01', severity: 5, episodes: 2, brokeSleep: 1 },
    ])
  })

  test('leave out what is deleted, what is not yet, and what is of somebody else', async () => {
    const gone = aCramp('2026-05-19T10:00:00Z')
    await saveEntries(owner, [gone])
    await removeEntry(owner, gone.id)
    const stranger = await aPerson()
    await saveEntries(stranger, [aCramp('2026-05-19T10:00:00Z')])
    await saveEntries(owner, [aCramp('2026-05-20T12:00:01Z')])
    expect(await counted(day, addDays(day, 1))).toEqual([])
  })

  test('of one that goes on ends now: what follows it is the same cramp', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-19T10:00:00Z', { ongoing: true, severity: 4 }),
      aCramp('2026-05-19T15:00:00Z', { severity: 6 }),
    ])
    expect(await counted()).toEqual([{ day: '2026-05-19', severity: 6, episodes: 1, brokeSleep: 0 }])
  })
})
