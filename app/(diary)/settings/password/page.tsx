import type { Metadata } from 'next'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { PasswordForm } from './password-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.password.title,
})

export default async function PasswordPage() {
  const { email } = await person()
  const { settings } = await wordsHere()
  return (
    <SettingsPage title={settings.password.title} line={settings.password.line}>
      <PasswordForm email={email} words={settings.password} form={settings.form} />
    </SettingsPage>
  )
}
