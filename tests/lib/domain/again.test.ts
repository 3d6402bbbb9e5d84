import { describe, expect, it } from 'vitest'
import { againAt, lastThings } from '@/lib/domain/again'
import { entrySchema, readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { wholeEntries } from '@/tests/support/whole-values'

const zone = timeZoneSchema.parse('Asia/Kathmandu')
const now = Date.parse('2026-05-19T12:00:00Z')

const entry = (fields: object): Entry => entrySchema.parse({ id: newId(), timeZone: 'UTC', ...fields })

const oats = (more: object = {}) =>
  entry({ kind: 'food', at: '2026-05-18T07:00:00Z', name: 'Oats', custom: {}, grams: 50, ...more })

const run = (more: object = {}) =>
  entry({
    kind: 'exercise',
    startedAt: '2026-05-18T07:00:00Z',
    activityName: 'Run',
    durationMinutes: 45,
    ...more,
  })

describe('the last different things', () => {
  it('are each named once, the newest first, whatever was noted of each time', () => {
    const things = lastThings(
      [run(), oats({ note: 'cold' }), oats(), run({ effort: 7 }), oats({ grams: 60 })],
      9,
    )
    expect(things).toEqual([
      { kind: 'exercise', activityName: 'Run', durationMinutes: 45 },
      { kind: 'food', name: 'Oats', custom: {}, grams: 50 },
      { kind: 'food', name: 'Oats', custom: {}, grams: 60 },
    ])
  })

  it.each([1, 2, 3])('are at most as many as asked for: %s', most => {
    const all = [1, 2].map(grams => oats({ grams }))
    expect(lastThings(all, most)).toHaveLength(Math.min(most, 2))
  })

  it('are none of what is no drink, food, session or routine, was only planned, or came from a watch', () => {
    const cramp = {
      kind: 'cramp',
      startedAt: '2026-05-18T07:00:00Z',
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
    }
    expect(lastThings([entry(cramp), run({ planned: true }), run({ source: 'watch' })], 9)).toEqual([])
  })

  it('hold nothing that was felt, measured or noted', () => {
    const { fluid, food, exercise, routine } = wholeEntries()
    const { source, ...byHand } = { ...exercise, planned: false, source: '' }
    expect(source).toBe('')
    const whole = [fluid, food, byHand, routine]
    const keys = lastThings(
      whole.map(one => entry({ ...one, id: newId() })),
      9,
    ).flatMap(thing => Object.keys(thing))
    for (const gone of [
      'id',
      'at',
      'until',
      'note',
      'tags',
      'effort',
      'massAfterKg',
      'bouncing',
      'distanceKm',
    ])
      expect(keys).not.toContain(gone)
  })
})

describe('the same again', () => {
  it('is at this moment; a session ends now', () => {
    const [session, food] = lastThings([run(), oats()], 2)
    if (session === undefined || food === undefined) throw new Error('the test is wrong')
    expect(againAt(session, newId(), now, zone)).toMatchObject({ startedAt: '2026-05-19T17:00:00+05:45' })
    expect(againAt(food, newId(), now, zone)).toMatchObject({ at: '2026-05-19T17:45:00+05:45', grams: 50 })
  })

  it('passes the gate as it is, and is the same thing once more', () => {
    const { fluid, food, routine } = wholeEntries()
    const things = lastThings(
      [fluid, food, routine].map(one => entry({ ...one, id: newId() })).concat(run()),
      9,
    )
    expect(things).toHaveLength(4)
    for (const thing of things) {
      const again = againAt(thing, newId(), now, zone)
      expect(readEntry(again)).toEqual({ ok: true, value: again })
      expect(lastThings([again], 1)).toEqual([thing])
    }
  })
})
