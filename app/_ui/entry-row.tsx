import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Entry, EntryKind } from '@/lib/domain/entry'
import type { EntryWords } from '@/lib/domain/words/entry-words'
import classes from './entry-row.module.css'

/** Where the page of one entry is; kinds without a page of their own have none. */
const folders: Partial<Record<EntryKind, string>> = {
  cramp: 'cramps',
  fluid: 'drinks',
  food: 'foods',
  exercise: 'exercise',
}

/** The address of an entry's page; null when its kind has none yet. */
export function entryHref(entry: Entry): string | null {
  const folder = folders[entry.kind]
  return folder === undefined ? null : `/${folder}/${entry.id}`
}

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
}

/** One entry in a list: time, icon, title and second line; a link where the entry has a page. */
export function EntryRow({ entry, words, time, icon, dayWord }: EntryRowProps) {
  const href = entryHref(entry)
  const row = (
    <>
      <span className={classes.time}>{time ?? dayWord}</span>
      <span className={classes.badge}>{icon}</span>
      <span className={classes.words}>
        <span className={classes.title}>{words.title}</span>
        {words.detail !== null && <span className={classes.detail}>{words.detail}</span>}
      </span>
    </>
  )
  return (
    <li className={classes.item}>
      {href === null ? (
        <div className={classes.row}>{row}</div>
      ) : (
        <Link href={href} className={classes.row}>
          {row}
        </Link>
      )}
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
