import type { Metadata } from 'next'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { LookForm } from './look-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).look.title })

export default async function LookPage() {
  await person()
  const { look } = await wordsHere()
  return (
    <SettingsPage title={look.title} line={look.line}>
      <LookForm words={look} />
    </SettingsPage>
  )
}
