import Link from 'next/link'
import { entryHref, withFrom } from './entry-row'
import { momentOf, type Entry } from '@/lib/domain/entry'
import { dayWords } from '@/lib/domain/words/date-words'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { crampContextWords, entryWords, type WordsContext } from '@/lib/domain/words/entry-words'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import classes from './entry-links.module.css'
import type { Words } from '@/lib/domain/words/words'

const shownAtFirst = 4

const plain: WordsContext = { unit: 'ml', nameOf: () => null }

type Props = {
  /** The screen to come back to: "/referral". */
  from: string
  entries: readonly Entry[]
  words: Words
  /** The person's units and names of drinks and foods; without it entries other than cramps stand in ml, without names. */
  context?: WordsContext
  /** Whether an answer is missing from them: then their forms are opened, not their pages. */
  lackAnswers?: boolean
  /** What stands at the end of a row: "422 mg"; of a cramp its severity where it is left out. */
  beside?: (entry: Entry) => string
}

/** The entries something rests on, in the order given, each a link to the entry; more than four fold away. */
export function EntryLinks({ from, entries, words, context, lackAnswers = false, beside }: Props) {
  if (entries.length === 0) return null
  const more = entries.slice(shownAtFirst)
  const besideIt = beside ?? (entry => severityWords(entry, words))
  const shared = { from, words, context: context ?? plain, lackAnswers, beside: besideIt }
  return (
    <div className={classes.entries}>
      <h3>{lackAnswers ? words.referral.entriesLacking : words.referral.entriesBehind}</h3>
      <Rows {...shared} entries={entries.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>{words.referral.andMore(more.length)}</span>
          </summary>
          <Rows {...shared} entries={more} />
        </details>
      )}
    </div>
  )
}

function Rows({ entries, ...shared }: Required<Props>) {
  return (
    <ul role="list">
      {entries.map(entry => (
        <li key={entry.id}>
          <Row entry={entry} {...shared} />
        </li>
      ))}
    </ul>
  )
}

function Row({
  entry,
  from,
  words,
  context,
  lackAnswers,
  beside,
}: { entry: Entry } & Omit<Required<Props>, 'entries'>) {
  const href = lackAnswers ? `${entryHref(entry)}/edit` : entryHref(entry)
  return (
    <Link href={withFrom(href, from)} className={classes.row} prefetch={false}>
      <span className={classes.when}>{whenWords(entry, words)}</span>
      <span>{whatWords(entry, context, words)}</span>
      <span className={classes.severity}>{beside(entry)}</span>
    </Link>
  )
}

function whenWords(entry: Entry, words: Words): string {
  const moment = momentOf(entry)
  return moment === null ? '' : words.parts.moment(dayWords(writtenDate(moment), words), writtenTime(moment))
}

function whatWords(entry: Entry, context: WordsContext, words: Words): string {
  if (entry.kind !== 'cramp') {
    const { title, detail } = entryWords(entry, context, words)
    return isNamed(entry) ? title : (detail ?? title)
  }
  const doing = crampContextWords(entry, words)
  const where = muscleAndSide(entry.muscle, entry.side, words)
  return doing === null ? where : `${where}, ${doing}`
}

/** Whose title says what it was, and how much. */
const isNamed = ({ kind }: Entry): boolean => ['fluid', 'food', 'exercise', 'medication'].includes(kind)

const severityWords = (entry: Entry, { figures }: Words): string =>
  entry.kind === 'cramp' && entry.severity !== undefined ? figures.outOf(entry.severity, 10) : ''
