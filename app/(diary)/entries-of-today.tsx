import { IconDroplet } from '@tabler/icons-react'
import { momentOf } from '@/lib/domain/entry'
import { writtenTime } from '@/lib/domain/time/instant'
import { checksInShort } from '@/lib/domain/words/check-words'
import { entryWords } from '@/lib/domain/words/entry-words'
import type { Units } from '@/lib/domain/profile'
import { ButtonLink } from '../_ui/button-link'
import { CheckThis } from '../_ui/check-this'
import { EmptyState } from '../_ui/empty-state'
import { EntryList, EntryRow } from '../_ui/entry-row'
import { KindIcon } from '../_ui/kind-icon'
import classes from './entries-of-today.module.css'
import page from './page.module.css'
import type { Today } from './today'
import type { Words } from '@/lib/domain/words/words'

/** What was logged today, newest first; on the first day of a diary a picture of it. */
export function EntriesOfToday({ day, units, words }: { day: Today; units: Units; words: Words }) {
  const { today } = words
  return (
    <section className={page.entries} aria-labelledby="entries">
      <h2 id="entries" className={classes.title}>
        {today.entries}
      </h2>
      <CheckThis checks={day.dayChecks} units={units} words={words} />
      {day.isFirstDay && (
        <EmptyState
          picture={<PaleDay />}
          sentence={today.firstDay}
          action={
            <ButtonLink href="/drinks/new" icon={<IconDroplet />}>
              {today.logADrink}
            </ButtonLink>
          }
        />
      )}
      {!day.isFirstDay && day.entries.length === 0 && <p className={classes.none}>{today.nothingYetToday}</p>}
      {day.entries.length > 0 && (
        <EntryList label={today.entriesOfToday}>
          {day.entries.map(entry => {
            const moment = momentOf(entry)
            return (
              <EntryRow
                key={entry.id}
                entry={entry}
                words={entryWords(entry, day.context, words)}
                dayWord={words.general.day}
                check={checksInShort(day.checks(entry), words)}
                time={moment === null ? null : writtenTime(moment)}
                icon={
                  <KindIcon entry={entry} vessel={entry.kind === 'fluid' ? day.vessel(entry) : undefined} />
                }
              />
            )
          })}
        </EntryList>
      )}
    </section>
  )
}

/** Three rows of a day as they will look, without words. */
function PaleDay() {
  return (
    <svg viewBox="0 0 300 132" width="100%" role="presentation">
      {[
        { y: 18, colour: 'var(--fluid)', width: 120 },
        { y: 64, colour: 'var(--training)', width: 150 },
        { y: 110, colour: 'var(--cramps)', width: 176 },
      ].map(({ y, colour, width }) => (
        <g key={y}>
          <rect x="10" y={y - 6} width="36" height="12" rx="6" fill="var(--edge)" />
          <circle cx="76" cy={y} r="16" fill={colour} />
          <rect x="108" y={y - 8} width={width} height="16" rx="8" fill="var(--edge)" />
        </g>
      ))}
    </svg>
  )
}
