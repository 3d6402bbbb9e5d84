import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimReminder, forgetSentReminders, lastReminderAt } from '@/lib/data/sent-reminders'
import type { UserId } from '@/lib/data/user-id'
import { deleteUser } from '@/lib/data/users'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

const now = 1_800_000_000_000
const hour = 3_600_000
const day = 24 * hour

let fresh: FreshDatabase
let ada: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
})

afterEach(() => fresh.close())

const evening = { kind: 'evening', keys: ['evening 2026-05-19'], restsMs: 0 }
const drink = (key: string) => ({ kind: 'drink', keys: [key], restsMs: 3 * hour })

describe('a reminder', () => {
  it('is claimed once, by whoever is first', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => claimReminder(ada, evening, now)))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await claimReminder(ada, evening, now + hour)).toBe(false)
  })

  it('is each person’s own', async () => {
    expect(await claimReminder(ada, evening, now)).toBe(true)
    expect(await claimReminder(await aPerson(), evening, now)).toBe(true)
  })

  it('of several that are due together goes out when one of them is new', async () => {
    const claim = (keys: string[]) => claimReminder(ada, { kind: 'notices', keys, restsMs: 0 }, now)
    expect(await claim(['U1', 'U2'])).toBe(true)
    expect(await claim(['U2', 'U1'])).toBe(false)
    expect(await claim(['U1', 'U2', 'U3'])).toBe(true)
  })

  it.each([
    [3 * hour - 1, false],
    [3 * hour, true],
    [3 * hour + 1, true],
  ])('that rests three hours may follow the last of its kind after %i ms: %s', async (later, may) => {
    await claimReminder(ada, drink('one'), now)
    expect(await claimReminder(ada, drink('two'), now + later)).toBe(may)
    expect(await claimReminder(ada, evening, now + 1)).toBe(true)
  })

  it('is remembered by the moment it was sent', async () => {
    expect(await lastReminderAt(ada, 'drink', now)).toBe(null)
    await claimReminder(ada, drink('one'), now - 5 * hour)
    await claimReminder(ada, drink('two'), now)
    await claimReminder(ada, evening, now)
    expect(await lastReminderAt(ada, 'drink', now - 1)).toBe(now - 5 * hour)
    expect(await lastReminderAt(ada, 'drink', now)).toBe(now)
  })

  it('is not claimed for an account that is gone', async () => {
    await deleteUser(ada)
    expect(await claimReminder(ada, evening, now)).toBe(false)
  })

  it.each([
    [30 * day - 1, 0],
    [30 * day, 1],
    [30 * day + 1, 1],
  ])('is forgotten %i ms after it was sent: %i', async (later, forgotten) => {
    await claimReminder(ada, evening, now)
    expect(await forgetSentReminders(now + later)).toBe(forgotten)
  })
})
