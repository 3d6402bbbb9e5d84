import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endSnooze, seeNotices, snoozeNotice } from '@/lib/auth/change-notices'
import { judge } from '@/lib/auth/judge'
import { personOf, type Person } from '@/lib/auth/person'
import { recordNotices } from '@/lib/auth/record-notices'
import { saveEntries } from '@/lib/data/entries'
import { allNotices, recentNotices } from '@/lib/data/notices'
import { saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import type { Entry } from '@/lib/domain/entry'
import { shownNotices } from '@/lib/domain/notices/standing'
import { profileSchema } from '@/lib/domain/profile'
import { cramps, now, observation, range } from '@/tests/support/diary'
import type { FreshDatabase } from '@/tests/support/database'
import { freshInstallation, newPerson, type TestPerson } from '@/tests/support/people'

const day = 86_400_000

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
  for (const { owner } of [ada, ben])
    await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu' }))
})

afterEach(() => installation.close())

const person = async ({ owner }: { owner: UserId }, at = now): Promise<Person> => {
  const found = await personOf(owner, at)
  if (found === null) throw new Error('nobody')
  return found.person
}

/** Eight cramps on eight days: rule R1, and no other rule that raises. */
const frequent = (): Entry[] => cramps(range(8, 15))

const shown = async (who: { owner: UserId }, at = now) => {
  const asked = await person(who, at)
  const { open, snoozed } = shownNotices(
    await judge(asked),
    await recentNotices(asked.owner, at),
    asked.today,
  )
  return { open: open.map(({ ruleId }) => ruleId), snoozed: snoozed.map(({ finding }) => finding.ruleId) }
}

describe('what a person does with a notice', () => {
  const r1 = { ruleId: 'R1', revision: 1 }

  it('seeing it is noted once', async () => {
    await saveEntries(ada.owner, frequent())
    await seeNotices(await person(ada), [r1])
    await seeNotices(await person(ada, now + 5000), [r1])
    expect((await allNotices(ada.owner)).map(({ seenAt }) => seenAt)).toEqual([now])
  })

  it('one that was raised by a clock ahead of time is not seen before that', async () => {
    await saveEntries(ada.owner, frequent())
    await recordNotices(ada.owner, now + 3_600_000)
    await seeNotices(await person(ada), [r1])
    expect((await allNotices(ada.owner)).map(({ raisedAt, seenAt }) => [raisedAt, seenAt])).toEqual([
      [now + 3_600_000, now + 3_600_000],
    ])
  })

  it('a snooze quiets the notice and not the assessment, for its days', async () => {
    await saveEntries(ada.owner, frequent())
    expect(await shown(ada)).toEqual({ open: ['R1'], snoozed: [] })
    expect(await snoozeNotice(await person(ada), r1, 7)).toMatchObject({ ok: true })
    expect(await shown(ada)).toEqual({ open: [], snoozed: ['R1'] })
    expect((await judge(await person(ada))).level).toBe('routine')
    expect(await shown(ada, now + 6 * day)).toEqual({ open: [], snoozed: ['R1'] })
    expect(await shown(ada, now + 7 * day)).toEqual({ open: ['R1'], snoozed: [] })
  })

  it('a snooze ends when the count has grown by half, and when the person ends it', async () => {
    await saveEntries(ada.owner, frequent())
    await snoozeNotice(await person(ada), r1, 30)
    await saveEntries(ada.owner, cramps([16, 17, 18]))
    expect(await shown(ada)).toEqual({ open: [], snoozed: ['R1'] })
    await saveEntries(ada.owner, cramps([19]))
    expect(await shown(ada)).toEqual({ open: ['R1'], snoozed: [] })
    await snoozeNotice(await person(ada), r1, 30)
    expect(await shown(ada)).toEqual({ open: [], snoozed: ['R1'] })
    expect(await endSnooze(await person(ada, now + 5), r1)).toMatchObject({ ok: true })
    expect(await shown(ada)).toEqual({ open: ['R1'], snoozed: [] })
    expect(await endSnooze(await person(ada, now + 6), r1)).toMatchObject({ refusal: { status: 404 } })
  })

  it.each([
    ['an emergency', ['chest-pain'], 'E1', 422],
    ['an urgent one', ['swelling-one-leg'], 'U2', 422],
    ['one that is not met', ['dizziness'], 'R1', 404],
  ])('%s is never snoozed', async (_, signs, ruleId, status) => {
    await saveEntries(ada.owner, [observation(0, signs)])
    const answer = await snoozeNotice(await person(ada), { ruleId, revision: 1 }, 7)
    expect(answer).toMatchObject({ ok: false, refusal: { status } })
    expect((await allNotices(ada.owner)).flatMap(({ snoozes }) => snoozes)).toEqual([])
  })

  it('touches nothing of a stranger’s', async () => {
    await saveEntries(ada.owner, frequent())
    await recordNotices(ada.owner, now)
    await seeNotices(await person(ben), [r1])
    expect(await snoozeNotice(await person(ben), r1, 7)).toMatchObject({ refusal: { status: 404 } })
    expect((await allNotices(ada.owner)).map(({ seenAt, snoozes }) => [seenAt, snoozes])).toEqual([
      [null, []],
    ])
  })
})
