import type { Metadata } from 'next'
import Link from 'next/link'
import classes from '../../learn/learn.module.css'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { ProfileForm } from './profile-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.profile.title,
})

export default async function ProfilePage() {
  const { profile } = await person()
  const { settings, learn } = await wordsHere()
  return (
    <SettingsPage title={settings.profile.title} line={settings.profile.line}>
      <ProfileForm profile={profile} words={settings.profile} form={settings.form} />
      <p className={classes.way}>
        <Link href="/learn/conditions">{learn.pages.conditions.title}</Link>
      </p>
    </SettingsPage>
  )
}
