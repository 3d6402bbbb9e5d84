import { IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import type { EntryKind } from '@/lib/domain/entry'
import { newHref } from '../../_ui/entry-row'
import { OneKindIcon } from '../../_ui/kind-icon'
import classes from '../../_ui/link-rows.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).kinds.title })

/** What is logged most often first. */
const order: readonly EntryKind[] = [
  'cramp',
  'fluid',
  'food',
  'exercise',
  'routine',
  'observation',
  'measurement',
  'medication',
  'day-closed',
  'consultation',
]

/** Every kind of entry, each with the form that logs it. */
export default async function LogPage() {
  await person()
  const { kinds } = await wordsHere()
  return (
    <>
      <PageHeading title={kinds.title} line={kinds.line} />
      <ul role="list" className={classes.rows}>
        {order.map(kind => (
          <li key={kind} className={classes.item}>
            <Link href={newHref(kind)} className={classes.row}>
              <OneKindIcon kind={kind} size={24} />
              <span className={classes.words}>
                <b>{kinds.each[kind].name}</b>
                <span className={classes.line}>{kinds.each[kind].line}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
