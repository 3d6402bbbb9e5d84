import type { Metadata } from 'next'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { EmergencyForm } from './emergency-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.emergency.title,
})

export default async function EmergencyPage() {
  const { profile } = await person()
  const { settings } = await wordsHere()
  return (
    <SettingsPage title={settings.emergency.title} line={settings.emergency.line}>
      <EmergencyForm profile={profile} words={settings.emergency} form={settings.form} />
    </SettingsPage>
  )
}
