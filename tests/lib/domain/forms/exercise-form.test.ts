import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry, type Exercise } from '@/lib/domain/entry'
import {
  blankExercise,
  endOf,
  exerciseForm,
  exerciseLike,
  plannedLike,
  writeExercise,
  type WrittenExercise,
} from '@/lib/domain/forms/exercise-form'
import { readForm } from '@/lib/domain/forms/form-reading'
import { minutesLater } from '@/lib/domain/forms/when'
import { pastMoment, present, setting, someSpelling } from '@/tests/support/form-setting'
import { noteText, tagList } from '@/tests/support/written-text'

const run: WrittenExercise = { ...blankExercise, item: '12050', minutes: '55' }

const read = (part: Partial<WrittenExercise>, where = setting) =>
  readForm(exerciseForm, { ...run, ...part }, where)

function kept(part: Partial<WrittenExercise>, where = setting): Exercise {
  const result = read(part, where)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const picked = (date: string, time: string) => ({
  ...blankExercise.when,
  choice: 'pick' as const,
  date,
  time,
})

describe('one end of the session', () => {
  test('ended now, it started its minutes ago', () => {
    expect(kept({})).toEqual({
      kind: 'exercise',
      id: setting.id,
      startedAt: '2026-05-19T17:35:00+05:45',
      timeZone: 'Asia/Kathmandu',
      durationMinutes: 55,
      activityId: '12050',
    })
  })

  test('started at a time, it starts then', () => {
    const session = kept({ clock: 'started', when: picked('2026-05-19', '17:35') })
    expect(session.startedAt).toBe('2026-05-19T17:35:00+05:45')
    expect(endOf(session)).toEqual({ at: '2026-05-19T18:30:00+05:45', timeZone: 'Asia/Kathmandu' })
  })

  test('a session that is not over is refused, to the minute', () => {
    expect(read({ clock: 'started', when: picked('2026-05-19', '17:36') })).toEqual({
      ok: false,
      problems: [{ path: 'minutes', message: 'This session would end later than now. Check the time.' }],
    })
    expect(read({ clock: 'started', when: picked('2026-05-19', '18:00'), minutes: '600' })).toEqual({
      ok: false,
      problems: [{ path: 'minutes', message: 'This session would end tomorrow. Check the date.' }],
    })
  })

  test('an end that has not come is refused', () => {
    expect(read({ when: picked('2026-05-20', '06:00') })).toEqual({
      ok: false,
      problems: [{ path: 'when.date', message: 'This session would end tomorrow. Check the date.' }],
    })
  })
})

describe('a planned session', () => {
  const plan = { planned: 'yes', clock: 'started' } as const

  test('may lie ahead, up to a day', () => {
    expect(kept({ ...plan, when: picked('2026-05-20', '18:30') })).toMatchObject({
      planned: true,
      startedAt: '2026-05-20T18:30:00+05:45',
    })
    expect(read({ ...plan, when: picked('2026-05-20', '18:31') })).toEqual({
      ok: false,
      problems: [{ path: 'when.date', message: 'This session would start tomorrow. Check the date.' }],
    })
  })

  test('that was done is over by now, as any other', () => {
    expect(read({ ...plan, planned: 'no', when: picked('2026-05-19', '17:36') }).ok).toBe(false)
    expect(kept({ ...plan, planned: 'no', when: picked('2026-05-19', '17:35') }).planned).toBe(false)
  })
})

test('urine is kept in ml, 0 as 0 and blank as not known, and never below 0', () => {
  expect(kept({ urine: '250' }).urineMl).toBe(250)
  expect(kept({ urine: '0' }).urineMl).toBe(0)
  expect(kept({ urine: ' ' })).not.toHaveProperty('urineMl')
  expect(read({ urine: '-1' })).toEqual({
    ok: false,
    problems: [{ path: 'urine', message: 'Write a whole number from 0 to 20000.' }],
  })
})

test('a mass of 700 kg is refused where it was typed', () => {
  expect(read({ massBefore: '700' })).toEqual({
    ok: false,
    problems: [{ path: 'massBefore', message: 'Write a number from 1 to 500.' }],
  })
})

describe('what it was', () => {
  test('an activity without a table is kept by its name', () => {
    const session = kept({ item: '', name: 'Bouldering outside' })
    expect(session).toMatchObject({ activityName: 'Bouldering outside' })
    expect(session).not.toHaveProperty('activityId')
  })

  test('one of both is needed, and the minutes', () => {
    expect(read({ item: '', name: ' ', minutes: '' })).toEqual({
      ok: false,
      problems: [
        { path: 'item', message: 'Choose the activity.' },
        { path: 'minutes', message: 'Write how many minutes it took.' },
      ],
    })
  })

  test.each([
    ['0', false],
    ['1', true],
    ['10080', true],
    ['10081', false],
  ])('%s minutes are kept: %j', (minutes, ok) => {
    expect(read({ minutes }).ok).toBe(ok)
  })

  test.each([
    ['', undefined],
    ['0', 0],
    ['6', 6],
    ['10', 10],
  ])('effort %j is %j', (effort, value) => {
    expect(kept({ effort }).effort).toBe(value)
  })
})

test('what is measured is converted from the units of the person', () => {
  const units = { volume: 'fl-oz-us', mass: 'lb', temperature: 'F' } as const
  expect(
    kept(
      { massBefore: '154.3', massAfter: '152,1', drunk: '16.9', temperature: '86', distanceKm: '10,2' },
      { ...setting, units },
    ),
  ).toMatchObject({
    massBeforeKg: 69.989302691,
    massAfterKg: 68.991399477,
    drunkMl: 500,
    temperatureC: 30,
    distanceKm: 10.2,
  })
})

test('nothing drunk is zero, a blank box is not known', () => {
  expect(kept({ drunk: '0' }).drunkMl).toBe(0)
  expect(kept({ drunk: '' })).not.toHaveProperty('drunkMl')
})

test('the next form takes activity and minutes from the last session, never its time or effort', () => {
  const last = kept({ effort: '8', note: 'hot', distanceKm: '10' })
  expect(exerciseLike(last)).toEqual(run)
  expect(exerciseLike(null)).toEqual(blankExercise)
})

test('the form of a plan is the same, planned, and says when it starts', () => {
  const last = kept({ effort: '8' })
  expect(plannedLike(last)).toEqual({
    ...run,
    planned: 'yes',
    clock: 'started',
    when: { ...run.when, choice: 'given' },
  })
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map(value => value / 10)

const anyExercise = fc
  .record({
    when: pastMoment,
    what: fc.oneof(fc.constant({ activityId: '12050' }), fc.record({ activityName: noteText })),
    durationMinutes: fc.integer({ min: 1, max: 1440 }),
    effort: maybe(tenths(0, 10)),
    warmUpMinutes: maybe(fc.integer({ min: 0, max: 600 })),
    coolDownMinutes: maybe(fc.integer({ min: 0, max: 600 })),
    temperatureC: maybe(tenths(-60, 60)),
    inHeat: maybe(fc.boolean()),
    unusual: maybe(fc.boolean()),
    distanceKm: maybe(tenths(0, 2000)),
    massBeforeKg: maybe(tenths(1, 500)),
    massAfterKg: maybe(tenths(1, 500)),
    drunkMl: maybe(fc.integer({ min: 0, max: 50_000 })),
    note: maybe(noteText),
    tags: maybe(tagList),
  })
  .map(({ when, what, ...rest }): Exercise => {
    const begun = minutesLater(when, -1440)
    const entry = readEntry(
      present({
        kind: 'exercise',
        id: setting.id,
        startedAt: begun.at,
        timeZone: begun.timeZone,
        ...what,
        ...rest,
      }),
    )
    if (!entry.ok || entry.value.kind !== 'exercise') throw new Error(JSON.stringify(entry))
    return entry.value
  })

test('a session written into the form and read again is the same session, in any units and language', () => {
  fc.assert(
    fc.property(anyExercise, someSpelling, (exercise, spelling) => {
      expect(readForm(exerciseForm, writeExercise(exercise, spelling), { ...setting, ...spelling })).toEqual({
        ok: true,
        value: exercise,
      })
    }),
    { numRuns: 300 },
  )
})
