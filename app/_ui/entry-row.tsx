import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Entry, EntryKind } from '@/lib/domain/entry'
import type { EntryWords } from '@/lib/domain/words/entry-words'
import { CheckMark } from './check-mark'
import classes from './entry-row.module.css'

/** Where the page of one entry is, by its kind. */
const folders: Record<EntryKind, string> = {
  cramp: 'cramps',
  fluid: 'drinks',
  food: 'foods',
  exercise: 'exercise',
  observation: 'signs',
  routine: 'routines',
  medication: 'medicines',
  measurement: 'measurements',
  'day-closed': 'days',
  consultation: 'visits',
}

/** The address of an entry's page. */
export const entryHref = (entry: Entry): string => `/${folders[entry.kind]}/${entry.id}`

/** The address of the form that logs a new one. */
export const newHref = (kind: EntryKind): string => `/${folders[kind]}/new`

/** The address with where one came from, unless that is Today, where one goes anyhow. */
export const withFrom = (href: string, from: string): string =>
  from === '/' ? href : `${href}?${new URLSearchParams({ from }).toString()}`

type EntryRowProps = {
  entry: Entry
  words: EntryWords
  /** "14:40", or null for an entry that has only a date. */
  time: string | null
  icon: ReactNode
  /** What stands in place of the time. */
  dayWord: string
  /** The screen the row stands on, to come back to; Today when left out. */
  from?: string
  /** "Check this: body mass"; null or left out: nothing looks like a slip. */
  check?: string | null
  /** Something to do with the entry, at the end of the row. */
  end?: ReactNode
}

/** One entry in a list: time, icon, title and second line; a link to its page. */
export function EntryRow({ entry, words, time, icon, dayWord, from = '/', check, end }: EntryRowProps) {
  return (
    <li className={classes.item} data-ends={end === undefined ? undefined : ''}>
      <Link href={withFrom(entryHref(entry), from)} className={classes.row} prefetch={false}>
        <span className={classes.time}>{time ?? dayWord}</span>
        <span className={classes.badge}>{icon}</span>
        <span className={classes.words}>
          <span className={classes.title}>{words.title}</span>
          {words.detail !== null && <span className={classes.detail}>{words.detail}</span>}
          {check !== undefined && check !== null && <CheckMark check={check} />}
        </span>
      </Link>
      {end}
    </li>
  )
}

/** A list of entry rows with hairlines between them. */
export function EntryList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul role="list" aria-label={label} className={classes.list}>
      {children}
    </ul>
  )
}
