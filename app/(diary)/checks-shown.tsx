import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import { checksOfDay } from '@/lib/domain/checks/checks'
import { entryChecks } from '@/lib/domain/checks/entry-checks'
import { epochOf, type Entry } from '@/lib/domain/entry'
import type { OwnItem } from '@/lib/domain/own-item'
import { nameIn } from '@/lib/domain/reference/name-in'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { volumeUnitOf } from '@/lib/domain/units'
import { checksInShort } from '@/lib/domain/words/check-words'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import { entryWords } from '@/lib/domain/words/entry-words'
import type { Words } from '@/lib/domain/words/words'
import { CheckMark } from '../_ui/check-mark'
import { entryHref, withFrom } from '../_ui/entry-row'
import rows from '../_ui/link-rows.module.css'
import classes from './checks-shown.module.css'
import { checkSetting } from './checks-here'
import { timelineHref } from './timeline/timeline-address'

const shownAtFirst = 4

type ChecksShownProps = {
  who: Person
  own: readonly OwnItem[]
  /** The days that the screen shows. */
  days: readonly ({ day: LocalDate } & Parameters<typeof checksOfDay>[0])[]
  /** Those entries of them that it counts. */
  entries?: readonly { entry: Entry; day: LocalDate }[]
  /** The screen to come back to. */
  from: string
  words: Words
}

type Checked = { key: string; href: string; title: string; day: string; check: string }

/** What of the days and entries a screen counts looks like a slip, newest first, each a link; nothing where nothing does. */
export async function ChecksShown({ who, own, days, entries = [], from, words }: ChecksShownProps) {
  const setting = await checkSetting(who, own, entries)
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(own) }
  const dayWords = (day: LocalDate) => weekdayInYear(day, who.today, words)
  const checked: Checked[] = [
    ...days.toReversed().flatMap(totals => {
      const check = checksInShort(checksOfDay(totals), words)
      const { day } = totals
      const href = timelineHref({ to: day })
      return check === null ? [] : [{ key: day, href, title: dayWords(day), day: '', check }]
    }),
    ...entries.toSorted(newestFirst).flatMap(({ entry, day }) => {
      const check = checksInShort(entryChecks(entry, setting), words)
      const { title } = entryWords(entry, context, words)
      const href = withFrom(entryHref(entry), from)
      return check === null ? [] : [{ key: entry.id, href, title, day: dayWords(day), check }]
    }),
  ]
  if (checked.length === 0) return null
  const more = checked.slice(shownAtFirst)
  return (
    <section className={classes.checks} aria-label={words.checks.title}>
      <Rows checked={checked.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>{words.referral.andMore(more.length)}</span>
          </summary>
          <Rows checked={more} />
        </details>
      )}
    </section>
  )
}

const newestFirst = (one: { entry: Entry }, other: { entry: Entry }): number =>
  (epochOf(other.entry) ?? 0) - (epochOf(one.entry) ?? 0)

const Rows = ({ checked }: { checked: readonly Checked[] }) => (
  <ul role="list" className={rows.rows}>
    {checked.map(({ key, href, title, day, check }) => (
      <li key={key} className={rows.item}>
        <Link href={href} className={rows.row} prefetch={false}>
          <span className={rows.words}>
            <b>{title}</b>
            {day !== '' && <span className={rows.line}>{day}</span>}
            <CheckMark check={check} />
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
