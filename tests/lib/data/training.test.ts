import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDays } from '@/lib/data/days'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { loadTraining } from '@/lib/data/training'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { dayLoads } from '@/lib/domain/training/day-load'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const today = localDateSchema.parse('2026-05-19')
const first = addDays(today, -90)

const entry = (fields: Record<string, unknown>): Entry =>
  entrySchema.parse({ id: newId(), timeZone: 'Asia/Kathmandu', ...fields })

const session = (day: string, fields: Record<string, unknown> = {}): Entry =>
  entry({ kind: 'exercise', startedAt: `${day}T18:00:00+05:45`, durationMinutes: 60, ...fields })

const routine = (day: string, measure: string): Entry =>
  entry({ kind: 'routine', at: `${day}T17:45:00+05:45`, measure })

const load = () => loadTraining(owner, first, today)

describe('what training needs of a diary', () => {
  it('is every session, and the warm-ups and cool-downs, of the range with both its ends', async () => {
    const inside = [
      session(first),
      session(today, { planned: true }),
      session('2026-05-01', { source: 'Watch' }),
    ]
    const parts = [routine(first, 'warm-up'), routine(today, 'cool-down')]
    const outside = [session(addDays(first, -1)), session(addDays(today, 1)), routine(today, 'stretch')]
    await saveEntries(owner, [...inside, ...parts, ...outside])
    const { sessions, routines, loggedDays } = await load()
    expect(sessions.map(({ id }) => id).toSorted()).toEqual(inside.map(({ id }) => id).toSorted())
    expect(routines.map(({ id }) => id).toSorted()).toEqual(parts.map(({ id }) => id).toSorted())
    expect(loggedDays).toEqual([first, today])
  })

  it('is nobody else’s', async () => {
    const other = await aPerson()
    await saveEntries(other, [session(today), routine(today, 'warm-up')])
    expect(await load()).toEqual({ sessions: [], routines: [], loggedDays: [] })
  })

  it('does not come back when it was deleted', async () => {
    const gone = session(today)
    await saveEntries(owner, [gone])
    await removeEntry(owner, gone.id)
    expect(await load()).toEqual({ sessions: [], routines: [], loggedDays: [] })
  })

  it('is of 13 weeks at most', async () => {
    await expect(loadTraining(owner, addDays(first, -1), today)).rejects.toThrow('13 weeks')
    await expect(load()).resolves.toBeDefined()
  })
})

it('makes the loads that the days of the diary have', async () => {
  await fc.assert(
    fc.asyncProperty(anyDiary(), fc.constantFrom('00:00', '03:00'), async (entries, dayStartsAt) => {
      const person = await aPerson({ dayStartsAt })
      await saveEntries(person, entries)
      const [oldest] = entries.flatMap(one => (one.kind === 'exercise' ? [one.startedAt.slice(0, 10)] : []))
      const from = addDays(localDateSchema.parse(oldest ?? today), -3)
      const to = addDays(from, 90)
      const diary = { ...(await loadTraining(person, from, to)), dayStartsAt }
      const mine = dayLoads(diary, from, to).map(({ day, isLogged, load: made }) => [day, isLogged, made])
      const theirs = (await loadDays(person, from, to)).map(({ day, logged, load: made }) => [
        day,
        logged,
        made === null ? null : expect.closeTo(made, 4),
      ])
      expect(mine).toEqual(theirs)
    }),
    { numRuns: 25 },
  )
})
