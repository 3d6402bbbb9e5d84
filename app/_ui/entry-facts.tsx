import { IconArrowLeft, IconPencil } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Fact } from '@/lib/domain/forms/facts'
import { wordsHere } from './words-here'
import classes from './entry-facts.module.css'
import type { Words } from '@/lib/domain/words/words'

type EntryFactsProps = {
  icon: ReactNode
  title: string
  /** "Tue 19 May, 14:05". */
  moment: string
  /** "Asia/Kathmandu (UTC+05:45)"; null for an entry that has only a date. */
  zone: string | null
  /** Whose diary it is. */
  who: string
  facts: readonly Fact[]
  /** Where one came from. */
  back: string
  /** The form that corrects it. */
  editHref: string
  /** What looks like a slip, above the facts. */
  checks?: ReactNode
  /** What was worked out from it and matters most, above the facts too. */
  result?: ReactNode
  children: ReactNode
}

/** One kept entry to read: everything it holds in words, when and where, and what can be done with it. */
export async function EntryFacts(props: EntryFactsProps) {
  const { icon, title, moment, zone, who, facts, back, editHref, checks, result, children } = props
  const { correction } = await wordsHere()
  return (
    <article className={classes.page}>
      <nav className={classes.ways} aria-label={correction.ways}>
        <Link href={back} className={classes.back}>
          <IconArrowLeft aria-hidden="true" />
          {correction.back}
        </Link>
        <Link href={editHref} replace className={classes.edit}>
          <IconPencil aria-hidden="true" />
          {correction.edit}
        </Link>
      </nav>
      <header className={classes.heading}>
        <span className={classes.badge}>{icon}</span>
        <div>
          <h1>{title}</h1>
          <p className={classes.line}>{zone === null ? moment : `${moment} · ${zone}`}</p>
          <p className={classes.line}>{who}</p>
        </div>
      </header>
      {checks}
      {result}
      <dl className={classes.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  )
}

/** Below figures that come from the tables: where they are from. */
export const FiguresSource = ({ facts }: { facts: Words['facts'] }) => (
  <p className={classes.source}>
    {facts.figuresSource} <Link href="/sources">{facts.whereFrom}</Link>
  </p>
)
