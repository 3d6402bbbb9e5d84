import type { Metadata } from 'next'
import { languageOf } from '@/lib/domain/words/language'
import { languageNames } from '@/lib/domain/words/settings-values'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { SettingsPage } from '../settings-page'
import { LanguageForm } from './language-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.language.title,
})

export default async function LanguagePage({ searchParams }: { searchParams: Promise<{ saved?: unknown }> }) {
  const { profile } = await person()
  const { settings } = await wordsHere()
  const { saved } = await searchParams
  return (
    <SettingsPage title={settings.language.title} line={settings.language.line}>
      <LanguageForm
        chosen={languageOf(profile.locale ?? '')}
        names={languageNames}
        wasSaved={saved !== undefined}
        words={settings.language}
        form={settings.form}
      />
    </SettingsPage>
  )
}
