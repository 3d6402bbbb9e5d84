import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { sharedPageHere } from '@/lib/auth/shared-page-here'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { languageAccepted, languageOf } from '@/lib/domain/words/language'
import { momentWords } from '@/lib/domain/words/settings-values'
import { wordsIn } from '@/lib/domain/words/words-in'
import { scaleOfSheet } from '@/lib/exchange/doctor-pdf'
import { DoctorSheet } from '../../_ui/doctor-sheet'
import { OpenedTooOften } from '../../_ui/opened-too-often'
import { wordsHere } from '../../_ui/words-here'
import classes from './shared.module.css'

/** The same for every address, so that it does not tell which of them opens something. */
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).doctorLinks.reader.title,
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
})

/** A doctor page that somebody shared, in the language of whoever shared it, and nothing else. */
export default async function SharedPage({ params }: { params: Promise<{ link: string }> }) {
  const [{ link: secret }, sent] = await Promise.all([params, headers()])
  const opened = await sharedPageHere(secret)
  if (opened === null) notFound()
  if (!opened.isOpen)
    return (
      <main className={classes.page}>
        <OpenedTooOften seconds={opened.retryAfterSeconds} />
      </main>
    )
  const { page, link, person } = opened
  const language = languageOf(person.profile.locale ?? '') ?? languageAccepted(sent.get('accept-language'))
  const words = wordsIn(language)
  const sheet = doctorSheet(page, words)
  const until = momentWords(link.expiresAt, person.profile, person.today, words)
  return (
    <main className={classes.page} lang={words.locale}>
      <p className={classes.until}>{words.doctorLinks.reader.until(until)}</p>
      <DoctorSheet sheet={sheet} scale={scaleOfSheet(sheet)} isAlone />
    </main>
  )
}
