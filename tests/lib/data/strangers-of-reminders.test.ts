import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import {
  addPushDevice,
  devicesToReach,
  listPushDevices,
  noteDelivery,
  refreshPushDevice,
  removePushDevice,
} from '@/lib/data/push-devices'
import { findReminderSettings, saveReminderSettings } from '@/lib/data/reminder-settings'
import { lastDrinkAt, reportedDays } from '@/lib/data/reported'
import { claimReminder, lastReminderAt } from '@/lib/data/sent-reminders'
import { openSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { pushBrowser } from '@/tests/support/push-browser'

let fresh: FreshDatabase
let owner: UserId
let stranger: UserId
let device: string
let strangersSession: string

const now = Date.parse('2026-05-19T20:00:00Z')
const [from, day] = [localDateSchema.parse('2026-05-17'), localDateSchema.parse('2026-05-19')]
const browser = pushBrowser()
const evening = { kind: 'evening', keys: ['evening 2026-05-19'], restsMs: 0 }

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
  stranger = await aPerson()
  const moment = { at: '2026-05-19T18:00:00Z', timeZone: 'UTC' }
  await saveEntries(owner, [
    entrySchema.parse({ kind: 'fluid', id: newId(), ...moment, beverageId: 'FNDDS-94000100', volumeMl: 1 }),
    entrySchema.parse({ kind: 'day-closed', id: newId(), on: day, cramps: 'none' }),
  ])
  await saveReminderSettings(owner, { ...firstReminderSettings, byMail: true }, 'en')
  await claimReminder(owner, evening, now)
  const session = await openSession(owner, {}, now)
  device = (await addPushDevice(owner, { ...browser.keys, session, userAgent: 'Firefox' }, now)) ?? ''
  strangersSession = await openSession(stranger, {}, now)
})

afterEach(() => fresh.close())

/** Everything of reminders that the owner has, as the tables hold it. */
async function everythingOf(userId: UserId): Promise<string> {
  const where = { userId }
  const { reminderSettings, pushDevice, sentReminder } = fresh.client
  const rows = [
    await reminderSettings.findMany({ where }),
    await pushDevice.findMany({ where }),
    await sentReminder.findMany({ where }),
  ]
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

/** The owner's browser, as somebody knows it who has its address but not its secret. */
const guessed = () => ({
  ...pushBrowser(browser.keys.endpoint).keys,
  session: strangersSession,
  userAgent: 'theirs',
})

/** Every function of reminders, called by a stranger with what is the owner's; and what it answers. */
const calls: readonly [string, (who: UserId) => Promise<unknown>, unknown][] = [
  ['addPushDevice', who => addPushDevice(who, guessed(), now), null],
  ['refreshPushDevice', who => refreshPushDevice(who, device, guessed()), null],
  ['listPushDevices', who => listPushDevices(who), []],
  ['devicesToReach', who => devicesToReach(who, now), []],
  ['removePushDevice', who => removePushDevice(who, device), false],
  ['noteDelivery', who => noteDelivery(who, device, 'refused', now), undefined],
  ['findReminderSettings', who => findReminderSettings(who), null],
  ['saveReminderSettings', who => saveReminderSettings(who, firstReminderSettings, 'de'), undefined],
  ['claimReminder', who => claimReminder(who, evening, now), true],
  ['lastReminderAt', who => lastReminderAt(who, 'evening', now), null],
  ['lastDrinkAt', who => lastDrinkAt(who, from, now), null],
  ['reportedDays', async who => [...(await reportedDays(who, [day]))], []],
]

describe('a stranger who knows every id of somebody’s reminders', () => {
  test.each(calls)('sees nothing and changes nothing through %s', async (_, call, answer) => {
    const before = await everythingOf(owner)
    expect(await call(stranger)).toEqual(answer)
    expect(await everythingOf(owner)).toBe(before)
  })

  const seen = ['listPushDevices', 'devicesToReach', 'findReminderSettings', 'lastReminderAt', 'lastDrinkAt']
  test.each(calls.filter(([name]) => [...seen, 'reportedDays'].includes(name)))(
    'could have seen something through %s',
    async (_, call, answer) => {
      expect(await call(owner)).not.toEqual(answer)
    },
  )
})
