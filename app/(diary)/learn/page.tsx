import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { learnPageIds } from '@/lib/domain/learn/learn-page'
import rows from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'
import { learnIcons } from './learn-icons'
import classes from './learn.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).learn.title })

/** What there is to read, each with the sentence it begins with. */
export default async function LearnPage() {
  await person()
  const { learn } = await wordsHere()
  return (
    <>
      <PageHeading title={learn.title} line={learn.line} />
      <ul role="list" className={`${rows.rows} ${classes.list}`}>
        {learnPageIds.map(id => {
          const Icon = learnIcons[id]
          const { title, line } = learn.pages[id]
          return (
            <li key={id} className={rows.item}>
              <Link href={`/learn/${id}`} className={rows.row} prefetch={false}>
                <Icon />
                <span className={rows.words}>
                  <b>{title}</b>
                  <span className={rows.line}>{line}</span>
                </span>
                <IconChevronRight size={20} aria-hidden="true" />
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
