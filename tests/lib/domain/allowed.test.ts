import { describe, expect, test } from 'vitest'
import { notAllowed } from '@/lib/domain/allowed'
import { entrySchema, type Entry } from '@/lib/domain/entry'

const now = Date.parse('2026-05-19T12:00:00Z')
const known = { now, knowsItem: (kind: string, id: string) => id === `known-${kind}` }

const id = '0192f8a0-0000-7000-8000-000000000001'
const at = { at: '2026-05-19T12:00:00Z', timeZone: 'UTC' }
const startedAt = { startedAt: '2026-05-19T12:00:00Z', timeZone: 'UTC' }
const cramp = { kind: 'cramp', ...startedAt, muscle: 'calf', side: 'left', context: 'asleep' }
const fluid = { kind: 'fluid', ...at, beverageId: 'known-drink', volumeMl: 250 }
const medicine = { kind: 'medication', name: 'a', startedOn: '2026-05-19' }

const entry = (fields: Record<string, unknown>): Entry => entrySchema.parse({ id, ...fields })

const pathsOf = (fields: Record<string, unknown>) => notAllowed(entry(fields), known).map(({ path }) => path)

describe('more than 24 hours ahead', () => {
  test.each([
    [true, 'Plan it for a moment within the next 24 hours.'],
    [false, 'Write when it happened.'],
  ])('a session with planned %s is told what to do', (planned, todo) => {
    const session = {
      kind: 'exercise',
      timeZone: 'UTC',
      startedAt: '2026-05-21T00:00:00Z',
      durationMinutes: 1,
    }
    expect(notAllowed(entry({ ...session, planned }), known)).toEqual([
      { path: 'startedAt', message: `This is more than 24 hours ahead. ${todo}` },
    ])
  })

  test.each<[string, string[]]>([
    ['2026-05-20T11:59:59.999Z', []],
    ['2026-05-20T12:00:00Z', []],
    ['2026-05-20T12:00:00.001Z', ['at']],
    ['2026-05-20T17:45:00+05:45', []],
    ['2026-05-20T17:45:00.001+05:45', ['at']],
  ])('a drink at %s', (moment, paths) => {
    expect(pathsOf({ ...fluid, at: moment })).toEqual(paths)
  })

  test.each<[Record<string, unknown>, string]>([
    [{ ...cramp, startedAt: '2026-05-21T00:00:00Z' }, 'startedAt'],
    [
      { kind: 'exercise', timeZone: 'UTC', startedAt: '2026-05-21T00:00:00Z', durationMinutes: 1 },
      'startedAt',
    ],
    [{ kind: 'routine', ...at, at: '2026-05-21T00:00:00Z', measure: 'stretch' }, 'at'],
    [{ ...cramp, ongoing: true, ongoingConfirmedAt: '2026-05-21T00:00:00Z' }, 'ongoingConfirmedAt'],
    [{ ...fluid, until: '2026-05-21T00:00:00Z' }, 'until'],
  ])('is refused in %o at %s', (fields, path) => {
    expect(pathsOf(fields)).toEqual([path])
  })

  test.each<[string, string, string[]]>([
    ['medication', '2026-05-21', []],
    ['medication', '2026-05-22', ['startedOn']],
    ['day-closed', '2026-05-21', []],
    ['day-closed', '2026-05-22', ['on']],
    ['consultation', '2026-05-21', []],
    ['consultation', '2026-05-22', ['on']],
  ])('a %s of %s: only when the date is ahead everywhere on earth', (kind, date, paths) => {
    const besides = { medication: { name: 'a', startedOn: date }, 'day-closed': { on: date, cramps: 'none' } }
    const fields =
      kind === 'consultation'
        ? { on: date, ruleIds: [] }
        : besides[kind === 'medication' ? kind : 'day-closed']
    expect(pathsOf({ kind, ...fields })).toEqual(paths)
  })
})

describe('an end before its start', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ ...fluid, until: '2026-05-19T11:59:59Z' }, ['until']],
    [{ ...fluid, until: '2026-05-19T12:00:00Z' }, []],
    [{ ...fluid, until: '2026-05-19T17:44:00+05:45' }, ['until']],
    [{ ...cramp, ongoing: true, ongoingConfirmedAt: '2026-05-19T11:59:59Z' }, ['ongoingConfirmedAt']],
    [{ ...cramp, ongoing: true, ongoingConfirmedAt: '2026-05-19T12:00:00Z' }, []],
    [{ ...medicine, stoppedOn: '2026-05-18' }, ['stoppedOn']],
    [{ ...medicine, stoppedOn: '2026-05-19' }, []],
    [{ ...medicine, stoppedOn: '2026-12-31' }, []],
  ])('%o', (fields, paths) => {
    expect(pathsOf(fields)).toEqual(paths)
  })
})

describe('an item nobody knows', () => {
  const food = { kind: 'food', ...at, grams: 10 }
  const exercise = { kind: 'exercise', ...startedAt, durationMinutes: 1 }
  test.each<[Record<string, unknown>, string[]]>([
    [{ ...fluid, beverageId: 'known-food' }, ['beverageId']],
    [{ ...food, foodId: 'known-food' }, []],
    [{ ...food, foodId: 'known-drink' }, ['foodId']],
    [{ ...food, name: 'Dal', custom: {} }, []],
    [{ ...exercise, activityId: 'known-activity' }, []],
    [{ ...exercise, activityId: 'nonsense' }, ['activityId']],
    [exercise, []],
  ])('%o', (fields, paths) => {
    expect(pathsOf(fields)).toEqual(paths)
  })
})

test('every problem of an entry is named, under the path that leads to it', () => {
  const wrong = { ...fluid, at: '2026-06-01T00:00:00Z', until: '2026-05-31T00:00:00Z', beverageId: 'x' }
  const problems = notAllowed(entry(wrong), known, ['entries', 3])
  expect(problems.map(({ path }) => path)).toEqual([
    'entries.3.at',
    'entries.3.until',
    'entries.3.until',
    'entries.3.beverageId',
  ])
  expect(problems.every(({ message }) => message.endsWith('.'))).toBe(true)
})
