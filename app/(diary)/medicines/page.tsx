import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { listEntries } from '@/lib/data/entries'
import type { Medication } from '@/lib/domain/entry'
import { isCrampingClass } from '@/lib/domain/cramping-classes'
import { takenWords } from '@/lib/domain/forms/kind-facts'
import { isTaken } from '@/lib/domain/medication'
import { dayClockOf } from '@/lib/domain/profile'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { entryHref, withFrom } from '../../_ui/entry-row'
import { KindIcon } from '../../_ui/kind-icon'
import rows from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'
import classes from './medicines.module.css'
import { StoppedToday } from './stopped-today'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).medicines.title,
})

/** More medicines than anybody takes in a life of diaries. */
const MOST = 500

/** What is taken, and what was. */
export default async function MedicinesPage() {
  const { owner, profile, today } = await person()
  const words = await wordsHere()
  const { medicines } = words
  const { entries } = await listEntries(owner, { kind: 'medication', limit: MOST })
  const all = entries.filter(entry => entry.kind === 'medication')
  const current = all.filter(medication => isTaken(medication, today))
  const past = all.filter(medication => !isTaken(medication, today))
  const clock = dayClockOf(profile)
  return (
    <>
      <PageHeading title={medicines.title} line={medicines.line} />
      <div className={classes.page}>
        {all.length === 0 && <p>{medicines.none}</p>}
        {current.length > 0 && (
          <section aria-labelledby="taken">
            <h2 id="taken">{medicines.current}</h2>
            <ul role="list" className={rows.rows}>
              {current.map(medication => (
                <li key={medication.id} className={`${rows.item} ${classes.current}`}>
                  <Row medication={medication} today={today} words={words} />
                  {medication.startedOn <= today && medication.stoppedOn === undefined && (
                    <StoppedToday medication={medication} clock={clock} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ButtonLink href="/medicines/new?from=/medicines" icon={<IconPlus />}>
          {medicines.add}
        </ButtonLink>
        <section aria-labelledby="ask" className={classes.ask}>
          <h2 id="ask">{words.learn.classes.askTitle}</h2>
          <p>{words.learn.classes.ask}</p>
          <p className={classes.readMore}>
            <Link href="/learn/medicines">{words.learn.classes.readMore}</Link>
          </p>
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past">{medicines.past}</h2>
            <ul role="list" className={rows.rows}>
              {past.map(medication => (
                <li key={medication.id} className={rows.item}>
                  <Row medication={medication} today={today} words={words} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

type RowProps = { medication: Medication; today: LocalDate; words: Words }

function Row({ medication, today, words }: RowProps) {
  const { name, drugClass } = medication
  const kind = drugClass === undefined ? null : words.medicines.classes[drugClass].name
  return (
    <Link href={withFrom(entryHref(medication), '/medicines')} className={rows.row}>
      <KindIcon entry={medication} size={24} />
      <span className={rows.words}>
        <b>{name}</b>
        <span className={rows.line}>
          {takenWords(medication, today, words)}
          {kind !== null && ` · ${kind}`}
          {isCrampingClass(drugClass) && `, ${words.learn.classes.named}`}
        </span>
      </span>
      <IconChevronRight size={20} aria-hidden="true" />
    </Link>
  )
}
