import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { reasonKind } from '@/lib/domain/cautions'
import { findLearnPage } from '@/lib/domain/learn/learn-page'
import { pageFor } from '@/lib/domain/learn/lines-for'
import { volumeUnitOf } from '@/lib/domain/units'
import { waysOn } from '@/lib/domain/learn/ways-on'
import { cautionNames } from '@/lib/domain/words/caution-words'
import change from '../../../_ui/change-form.module.css'
import rows from '../../../_ui/link-rows.module.css'
import { PageHeading } from '../../../_ui/page-heading'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { Classes } from '../classes'
import { Conditions } from '../conditions'
import { DoctorLists } from '../doctor-lists'
import { learnIcons } from '../learn-icons'
import classes from '../learn.module.css'
import { Sections } from '../sections'
import { Trials } from '../trials'

type Address = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const page = findLearnPage((await params).page)
  const { learn } = await wordsHere()
  return { title: page === null ? learn.title : learn.pages[page].title }
}

/** One page to read: a sentence, short sections with their publications, and where to go on. */
export default async function LearnOnePage({ params }: Address) {
  const who = await person()
  const page = findLearnPage((await params).page)
  if (page === null) notFound()
  const words = await wordsHere()
  const { learn } = words
  const { title, line } = learn.pages[page]
  const { sections, reasons } = pageFor(learn.pages[page], {
    conditions: who.profile.conditions ?? [],
    drugClasses: await drugClassesOn(who.owner, who.today),
  })
  const kind = reasonKind(reasons)
  const context = { unit: volumeUnitOf(who.profile), nameOf: () => null }
  return (
    <article className={classes.page}>
      <Link href="/learn" className={change.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {learn.backToList}
      </Link>
      <PageHeading title={title} />
      <p className={classes.lead}>{line}</p>
      {kind !== null && <p>{learn.reason[kind](cautionNames(reasons, words))}</p>}
      <Sections page={page} sections={sections} words={words} />
      {page === 'when-to-see-a-doctor' && <DoctorLists words={words} />}
      {page === 'what-trials-found' && <Trials words={words} context={context} />}
      {page === 'medicines' && <Classes words={words} context={context} />}
      {page === 'conditions' && <Conditions profile={who.profile} words={words} context={context} />}
      <nav aria-labelledby="read-on" className={classes.section}>
        <h2 id="read-on">{learn.readOn}</h2>
        <ul role="list" className={`${rows.rows} ${classes.on}`}>
          {waysOn[page].map(id => {
            const Icon = learnIcons[id]
            return (
              <li key={id} className={rows.item}>
                <Link href={`/learn/${id}`} className={rows.row} prefetch={false}>
                  <Icon />
                  <span className={rows.words}>
                    <b>{learn.pages[id].title}</b>
                  </span>
                  <IconChevronRight size={20} aria-hidden="true" />
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
    </article>
  )
}
