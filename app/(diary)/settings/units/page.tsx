import type { Metadata } from 'next'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { UnitsForm } from './units-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.units.title,
})

export default async function UnitsPage() {
  const { profile } = await person()
  const { settings } = await wordsHere()
  return (
    <SettingsPage title={settings.units.title} line={settings.units.line}>
      <UnitsForm profile={profile} words={settings.units} form={settings.form} />
    </SettingsPage>
  )
}
