import Link from 'next/link'
import { entryHref, withFrom } from '@/app/_ui/entry-row'
import { momentOf, type Entry } from '@/lib/domain/entry'
import type { ReliefBar } from '@/lib/domain/relief/relief-bars'
import { writtenDate, writtenTime } from '@/lib/domain/time/instant'
import { dayWithYear } from '@/lib/domain/words/date-words'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './relief.module.css'

type Props = { bar: ReliefBar; cramps: readonly Entry[]; from: string; words: Words }

/** The newest cramps in which something was tried, folded away, each a link to it. */
export function CrampsOfRelief({ bar, cramps, from, words }: Props) {
  const { trendsRelief } = words
  const named = bar.newest.flatMap(id => cramps.find(cramp => cramp.id === id) ?? [])
  return (
    <details className={classes.cramps}>
      <summary>
        <span>{trendsRelief.crampsOf(bar.cramps)}</span>
      </summary>
      <ul role="list">
        {named.map(cramp => (
          <li key={cramp.id}>
            <Link href={withFrom(entryHref(cramp), from)} prefetch={false}>
              {crampWords(cramp, words)}
            </Link>
          </li>
        ))}
      </ul>
      {named.length < bar.cramps && <p>{trendsRelief.newest(named.length, bar.cramps)}</p>}
    </details>
  )
}

/** "19 May 2026, 02:41: right hamstring". */
function crampWords(cramp: Entry, words: Words): string {
  const moment = momentOf(cramp)
  if (moment === null || cramp.kind !== 'cramp') return ''
  const when = words.parts.moment(dayWithYear(writtenDate(moment), words), writtenTime(moment))
  return `${when}: ${muscleAndSide(cramp.muscle, cramp.side, words)}`
}
