import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveProfile } from '@/lib/data/profile'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { startReminders } from '@/lib/reminders/schedule'
import { aPerson } from '@/tests/support/a-person'
import type { FreshDatabase } from '@/tests/support/database'
import { mailServer, type MailServer } from '@/tests/support/mail-server'
import { freshInstallation } from '@/tests/support/people'

let installation: FreshDatabase
let mail: MailServer

beforeEach(async () => {
  mail = await mailServer()
  installation = await freshInstallation({ SMTP_URL: mail.url, MAIL_FROM: 'charley@example.org' })
})

afterEach(async () => {
  await installation.close()
  await mail.close()
})

it('the clock of reminders runs once in a process however often it is started, and looks at once', async () => {
  const owner = await aPerson()
  await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
  const evening = { isOn: true, at: new Date().toISOString().slice(11, 16) }
  await saveReminderSettings(owner, { ...firstReminderSettings, evening, byPush: false, byMail: true }, 'en')
  const stops = [startReminders(), startReminders()]
  await Promise.all(stops.map(stop => stop()))
  expect(mail.letters).toHaveLength(1)
})
