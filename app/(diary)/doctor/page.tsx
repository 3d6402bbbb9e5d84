import { IconDownload, IconFileTypePdf, IconLink } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import button from '@/app/_ui/button-link.module.css'
import { DoctorSheet } from '@/app/_ui/doctor-sheet'
import { OpenedTooOften } from '@/app/_ui/opened-too-often'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { doctorPageHere } from '@/lib/auth/doctor-page-here'
import { askedFor, doctorChoice, type AskedPage } from '@/lib/domain/doctor/doctor-choice'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { scaleOfSheet } from '@/lib/exchange/doctor-pdf'
import { person } from '../judgement'
import { ChoiceForm } from './choice-form'
import classes from './doctor.module.css'
import { PrintButton } from './print-button'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).doctor.title })

type Props = { searchParams: Promise<AskedPage> }

/** The diary of a period on one sheet of paper, for a consultation: to print, as a file, or behind a link. */
export default async function DoctorPage({ searchParams }: Props) {
  const who = await person()
  const words = await wordsHere()
  const choice = doctorChoice(await searchParams, who.today)
  const opened = await doctorPageHere(who, choice)
  if (!opened.isOpen) return <OpenedTooOften seconds={opened.retryAfterSeconds} />
  const sheet = doctorSheet(opened.page, words)
  const asked = askedFor(choice).toString()
  const file = `${asked}&language=${words.language}`
  const { doctor } = words
  return (
    <>
      <div className={classes.screen}>
        <PageHeading title={doctor.title} line={doctor.line} />
        <ChoiceForm choice={choice} today={who.today} words={words} />
        <div className={classes.actions} role="group" aria-label={doctor.actions}>
          <PrintButton>{doctor.print}</PrintButton>
          <a className={button.button} data-variant="light" href={`/api/v1/doctor-page/pdf?${file}`} download>
            <IconFileTypePdf aria-hidden />
            {doctor.pdf}
          </a>
          <a
            className={button.button}
            data-variant="light"
            href={`/api/v1/doctor-page/fhir?${file}`}
            download
          >
            <IconDownload aria-hidden />
            {doctor.fhir}
          </a>
          <Link className={button.button} data-variant="light" href={`/doctor/links?${asked}`}>
            <IconLink aria-hidden />
            {doctor.link}
          </Link>
        </div>
      </div>
      <DoctorSheet sheet={sheet} scale={scaleOfSheet(sheet)} />
    </>
  )
}
