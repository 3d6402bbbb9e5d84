import { describe, expect, it, test } from 'vitest'
import { dayOf, epochOf, logsItsDay, momentOf, readEntry } from '@/lib/domain/entry'

const id = '0190b5a0-0000-7000-8000-000000000001'
const place = { timeZone: 'Europe/London' }
const startedAt = '2026-05-19T02:41:00+01:00'

const cramp = {
  kind: 'cramp',
  id,
  ...place,
  startedAt,
  muscle: 'hamstring',
  side: 'right',
  context: 'stretching',
}
const whole = {
  cramp,
  observation: { kind: 'observation', id, ...place, at: startedAt, signs: ['weakness'] },
  fluid: { kind: 'fluid', id, ...place, at: startedAt, beverageId: 'FNDDS-94000100', volumeMl: 250 },
  food: { kind: 'food', id, ...place, at: startedAt, foodId: 'SR28-09040', grams: 118 },
  exercise: { kind: 'exercise', id, ...place, startedAt, durationMinutes: 55 },
  routine: { kind: 'routine', id, ...place, at: startedAt, measure: 'stretch' },
  medication: { kind: 'medication', id, name: 'Simvastatin', startedOn: '2026-05-01' },
  measurement: { kind: 'measurement', id, ...place, at: startedAt },
  'day-closed': { kind: 'day-closed', id, on: '2026-05-19', cramps: 'none' },
  consultation: { kind: 'consultation', id, on: '2026-05-19', ruleIds: ['R1', 'E10'] },
} as const

const kinds = Object.entries(whole)

const problems = (input: unknown) => {
  const read = readEntry(input, ['entries', 3])
  return read.ok ? [] : read.problems
}

const accepted = (input: unknown) => {
  const read = readEntry(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the gate', () => {
  test.each(kinds)('lets the shortest %s through unchanged', (_, entry) => {
    expect(accepted(entry)).toEqual(entry)
  })

  test.each(kinds)('refuses a %s with an unknown key, and names the key', (_, entry) => {
    expect(problems({ ...entry, userId: 'somebody' })).toEqual([
      { path: 'entries.3.userId', message: 'This key is not known here.' },
    ])
  })

  test.each(kinds.flatMap(([kind, entry]) => Object.keys(entry).map(key => [kind, key] as const)))(
    'refuses a %s without %s, and names it',
    (kind, key) => {
      const entry: Record<string, unknown> = { ...whole[kind as keyof typeof whole] }
      delete entry[key]
      expect(problems(entry).map(problem => problem.path)).toContain(`entries.3.${key}`)
    },
  )

  test.each(kinds)('keeps the note and tags of a %s, and refuses empty ones', (_, entry) => {
    expect(accepted({ ...entry, note: ' so-so ', tags: ['hill'] })).toEqual({
      ...entry,
      note: ' so-so ',
      tags: ['hill'],
    })
    expect(problems({ ...entry, note: '  ' })[0]?.path).toBe('entries.3.note')
    expect(problems({ ...entry, tags: [''] })[0]?.path).toBe('entries.3.tags.0')
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an object without a kind', {}],
    ['an unknown kind', { kind: 'mood' }],
  ])('refuses %s with a problem', (_, input) => {
    expect(problems(input).length).toBeGreaterThan(0)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['severity 11', { severity: 11 }, 'severity'],
    ['severity -1', { severity: -1 }, 'severity'],
    ['severity -0', { severity: -0 }, 'severity'],
    ['severity 7.5', { severity: 7.5 }, 'severity'],
    ['severity as text', { severity: '7' }, 'severity'],
    ['severity NaN', { severity: NaN }, 'severity'],
    ['severity without end', { severity: Number.POSITIVE_INFINITY }, 'severity'],
    ['a duration beyond 7 days', { durationSeconds: 604_801 }, 'durationSeconds'],
    ['a duration of a cramp that is still going', { ongoing: true, durationSeconds: 60 }, 'durationSeconds'],
    ['an unknown sign', { signs: ['sadness'] }, 'signs.0'],
    ['a muscle nobody has', { muscle: 'tail' }, 'muscle'],
    ['a date that does not exist', { startedAt: '2026-02-30T10:00:00Z' }, 'startedAt'],
    ['a moment without an offset', { startedAt: '2026-05-19T10:00:00' }, 'startedAt'],
    ['an unknown key inside', { relief: [{ method: 'stop', when: 3 }] }, 'relief.0.when'],
    ['half of a surrogate pair', { note: 'ab\ud83d' }, 'note'],
    ['a NUL', { note: 'a\u0000b' }, 'note'],
    ['a note of 5001 characters', { note: 'a'.repeat(5001) }, 'note'],
    ['null where only true or false is known', { inHeat: null }, 'inHeat'],
  ])('refuses a cramp with %s', (_, change, path) => {
    expect(problems({ ...cramp, ...change }).map(problem => problem.path)).toEqual([`entries.3.${path}`])
  })

  test.each<[string, Record<string, unknown>]>([
    ['severity 0', { severity: 0 }],
    ['severity 10', { severity: 10 }],
    ['a duration of 7 days', { durationSeconds: 604_800 }],
    ['a duration of 0', { durationSeconds: 0 }],
    ['a note of 5000 characters beyond the first plane', { note: '𝄞'.repeat(5000) }],
    ['a note with line breaks and right-to-left text', { note: 'شد عضلي\n\tليلاً' }],
    ['no cause found', { apparentCause: null }],
    ['not relieved', { relieved: false }],
    ['no signs', { signs: [], signsAsked: ['weakness'] }],
  ])('accepts a cramp with %s and keeps it', (_, change) => {
    expect(accepted({ ...cramp, ...change })).toEqual({ ...cramp, ...change })
  })

  it('reads null as absent, but keeps "no cause found" apart from "not asked"', () => {
    expect(accepted({ ...cramp, severity: null, relieved: null, assessed: null })).toEqual(cramp)
    expect(accepted({ ...cramp, apparentCause: null })).not.toEqual(accepted(cramp))
  })

  it('spells an id one way', () => {
    expect(accepted({ ...cramp, id: id.toUpperCase() })).toEqual(cramp)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['0 ml', { volumeMl: 0 }, 'volumeMl'],
    ['5001 ml', { volumeMl: 5001 }, 'volumeMl'],
    ['1.5 ml', { volumeMl: 1.5 }, 'volumeMl'],
  ])('refuses a drink of %s', (_, change, path) => {
    expect(problems({ ...whole.fluid, ...change })).toEqual([
      { path: `entries.3.${path}`, message: 'Write a whole number from 1 to 5000.' },
    ])
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['neither an id nor a name', { foodId: undefined }, ['foodId']],
    ['both an id and a name', { name: 'Broth', custom: {} }, ['foodId']],
    ['a name without figures', { foodId: undefined, name: 'Broth' }, ['custom']],
    ['figures without a name', { custom: { sodiumMg: 5 } }, ['custom']],
  ])('refuses a food with %s', (_, change, paths) => {
    const entry = Object.fromEntries(
      Object.entries({ ...whole.food, ...change }).filter(([, held]) => held !== undefined),
    )
    expect(problems(entry).map(problem => problem.path)).toEqual(paths.map(path => `entries.3.${path}`))
  })

  it('is not fooled by a prototype', () => {
    const entry: unknown = JSON.parse(`{"__proto__":{"kind":"cramp"},"kind":"fluid"}`)
    expect(problems(entry).map(problem => problem.path)).toContain('entries.3.beverageId')
  })

  test.each(['S1', 'N1', 'E1', 'E10', 'U11', 'R16'])('knows rule %s in a consultation', ruleId => {
    expect(accepted({ ...whole.consultation, ruleIds: [ruleId] })).toMatchObject({ ruleIds: [ruleId] })
  })

  test.each(['E0', 'E11', 'U12', 'R17', 'r1', 'R01', 'S2', ''])('does not know rule %j', ruleId => {
    expect(problems({ ...whole.consultation, ruleIds: [ruleId] })[0]?.path).toBe('entries.3.ruleIds.0')
  })
})

describe('an entry', () => {
  test.each(kinds)('%s: the day is its own', (kind, entry) => {
    const moment = momentOf(accepted(entry))
    const day = dayOf(accepted(entry), '03:00')
    expect(day).toBe(moment === null ? (kind === 'medication' ? '2026-05-01' : '2026-05-19') : '2026-05-18')
    expect(epochOf(accepted(entry))).toBe(moment === null ? null : Date.parse(startedAt))
  })

  test.each([
    ['cramp', true],
    ['observation', true],
    ['fluid', true],
    ['food', true],
    ['exercise', true],
    ['routine', true],
    ['medication', false],
    ['measurement', true],
    ['day-closed', true],
    ['consultation', false],
  ] as const)('%s made by hand logs its day: %s', (kind, logs) => {
    expect(logsItsDay(accepted(whole[kind]))).toBe(logs)
  })

  it('an imported session does not log its day', () => {
    expect(logsItsDay(accepted({ ...whole.exercise, source: 'watch' }))).toBe(false)
  })

  it('a planned session does not log its day until it was done', () => {
    expect(logsItsDay(accepted({ ...whole.exercise, planned: true }))).toBe(false)
    expect(logsItsDay(accepted({ ...whole.exercise, planned: false }))).toBe(true)
  })
})
