import type { Metadata } from 'next'
import Link from 'next/link'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import classes from '../../../_ui/change-form.module.css'
import { SettingsPage } from '../settings-page'
import { DeleteAccountForm } from './delete-account-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).settings.leaving.title,
})

export default async function DeleteAccountPage() {
  await person()
  const { settings } = await wordsHere()
  const { leaving } = settings
  return (
    <SettingsPage title={leaving.title} line={leaving.line}>
      <p>
        {leaving.exportFirst} <Link href="/files">{leaving.exportLink}</Link>
      </p>
      <p className={classes.hint}>{leaving.copies}</p>
      <section className={classes.section}>
        <h2>{leaving.question}</h2>
        <DeleteAccountForm words={leaving} form={settings.form} />
      </section>
    </SettingsPage>
  )
}
