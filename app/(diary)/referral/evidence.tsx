import Link from 'next/link'
import { entryHref, withFrom } from '@/app/_ui/entry-row'
import { momentOf, type Entry } from '@/lib/domain/entry'
import { dayWords } from '@/lib/domain/words/date-words'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { crampContextWords, entryWords } from '@/lib/domain/words/entry-words'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import classes from './referral.module.css'
import type { Words } from '@/lib/domain/words/words'

const shownAtFirst = 4

type Props = {
  entries: readonly Entry[]
  words: Words
  /** Whether an answer is missing from them: then their forms are opened, not their pages. */
  lackAnswers?: boolean
}

/** The entries a finding rests on, newest first, each a link to the entry; more than four fold away. */
export function Evidence({ entries, words, lackAnswers = false }: Props) {
  if (entries.length === 0) return null
  const more = entries.slice(shownAtFirst)
  return (
    <div className={classes.evidence}>
      <h3>{lackAnswers ? words.referral.entriesLacking : words.referral.entriesBehind}</h3>
      <Rows entries={entries.slice(0, shownAtFirst)} words={words} lackAnswers={lackAnswers} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>{words.referral.andMore(more.length)}</span>
          </summary>
          <Rows entries={more} words={words} lackAnswers={lackAnswers} />
        </details>
      )}
    </div>
  )
}

function Rows({ entries, words, lackAnswers }: Required<Props>) {
  return (
    <ul role="list">
      {entries.map(entry => (
        <li key={entry.id}>
          <Row entry={entry} words={words} lackAnswers={lackAnswers} />
        </li>
      ))}
    </ul>
  )
}

function Row({ entry, words, lackAnswers }: { entry: Entry } & Omit<Required<Props>, 'entries'>) {
  const href = lackAnswers ? `${entryHref(entry)}/edit` : entryHref(entry)
  return (
    <Link href={withFrom(href, '/referral')} className={classes.row} prefetch={false}>
      <span className={classes.when}>{whenWords(entry, words)}</span>
      <span>{whatWords(entry, words)}</span>
      <span className={classes.severity}>{severityWords(entry, words)}</span>
    </Link>
  )
}

function whenWords(entry: Entry, words: Words): string {
  const moment = momentOf(entry)
  return moment === null ? '' : words.parts.moment(dayWords(writtenDate(moment), words), writtenTime(moment))
}

function whatWords(entry: Entry, words: Words): string {
  if (entry.kind !== 'cramp') {
    const { title, detail } = entryWords(entry, { unit: 'ml', nameOf: () => null }, words)
    return detail ?? title
  }
  const context = crampContextWords(entry, words)
  const where = muscleAndSide(entry.muscle, entry.side, words)
  return context === null ? where : `${where}, ${context}`
}

const severityWords = (entry: Entry, { figures }: Words): string =>
  entry.kind === 'cramp' && entry.severity !== undefined ? figures.outOf(entry.severity, 10) : ''
