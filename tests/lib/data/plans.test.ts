import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importDiary } from '@/lib/data/import-diary'
import { allPlans, choosePlan, findPlansSince, stopPlan } from '@/lib/data/plans'
import type { UserId } from '@/lib/data/user-id'
import { chosenPlanSchema, offeredPlan, type Plan } from '@/lib/domain/prevention/plan'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let ada: UserId
let ben: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
  ben = await aPerson()
})

afterEach(() => fresh.close())

const date = (text: string) => localDateSchema.parse(text)
const [first, second, third] = [date('2026-05-04'), date('2026-05-11'), date('2026-05-18')]
const shorter = { ...offeredPlan, holdSeconds: 20 }
const withNordic = chosenPlanSchema.parse({
  ...offeredPlan,
  exercises: [{ exercise: 'nordicCurls', days: [1, 3, 5] }],
  nordic: { variant: 'petersen', startedOn: '2026-05-04' },
})

describe('the plan of a person', () => {
  it('is none until they choose', async () => {
    expect(await allPlans(ada)).toEqual([])
  })

  it('is what they chose, and nobody else’s', async () => {
    await choosePlan(ada, withNordic, first)
    expect(await allPlans(ada)).toEqual([{ startedOn: first, ...withNordic }])
    expect(await allPlans(ben)).toEqual([])
    await stopPlan(ben, second)
    expect(await allPlans(ada)).toEqual([{ startedOn: first, ...withNordic }])
  })

  it('that is changed on a later day ends the one before, which stays', async () => {
    await choosePlan(ada, offeredPlan, first)
    await choosePlan(ada, shorter, second)
    expect(await allPlans(ada)).toEqual([
      { startedOn: first, stoppedOn: second, ...offeredPlan },
      { startedOn: second, ...shorter },
    ])
  })

  it('that is changed on its first day is as if it had begun so', async () => {
    await choosePlan(ada, offeredPlan, first)
    await choosePlan(ada, shorter, first)
    expect(await allPlans(ada)).toEqual([{ startedOn: first, ...shorter }])
  })

  it('that is chosen again as it is goes on', async () => {
    await choosePlan(ada, offeredPlan, first)
    await choosePlan(ada, offeredPlan, second)
    expect(await allPlans(ada)).toEqual([{ startedOn: first, ...offeredPlan }])
  })

  it('ends on the day it is stopped, and one of that very day is gone', async () => {
    await choosePlan(ada, offeredPlan, first)
    expect(await stopPlan(ada, second)).toBe(true)
    expect(await stopPlan(ada, third)).toBe(false)
    expect(await allPlans(ada)).toEqual([{ startedOn: first, stoppedOn: second, ...offeredPlan }])
    await choosePlan(ada, shorter, third)
    expect(await stopPlan(ada, third)).toBe(true)
    expect(await allPlans(ada)).toHaveLength(1)
  })

  it('begins on a day another one ended on', async () => {
    await choosePlan(ada, offeredPlan, first)
    await stopPlan(ada, second)
    await choosePlan(ada, shorter, second)
    expect(await findPlansSince(ada, second)).toEqual([{ startedOn: second, ...shorter }])
  })

  it.each([
    ['2026-05-10', 2],
    ['2026-05-11', 1],
    ['2026-06-01', 1],
  ])('of %s and later is one of %i', async (from, count) => {
    await choosePlan(ada, offeredPlan, first)
    await choosePlan(ada, shorter, second)
    expect(await findPlansSince(ada, date(from))).toHaveLength(count)
  })

  it('stands once, when two devices choose at once', async () => {
    await Promise.all([choosePlan(ada, offeredPlan, first), choosePlan(ada, shorter, first)])
    expect((await allPlans(ada)).filter(({ stoppedOn }) => stoppedOn === undefined)).toHaveLength(1)
  })
})

describe('plans of a document', () => {
  const profile = profileSchema.parse({ timeZone: 'UTC' })
  const nothing = { entries: [], items: [], deleted: [], deletedItems: [], presets: [], notices: [] }
  const brought = (plans: Plan[]) =>
    importDiary(
      ada,
      { profile, ...nothing, reminders: null, experiments: [], plans },
      { now: 1, isDryRun: false },
    )
  const plan: Plan = { startedOn: first, ...withNordic }

  it('are taken by a person who has none, and are then the same', async () => {
    expect((await brought([plan])).plans).toBe('taken')
    expect(await allPlans(ada)).toEqual([plan])
    expect((await brought([plan])).plans).toBe('unchanged')
  })

  it('never change those that are there', async () => {
    await choosePlan(ada, shorter, second)
    expect((await brought([plan])).plans).toBe('kept')
    expect((await brought([])).plans).toBe('unchanged')
    expect(await allPlans(ada)).toEqual([{ startedOn: second, ...shorter }])
  })
})
