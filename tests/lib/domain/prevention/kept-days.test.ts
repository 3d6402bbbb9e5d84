import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/domain/id'
import { balanceOf, thighOf } from '@/lib/domain/prevention/balance'
import { exerciseOf } from '@/lib/domain/prevention/exercise-of'
import { adherenceIn, planDay, planWeek, type RoutineOfDay } from '@/lib/domain/prevention/kept-days'
import { offeredPlan, planSchema } from '@/lib/domain/prevention/plan'
import { routineSchema } from '@/lib/domain/routine'
import { withoutNulls } from '@/lib/domain/fields'
import type { Routine } from '@/lib/domain/entry'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)
const monday = date('2026-05-18')
const routine = (more: object): Routine =>
  withoutNulls(
    routineSchema.parse({
      kind: 'routine',
      id: newId(),
      at: '2026-05-18T20:00:00Z',
      timeZone: 'UTC',
      measure: 'stretch',
      ...more,
    }),
  )
const on = (day: string, more: object): RoutineOfDay => ({ day: date(day), entry: routine(more) })
const plans = [
  planSchema.parse({
    ...offeredPlan,
    startedOn: '2026-05-18',
    exercises: [
      { exercise: 'hamstringStretch', days: [1, 2, 3, 4, 5] },
      { exercise: 'quadricepsStretch', days: [1, 2, 3, 4, 5] },
    ],
  }),
]
const setting = { plans, today: date('2026-05-22'), age: null }
const hamstring = { muscle: 'hamstring' }
const quadriceps = { muscle: 'quadriceps' }

describe('which exercise an entry is', () => {
  it.each<[object, string | null]>([
    [{ muscle: 'hamstring' }, 'hamstringStretch'],
    [{ muscle: 'calf' }, 'calfStretch'],
    [{ exerciseName: 'Quadriceps stretch' }, 'quadricepsStretch'],
    [{ exerciseName: ' hamstring  stretch' }, null],
    [{ exerciseName: 'HAMSTRING STRETCH', muscle: 'calf' }, 'hamstringStretch'],
    [{ measure: 'strength', exerciseName: 'Nordic curls' }, 'nordicCurls'],
    [{ measure: 'strength', exerciseName: 'Kniebeugen' }, 'squats'],
    [{ measure: 'strength', muscle: 'hamstring' }, null],
    [{ measure: 'warm-up', muscle: 'hamstring' }, null],
    [{ measure: 'stretch', exerciseName: 'Squats', muscle: 'glute' }, null],
    [{}, null],
  ])('of %j is %s', (fields, exercise) => {
    expect(exerciseOf(routine(fields))).toBe(exercise)
  })
})

describe('a day of the plan', () => {
  it.each<[string, string, RoutineOfDay[]]>([
    ['rest', '2026-05-23', []],
    ['none', '2026-05-18', []],
    ['part', '2026-05-18', [on('2026-05-18', hamstring)]],
    ['all', '2026-05-18', [on('2026-05-18', hamstring), on('2026-05-18', quadriceps)]],
    ['open', '2026-05-22', []],
    ['open', '2026-05-22', [on('2026-05-22', hamstring)]],
    ['all', '2026-05-22', [on('2026-05-22', hamstring), on('2026-05-22', quadriceps)]],
    ['ahead', '2026-05-25', []],
  ])('is %s on %s', (state, day, routines) => {
    expect(planDay(routines, date(day), setting).state).toBe(state)
  })

  it('is not made by work that was not due, nor by that of another day', () => {
    const routines = [on('2026-05-18', { muscle: 'calf' }), on('2026-05-19', hamstring)]
    expect(planDay(routines, monday, setting).state).toBe('none')
  })
})

describe('a week beside its plan', () => {
  it('says on how many of its days so far something was logged', () => {
    const routines = [on('2026-05-18', hamstring), on('2026-05-20', quadriceps), on('2026-05-21', hamstring)]
    expect(adherenceIn(routines, monday, setting)).toEqual({ monday, days: 4, kept: 3 })
  })

  it('counts today from its first exercise on', () => {
    expect(adherenceIn([], monday, setting).days).toBe(4)
    expect(adherenceIn([on('2026-05-22', hamstring)], monday, setting)).toMatchObject({ days: 5, kept: 1 })
  })

  it('counts no day before the plan began', () => {
    expect(adherenceIn([on('2026-05-15', hamstring)], date('2026-05-15'), setting)).toMatchObject({
      days: 0,
      kept: 0,
    })
  })

  const anyRoutine = fc.record({
    after: fc.integer({ min: -9, max: 9 }),
    measure: fc.constantFrom('stretch', 'strength', 'warm-up'),
    muscle: fc.constantFrom('hamstring', 'quadriceps', 'calf', 'neck'),
    sets: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
    holdSeconds: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
    repeats: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
  })
  const anyRoutines = fc
    .array(anyRoutine, { maxLength: 30 })
    .map(all => all.map(({ after, ...fields }) => on(addDays(monday, after), fields)))

  it('never keeps more days than it has, whatever is logged', () => {
    fc.assert(
      fc.property(anyRoutines, routines => {
        const { days, kept } = adherenceIn(routines, monday, setting)
        expect(kept).toBeLessThanOrEqual(days)
        expect(days).toBeLessThanOrEqual(7)
      }),
    )
  })

  it('does not depend on the order of the entries, and nor does the balance', () => {
    fc.assert(
      fc.property(anyRoutines, routines => {
        const turned = [...routines].reverse()
        expect(adherenceIn(turned, monday, setting)).toEqual(adherenceIn(routines, monday, setting))
        const figures = (all: RoutineOfDay[]) => {
          const { front, back } = balanceOf(all, setting.today, 7)
          return [front, back].map(({ entries: _, ...counts }) => counts)
        }
        expect(figures(turned)).toEqual(figures(routines))
      }),
    )
  })

  it('never keeps fewer days with one more entry', () => {
    fc.assert(
      fc.property(anyRoutines, routines => {
        const before = adherenceIn(routines.slice(1), monday, setting).kept
        expect(adherenceIn(routines, monday, setting).kept).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('has seven days from Monday on', () => {
    expect(planWeek([], date('2026-05-24'), setting).map(({ date: day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)),
    )
  })
})

describe('the balance of front and back of the thigh', () => {
  it.each<[object, string | null]>([
    [{ muscle: 'quadriceps' }, 'front'],
    [{ muscle: 'hamstring' }, 'back'],
    [{ muscle: 'calf' }, null],
    [{ measure: 'strength', exerciseName: 'Squats' }, 'front'],
    [{ measure: 'strength', exerciseName: 'Lunges', muscle: 'hamstring' }, 'back'],
    [{ measure: 'warm-up', muscle: 'hamstring' }, null],
    [{}, null],
  ])('of %j is %s', (fields, thigh) => {
    expect(thighOf(routine(fields))).toBe(thigh)
  })

  it('adds up sets and held time, and says what is not known', () => {
    const routines = [
      on('2026-05-22', { ...hamstring, holdSeconds: 30, repeats: 2, sets: 1 }),
      on('2026-05-21', { ...hamstring, holdSeconds: 20, repeats: 3 }),
      on('2026-05-20', { ...hamstring, holdSeconds: 20 }),
      on('2026-05-22', { ...quadriceps, measure: 'strength', repeats: 10, sets: 3 }),
      on('2026-05-22', { measure: 'strength', exerciseName: 'Core' }),
    ]
    const { front, back, muscleUnknown } = balanceOf(routines, setting.today, 7)
    expect(back).toMatchObject({ sets: 3, setsUnknown: 2, stretchSeconds: 120, timeUnknown: 1 })
    expect(front).toMatchObject({ sets: 3, setsUnknown: 0, stretchSeconds: 0, timeUnknown: 0 })
    expect(muscleUnknown).toHaveLength(1)
  })

  it.each([
    ['2026-05-15', 0],
    ['2026-05-16', 1],
    ['2026-05-22', 1],
    ['2026-05-23', 0],
  ])('of 7 days up to 22 May has from %s: %i set', (day, sets) => {
    expect(balanceOf([on(day, { ...hamstring, sets: 1 })], setting.today, 7).back.sets).toBe(sets)
  })
})
