import type { Metadata } from 'next'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { listPushDevices } from '@/lib/data/push-devices'
import { findReminderSettings } from '@/lib/data/reminder-settings'
import { fluidCautions, reasonKind } from '@/lib/domain/cautions'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { deviceWords } from '@/lib/domain/words/device-words'
import { env } from '@/lib/env'
import { pushSender } from '@/lib/reminders/push-sender'
import { canMail } from '@/lib/reminders/send-mail'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { DeviceParts } from './device-parts'
import { RemindersForm } from './reminders-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).reminders.title,
})

/** What Charley tells a person outside of the app, and on which of their devices. */
export default async function RemindersPage() {
  const { owner, email, profile, today } = await person()
  const words = await wordsHere()
  const { reminders, settings } = words
  const kind = reasonKind(
    fluidCautions({
      conditions: profile.conditions ?? [],
      drugClasses: await drugClassesOn(owner, today),
    }),
  )
  const devices = await listPushDevices(owner)
  return (
    <SettingsPage title={reminders.title} line={reminders.line}>
      <RemindersForm
        initial={(await findReminderSettings(owner)) ?? firstReminderSettings}
        noDrink={kind === null ? null : reminders.noDrink[kind]}
        byMailLabel={canMail(env()) ? reminders.byMailTo(email) : null}
        words={reminders.form}
        form={settings.form}
      />
      <DeviceParts
        publicKey={pushSender(env())?.publicKey ?? null}
        canMail={canMail(env())}
        mailNow={reminders.form.mailNow}
        devices={devices.map(device => deviceWords(device, profile, today, words))}
        words={reminders.device}
        list={reminders.list}
        form={settings.form}
      />
    </SettingsPage>
  )
}
