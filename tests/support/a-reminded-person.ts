import { saveProfile } from '@/lib/data/profile'
import { addPushDevice } from '@/lib/data/push-devices'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { changeNotices } from '@/lib/data/notices'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import type { EpochMs } from '@/lib/domain/time/instant'
import { aNotice } from './a-notice'
import { mailServer } from './mail-server'
import { freshInstallation, newPerson } from './people'
import { pushBrowser } from './push-browser'

/** An installation that can send mail, with Ada, her mailbox and a device of hers that was turned on at a moment. */
export async function aRemindedPerson(turnedOnAt: EpochMs) {
  const mail = await mailServer()
  const installation = await freshInstallation({
    PUBLIC_URL: 'https://diary.example.org',
    SMTP_URL: mail.url,
    MAIL_FROM: 'Charley <charley@example.org>',
  })
  const ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC' }))
  const browser = pushBrowser()
  await addPushDevice(ada.owner, { ...browser.keys, session: ada.session, userAgent: null }, turnedOnAt)
  return {
    ada,
    mail,
    browser,
    /** Chooses reminders by push and e-mail: Ada's, or somebody else's. */
    wish: (more: Partial<ReminderSettings>, owner: UserId = ada.owner) =>
      saveReminderSettings(owner, { ...firstReminderSettings, byMail: true, ...more }, 'en'),
    /** Raises an urgent notice that nobody has seen. */
    raise: (at: EpochMs) =>
      changeNotices(ada.owner, at, () => [
        aNotice({ raisedAt: at, seenAt: null, clearedAt: null, stages: [{ at, stage: 'urgent' }] }),
      ]),
    async close() {
      await installation.close()
      await mail.close()
    },
  }
}

/** Wishes of a person: the question of the evening at half past seven; a reminder after three hours without a drink. */
export const askInTheEvening = { evening: { isOn: true, at: '19:30' } }
export const remindToDrink = { drink: { isOn: true, afterHours: 3, from: '08:00', until: '22:00' } }

/** A third of a litre of water, drunk then. */
export const aDrink = (at: string): Entry =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at,
    timeZone: 'UTC',
    beverageId: 'FNDDS-94000100',
    volumeMl: 330,
  })
