import type { Metadata } from 'next'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { ProfileForm } from './profile-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.profile.title,
})

export default async function ProfilePage() {
  const { profile } = await person()
  const { settings } = await wordsHere()
  return (
    <SettingsPage title={settings.profile.title} line={settings.profile.line}>
      <ProfileForm profile={profile} words={settings.profile} form={settings.form} />
    </SettingsPage>
  )
}
