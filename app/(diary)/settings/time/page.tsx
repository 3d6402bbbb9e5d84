import type { Metadata } from 'next'
import { timeZones } from '../../../_ui/time-zones'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { TimeForm } from './time-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.time.title,
})

export default async function TimePage() {
  const { profile } = await person()
  const { settings } = await wordsHere()
  return (
    <SettingsPage title={settings.time.title} line={settings.time.line}>
      <TimeForm profile={profile} timeZones={timeZones()} words={settings.time} form={settings.form} />
    </SettingsPage>
  )
}
