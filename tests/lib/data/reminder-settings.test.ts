import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { findReminderSettings, peopleToRemind, saveReminderSettings } from '@/lib/data/reminder-settings'
import { lastDrinkAt, reportedDays } from '@/lib/data/reported'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { firstReminderSettings, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let ada: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
})

afterEach(() => fresh.close())

const on = (more: Partial<ReminderSettings> = {}): ReminderSettings => ({
  ...firstReminderSettings,
  evening: { isOn: true, at: '19:30' },
  ...more,
})

describe('what a person wants to be reminded of', () => {
  it('is nothing until they choose, and then what they chose last', async () => {
    expect(await findReminderSettings(ada)).toBe(null)
    await saveReminderSettings(ada, on(), 'en')
    const changed = on({
      drink: { isOn: true, afterHours: 2, from: '22:00', until: '06:00' },
      blocks: { isOn: true, at: '07:15' },
      byMail: true,
    })
    await saveReminderSettings(ada, changed, 'de')
    expect(await findReminderSettings(ada)).toEqual(changed)
    expect(await peopleToRemind()).toEqual([{ owner: ada, settings: changed, language: 'de' }])
  })

  it.each([
    ['everything is off', firstReminderSettings],
    ['there is no way to hear of it', on({ byPush: false, byMail: false })],
  ])('is not looked at when %s', async (_, settings) => {
    await saveReminderSettings(ada, settings, 'en')
    expect(await peopleToRemind()).toEqual([])
  })
})

const ms = (text: string) => epochMs(instantSchema.parse(text))
const [day, now] = [localDateSchema.parse('2026-05-17'), ms('2026-05-19T18:00:00Z')]

const drink = (at: string, more: object = {}) =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at,
    timeZone: 'UTC',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
    ...more,
  })

describe('the last drink', () => {
  it('is the latest that stands and is not ahead, whenever it was written', async () => {
    const deleted = drink('2026-05-19T17:00:00Z')
    const drinks = [
      drink('2026-05-19T16:00:00Z'),
      drink('2026-05-19T15:00:00Z'),
      drink('2026-05-19T18:00:01Z'),
      deleted,
    ]
    await saveEntries(ada, drinks)
    await removeEntry(ada, deleted.id)
    expect(await lastDrinkAt(ada, day, now)).toBe(ms('2026-05-19T16:00:00Z'))
    expect(await lastDrinkAt(await aPerson(), day, now)).toBe(null)
  })

  it('of one that lasted is its end, as far as that has come', async () => {
    await saveEntries(ada, [drink('2026-05-19T12:00:00Z', { until: '2026-05-19T17:30:00Z' })])
    expect(await lastDrinkAt(ada, day, now)).toBe(ms('2026-05-19T17:30:00Z'))
    expect(await lastDrinkAt(ada, day, ms('2026-05-19T13:00:00Z'))).toBe(ms('2026-05-19T13:00:00Z'))
  })
})

describe('a day that was reported', () => {
  const days = ['2026-05-18', '2026-05-19'].map(date => localDateSchema.parse(date))
  const cramp = (id = newId()) =>
    entrySchema.parse({
      kind: 'cramp',
      id,
      startedAt: '2026-05-19T03:00:00Z',
      timeZone: 'UTC',
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
    })

  it.each([
    ['has a cramp', cramp()],
    ['was closed', entrySchema.parse({ kind: 'day-closed', id: newId(), on: '2026-05-19', cramps: 'none' })],
  ])('%s', async (_, entry) => {
    await saveEntries(ada, [entry, drink('2026-05-18T10:00:00Z')])
    expect([...(await reportedDays(ada, days))]).toEqual(['2026-05-19'])
    await removeEntry(ada, entry.id)
    expect([...(await reportedDays(ada, days))]).toEqual([])
  })
})
