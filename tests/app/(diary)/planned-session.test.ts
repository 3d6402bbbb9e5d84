import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadFluid } from '@/app/(diary)/fluid/load-fluid'
import type { Person } from '@/lib/auth/person'
import { personOf } from '@/lib/auth/person'
import { saveEntries } from '@/lib/data/entries'
import { sweatOfSession } from '@/lib/domain/hydration/sweat-of-session'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { entryOf } from '../../support/correcting'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation, newPerson } from '../../support/people'

let installation: FreshDatabase
let who: Person

beforeEach(async () => {
  installation = await freshInstallation()
  const { owner } = await newPerson('ada@example.org')
  const found = (await personOf(owner, Date.parse('2026-05-19T12:00:00Z')))?.person
  if (found === undefined) throw new Error('nobody')
  who = { ...found, profile: { ...found.profile, massKg: 70 } }
})

afterEach(() => installation.close())

const run = (on: LocalDate, fields: object) =>
  entryOf('exercise', {
    startedAt: `${on}T08:00:00Z`,
    timeZone: 'UTC',
    durationMinutes: 60,
    activityId: '12150',
    temperatureC: 15,
    ...fields,
  })

const weighed = (on: LocalDate) => run(on, { massBeforeKg: 70, massAfterKg: 69, drunkMl: 0, urineMl: 0 })

it('a session planned for tomorrow is told by the person’s own rate, on a day without a session too', async () => {
  const past = [1, 2, 3].map(days => weighed(addDays(who.today, -days)))
  const tomorrow = run(addDays(who.today, 1), { planned: true })
  await saveEntries(who.owner, [...past, tomorrow])
  const fluid = await loadFluid(who, who.today)
  expect(fluid.sessions.map(({ id }) => id)).toEqual([tomorrow.id])
  expect(sweatOfSession(tomorrow, fluid.rates)).toMatchObject({ basis: 'own', midMl: 1000 })
  const shown = fluid.entries.map(({ id }) => id)
  expect(shown).toEqual(expect.arrayContaining(past.map(({ id }) => id)))
})

it('what is weighed later changes nothing about the band of a past day', async () => {
  const day = addDays(who.today, -10)
  await saveEntries(who.owner, [run(day, {})])
  const before = (await loadFluid(who, day)).band
  await saveEntries(
    who.owner,
    [1, 2, 3].map(days => weighed(addDays(who.today, -days))),
  )
  expect((await loadFluid(who, day)).band).toEqual(before)
})
