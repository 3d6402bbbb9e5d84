import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepMyPlan, stopMyPlan } from '@/app/(diary)/prevention/plan/plan-actions'
import type { Action } from '@/lib/auth/action'
import { allPlans } from '@/lib/data/plans'
import { saveProfile } from '@/lib/data/profile'
import { offeredPlan } from '@/lib/domain/prevention/plan'
import { profileSchema } from '@/lib/domain/profile'
import { todayIn } from '@/lib/domain/time/time-zone'
import type { FreshDatabase } from '../support/database'
import { browserSignedOut, type TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
})

afterEach(() => installation.close())

const calls: readonly [string, Action<unknown>, object][] = [
  ['keepMyPlan', keepMyPlan, offeredPlan],
  ['stopMyPlan', stopMyPlan, {}],
]

describe('an action of the plan', () => {
  it.each(calls)('%s is not for strangers, tokens, or a session that was ended', async (_, act, input) => {
    for (const headers of [{}, ada.writer, await browserSignedOut(ada)])
      expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { status: 401 } })
    expect(await allPlans(ada.owner)).toEqual([])
  })

  it.each(calls)('%s is only for pages of ours', async (_, act, input) => {
    const headers = { ...ada.browser, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { code: 'origin' } })
  })

  it.each(calls)('%s refuses a key it does not know, by its name', async (_, act, input) => {
    const answer = await by(ada.browser, () => act({ ...input, owner: ben.owner }))
    expect(answer).toMatchObject({ ok: false, refusal: { status: 400, problems: [{ path: 'owner' }] } })
  })
})

describe('keeping a plan', () => {
  it('begins it on the calendar day of the person, and leaves everybody else’s alone', async () => {
    const profile = profileSchema.parse({ timeZone: 'Pacific/Kiritimati', dayStartsAt: '04:00' })
    await saveProfile(ada.owner, profile)
    expect(await by(ada.browser, () => keepMyPlan(offeredPlan))).toEqual({ ok: true, value: null })
    const startedOn = todayIn(profile.timeZone, Date.now(), '04:00')
    expect(await allPlans(ada.owner)).toEqual([{ startedOn, ...offeredPlan }])
    expect(await allPlans(ben.owner)).toEqual([])
  })

  it('names what is wrong and keeps nothing', async () => {
    const answer = await by(ada.browser, () => keepMyPlan({ ...offeredPlan, holdSeconds: 31 }))
    expect(answer).toMatchObject({ ok: false, refusal: { problems: [{ path: 'holdSeconds' }] } })
    expect(await allPlans(ada.owner)).toEqual([])
  })

  it('stops one’s own, and says whether there was one', async () => {
    for (const who of [ada, ben]) await by(who.browser, () => keepMyPlan(offeredPlan))
    const stop = () => by(ada.browser, () => stopMyPlan({}))
    expect(await stop()).toEqual({ ok: true, value: { wasOn: true } })
    expect(await stop()).toEqual({ ok: true, value: { wasOn: false } })
    expect(await allPlans(ben.owner)).toHaveLength(1)
  })
})
