import Link from 'next/link'
import { entryHref } from '@/app/_ui/entry-row'
import { momentOf, type Entry } from '@/lib/domain/entry'
import { dayWords } from '@/lib/domain/time/date-words'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { crampContextWords, entryWords } from '@/lib/domain/words/entry-words'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import classes from './referral.module.css'

const shownAtFirst = 4

type Props = { entries: readonly Entry[]; title?: string }

/** The entries a finding rests on, newest first, each a link to the entry; more than four fold away. */
export function Evidence({ entries, title = 'The entries behind this' }: Props) {
  if (entries.length === 0) return null
  const more = entries.slice(shownAtFirst)
  return (
    <div className={classes.evidence}>
      <h3>{title}</h3>
      <Rows entries={entries.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>and {more.length} more</span>
          </summary>
          <Rows entries={more} />
        </details>
      )}
    </div>
  )
}

function Rows({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul role="list">
      {entries.map(entry => (
        <li key={entry.id}>
          <Row entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Row({ entry }: { entry: Entry }) {
  const href = entryHref(entry)
  const row = (
    <>
      <span className={classes.when}>{whenWords(entry)}</span>
      <span>{whatWords(entry)}</span>
      <span className={classes.severity}>{severityWords(entry)}</span>
    </>
  )
  return href === null ? (
    <div className={classes.row}>{row}</div>
  ) : (
    <Link href={href} className={classes.row} prefetch={false}>
      {row}
    </Link>
  )
}

function whenWords(entry: Entry): string {
  const moment = momentOf(entry)
  return moment === null ? '' : `${dayWords(writtenDate(moment))}, ${writtenTime(moment)}`
}

function whatWords(entry: Entry): string {
  if (entry.kind !== 'cramp') {
    const { title, detail } = entryWords(entry, { unit: 'ml', nameOf: () => null })
    return detail ?? title
  }
  const context = crampContextWords(entry)
  const where = muscleAndSide(entry.muscle, entry.side)
  return context === null ? where : `${where}, ${context}`
}

const severityWords = (entry: Entry): string =>
  entry.kind === 'cramp' && entry.severity !== undefined ? `${entry.severity} of 10` : ''
