import { describe, expect, it } from 'vitest'
import { coolDown, warmUp } from '@/lib/domain/prevention/warm-up'
import { dueOn, strengthRepeats } from '@/lib/domain/prevention/due'
import {
  chosenPlanSchema,
  holdRange,
  offeredPlan,
  planOn,
  planSchema,
  plansSchema,
  repeatsRange,
  type Plan,
} from '@/lib/domain/prevention/plan'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)
const plan = (more: object = {}): Plan =>
  planSchema.parse({ startedOn: '2026-05-04', ...offeredPlan, ...more })
const nordic = (variant: string, days: number[]) => ({
  exercises: [{ exercise: 'nordicCurls', days }],
  nordic: { variant, startedOn: '2026-05-04' },
})
const problemsOf = (more: object) => {
  const read = chosenPlanSchema.safeParse({ ...offeredPlan, ...more })
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))
}

describe('what a person chooses of a plan', () => {
  it.each([
    ['holdSeconds', 19, 20],
    ['holdSeconds', 31, 30],
    ['repeats', 1, 2],
    ['repeats', 5, 4],
    ['sets', 0, 1],
    ['sets', 4, 3],
  ])('has %s that are not %i, but may be %i', (field, wrong, right) => {
    expect(problemsOf({ [field]: wrong })).toEqual([field])
    expect(problemsOf({ [field]: right })).toEqual([])
  })

  it.each<[string, object, string[]]>([
    ['no exercise', { exercises: [] }, ['exercises']],
    ['an exercise on no day', { exercises: [{ exercise: 'squats', days: [] }] }, ['exercises.0.days']],
    ['an eighth day', { exercises: [{ exercise: 'squats', days: [8] }] }, ['exercises.0.days.0']],
    ['a day twice', { exercises: [{ exercise: 'squats', days: [1, 1] }] }, ['exercises.0.days']],
    [
      'an exercise twice',
      { exercises: [1, 2].map(day => ({ exercise: 'squats', days: [day] })) },
      ['exercises'],
    ],
    ['Nordic curls without a programme', { ...nordic('petersen', [1, 3, 5]), nordic: undefined }, ['nordic']],
    [
      'a programme without Nordic curls',
      { nordic: { variant: 'petersen', startedOn: '2026-05-04' } },
      ['nordic'],
    ],
    ['Petersen on two days', nordic('petersen', [1, 3]), ['nordic']],
    ['Petersen on three days', nordic('petersen', [1, 3, 5]), []],
    ['van der Horst on one day', nordic('van-der-horst', [1]), ['nordic']],
    ['van der Horst on two days', nordic('van-der-horst', [1, 4]), []],
  ])('with %s', (_, more, paths) => {
    const { nordic: programme, ...rest } = { nordic: undefined, ...more }
    expect(problemsOf(programme === undefined ? rest : { ...rest, nordic: programme })).toEqual(paths)
  })

  it('stands in one order, however it came', () => {
    const read = chosenPlanSchema.parse({
      ...offeredPlan,
      exercises: [
        { exercise: 'squats', days: [5, 2] },
        { exercise: 'hamstringStretch', days: [1] },
      ],
    })
    expect(read.exercises).toEqual([
      { exercise: 'hamstringStretch', days: [1] },
      { exercise: 'squats', days: [2, 5] },
    ])
  })
})

// ACSM: 10 to 30 s, 2 to 4 repeats, about 60 s in all, daily best; strength one set or more on 2 to 3 days a week.
describe('the plan that is offered', () => {
  it('holds each stretch for 60 s in all on each leg, every day, front and back of the thigh alike', () => {
    expect(offeredPlan.holdSeconds * offeredPlan.repeats).toBe(60)
    const daysOf = (name: string) => offeredPlan.exercises.find(({ exercise }) => exercise === name)?.days
    expect(daysOf('hamstringStretch')).toHaveLength(7)
    expect(daysOf('quadricepsStretch')).toEqual(daysOf('hamstringStretch'))
    expect(daysOf('squats')).toHaveLength(2)
    expect(offeredPlan.sets).toBeGreaterThanOrEqual(1)
  })

  it('is one that can be chosen, without the Nordic programme', () => {
    expect(chosenPlanSchema.parse(offeredPlan)).toEqual(offeredPlan)
    expect(offeredPlan.nordic).toBeUndefined()
  })

  it('lies in published ranges', () => {
    expect([holdRange, repeatsRange]).toEqual([
      { from: 20, to: 30 },
      { from: 2, to: 4 },
    ])
  })
})

// ACSM 1998: 8 to 12 repeats, 10 to 15 from about 50 to 60 years.
describe('the repeats of a strength set', () => {
  it.each([
    [null, 8, 12],
    [49, 8, 12],
    [50, 10, 15],
    [51, 10, 15],
  ])('at the age of %s are %i to %i', (age, from, to) => {
    expect(strengthRepeats(age)).toEqual({ from, to })
  })
})

// NHS inform and Workplace Challenge.
describe('warming up and cooling down', () => {
  it('take about 10 min and 5 to 10 min, with stretches of 10 to 15 s', () => {
    expect(warmUp).toMatchObject({ about: 10, minutes: { from: 8, to: 10 } })
    expect(coolDown).toMatchObject({ minutes: { from: 5, to: 10 }, stretchSeconds: { from: 10, to: 15 } })
  })
})

describe('what is due on a day', () => {
  const namesOn = (day: string, of = plan()) => dueOn(of, date(day), null).map(({ exercise }) => exercise)
  const stretches = ['hamstringStretch', 'quadricepsStretch', 'calfStretch']

  it('is what the plan has on that day of the week', () => {
    expect(namesOn('2026-05-04')).toEqual(stretches)
    expect(namesOn('2026-05-05')).toEqual([...stretches, 'lunges', 'squats', 'hamstringCurls'])
  })

  it.each([
    ['2026-05-03', 0],
    ['2026-05-04', 3],
    ['2026-05-10', 3],
    ['2026-05-11', 0],
  ])('is on %s: %i exercises, for a plan from 4 to 10 May', (day, count) => {
    expect(namesOn(day, plan({ stoppedOn: '2026-05-11' }))).toHaveLength(count)
  })

  it('is nothing without a plan', () => {
    expect(dueOn(null, date('2026-05-04'), null)).toEqual([])
  })

  it('has the hold and repeats of the plan, and its sets by age', () => {
    const [hold] = dueOn(plan({ holdSeconds: 25, repeats: 3 }), date('2026-05-05'), 60)
    expect(hold).toEqual({
      exercise: 'hamstringStretch',
      dose: { kind: 'hold', holdSeconds: 25, repeats: 3 },
    })
    const lunges = dueOn(plan({ sets: 2 }), date('2026-05-05'), 60)[3]
    const set = { from: 10, to: 15 }
    expect(lunges).toEqual({ exercise: 'lunges', dose: { kind: 'sets', sets: [set, set] } })
  })

  it('has as many Nordic sessions as the week of the programme, on the first of the chosen days', () => {
    const { startedOn, ...petersen } = plan(nordic('petersen', [1, 3, 5]))
    const of = { startedOn, ...petersen }
    const daysIn = (week: number) =>
      Array.from({ length: 7 }, (_, day) => addDays(date('2026-05-04'), 7 * (week - 1) + day)).filter(
        day => dueOn(of, day, null).length > 0,
      )
    expect(daysIn(1)).toEqual(['2026-05-04'])
    expect(daysIn(2)).toEqual(['2026-05-11', '2026-05-13'])
    expect(daysIn(3)).toEqual(['2026-05-18', '2026-05-20', '2026-05-22'])
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(daysIn)
    expect(all).toHaveLength(27)
    expect(daysIn(11)).toHaveLength(1)
  })

  it('counts the weeks of the Nordic programme from its own first day, in the middle of a week too', () => {
    const of = plan({
      ...nordic('van-der-horst', [1, 4]),
      nordic: { variant: 'van-der-horst', startedOn: '2026-05-06' },
    })
    const days = Array.from({ length: 14 }, (_, day) => addDays(date('2026-05-04'), day))
    expect(days.filter(day => dueOn(of, day, null).length > 0)).toEqual(['2026-05-07', '2026-05-14'])
  })
})

describe('the plan of a day', () => {
  const first = plan({ stoppedOn: '2026-05-11' })
  const second = plan({ startedOn: '2026-05-11', holdSeconds: 20 })

  it.each([
    ['2026-05-03', undefined],
    ['2026-05-10', 30],
    ['2026-05-11', 20],
    ['2027-01-01', 20],
  ])('on %s is held for %s s', (day, seconds) => {
    expect(planOn([second, first], date(day))?.holdSeconds).toBe(seconds)
  })

  it('stops after the day it began, and one stands at most', () => {
    expect(planSchema.safeParse({ ...first, stoppedOn: '2026-05-04' }).success).toBe(false)
    expect(planSchema.safeParse({ ...first, stoppedOn: '2026-05-05' }).success).toBe(true)
    expect(plansSchema.safeParse([first, second]).success).toBe(true)
    expect(plansSchema.safeParse([plan(), second]).success).toBe(false)
    expect(plansSchema.safeParse([first, first]).success).toBe(false)
  })
})
