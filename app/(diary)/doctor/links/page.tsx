import { IconChevronLeft } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { listLinks } from '@/lib/data/doctor-links'
import { askedFor, doctorChoice, type AskedPage } from '@/lib/domain/doctor/doctor-choice'
import { usualLinkDays } from '@/lib/domain/doctor/doctor-link'
import { linkLines } from '@/lib/domain/words/link-lines'
import { PageHeading } from '../../../_ui/page-heading'
import { RevocableList } from '../../../_ui/revocable-list'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import classes from '../../../_ui/change-form.module.css'
import { revokeMyLink } from './link-actions'
import { LinkForm } from './link-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).doctorLinks.title,
})

/** Makes, lists and revokes the addresses at which a doctor page can be read without an account. */
export default async function DoctorLinksPage({ searchParams }: { searchParams: Promise<AskedPage> }) {
  const { owner, profile, now, today } = await person()
  const words = await wordsHere()
  const { doctorLinks, settings } = words
  const links = (await listLinks(owner)).map(link => linkLines(link, { profile, now, today }, words))
  const choice = doctorChoice(await searchParams, today)
  const usual = { ...choice.period, shown: choice.shown, days: usualLinkDays }
  return (
    <div className={classes.narrow}>
      <Link href={`/doctor?${askedFor(choice).toString()}`} className={classes.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {doctorLinks.back}
      </Link>
      <PageHeading title={doctorLinks.title} line={doctorLinks.line} />
      <LinkForm usual={usual} today={today} words={doctorLinks.form} form={settings.form} />
      <RevocableList
        rows={links}
        words={doctorLinks.list}
        form={settings.form}
        revoke={revokeMyLink}
        hint={doctorLinks.list.views}
      />
    </div>
  )
}
