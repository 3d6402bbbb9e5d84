import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDoctorPage } from '@/lib/auth/load-doctor-page'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { periodOfSpan } from '@/lib/domain/doctor/doctor-period'
import { entrySchema } from '@/lib/domain/entry'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from '../../support/database'
import { cramp, cramps, daysAgo, entry, known, momentAgo, now, today } from '../../support/diary'
import { pageOf } from '../../support/doctor-pages'
import { freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
})

afterEach(() => installation.close())

const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu' })

const personFor = ({ owner }: TestPerson) => ({ owner, email: '', name: null, profile, now, today })

const diary = [
  ...known(25),
  ...cramps([1, 4, 9, 27, 28, 60, 61, 62, 63, 64]),
  cramp(70, { startedAt: momentAgo(28, '23:50'), side: 'right' }),
  cramp(70, { startedAt: momentAgo(27, '00:10'), side: 'right' }),
  entry({ kind: 'medication', name: 'Salmeterol', drugClass: 'laba', startedOn: daysAgo(300) }),
  entry({ kind: 'consultation', on: daysAgo(2), ruleIds: ['R1'] }),
]

describe('the page that is loaded', () => {
  it.each([
    ['the last 28 days', periodOfSpan('4w', today)],
    ['days long past', { from: daysAgo(80), to: daysAgo(58) }],
  ])('of %s is that of the whole diary', async (_, period) => {
    await saveProfile(ada.owner, profile)
    await saveEntries(
      ada.owner,
      diary.map(one => entrySchema.parse(one)),
    )
    const loaded = await loadDoctorPage(personFor(ada), { period, shown: [] })
    const whole = pageOf(diary, { period, shown: [] })
    expect({ ...loaded, days: loaded.days.map(({ day, logged }) => [day, logged]) }).toEqual({
      ...whole,
      days: whole.days.map(({ day, logged }) => [day, logged]),
    })
    expect(loaded.counts.cramps).toBe(period.to === today ? 4 : 5)
  })

  it('adds up drinks of the days, and shows nothing of another person', async () => {
    const drink = (days: number) =>
      entry({
        kind: 'fluid',
        at: momentAgo(days),
        timeZone: 'Asia/Kathmandu',
        beverageId: 'FNDDS-94000100',
        volumeMl: 500,
      })
    const ben = await newPerson('ben@example.org')
    for (const { owner } of [ada, ben]) await saveProfile(owner, profile)
    await saveEntries(ada.owner, [drink(3), drink(3), ...cramps([3])])
    const chosen = { period: periodOfSpan('4w', today), shown: [] }
    expect((await loadDoctorPage(personFor(ada), chosen)).intake.fluidMl).toMatchObject({
      days: 1,
      median: 1000,
    })
    const other = await loadDoctorPage(personFor(ben), chosen)
    expect(other.counts.cramps).toBe(0)
    expect(other.period.daysKnown).toBe(0)
  })
})
