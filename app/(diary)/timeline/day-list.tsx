import Link from 'next/link'
import type { BrowserWords } from '@/lib/domain/words/words'
import { CheckMark } from '../../_ui/check-mark'
import { EntryList, EntryRow } from '../../_ui/entry-row'
import { KindIcon } from '../../_ui/kind-icon'
import classes from './timeline.module.css'
import { DeleteRow } from './delete-row'
import type { ShownDay, ShownEntry } from './shown-days'

type DayListProps = {
  days: readonly ShownDay[]
  /** This screen, to come back to. */
  from: string
  words: BrowserWords
}

/** Days with their rows, newest first; a heading leads to the day from hour to hour. */
export const DayList = ({ days, from, words }: DayListProps) =>
  days.map(({ day, heading, summary, check, rows }) => (
    <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className={classes.heading}>
        <Link href={`/days?day=${day}`} className={classes.toDay} prefetch={false}>
          <time dateTime={day}>{heading}</time>
        </Link>
      </h2>
      {summary !== null && <p className={classes.summary}>{summary}</p>}
      {check !== null && <CheckMark check={check} />}
      {rows.length > 0 && (
        <EntryList label={words.timeline.entriesOf(heading)}>
          {rows.map(row => (
            <TimelineRow key={row.entry.id} row={row} from={from} dayWord={words.general.day} />
          ))}
        </EntryList>
      )}
    </section>
  ))

type TimelineRowProps = { row: ShownEntry; from: string; dayWord: string }

function TimelineRow({ row, from, dayWord }: TimelineRowProps) {
  const { entry, title, detail, time, vessel, check } = row
  return (
    <EntryRow
      entry={entry}
      words={{ title, detail }}
      time={time}
      icon={<KindIcon entry={entry} vessel={vessel ?? undefined} />}
      dayWord={dayWord}
      from={from}
      check={check}
      end={<DeleteRow id={entry.id} what={time === null ? title : `${title}, ${time}`} saved={title} />}
    />
  )
}
