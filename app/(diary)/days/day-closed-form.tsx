'use client'

import { dayClosedForm, type WrittenDayClosed } from '@/lib/domain/forms/day-closed-form'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { OneOf, YesNoChips } from '../../_ui/chips'
import { DayQuestion } from '../../_ui/day-question'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import { NoteFold } from '../../_ui/note-fold'
import { Hint, Question } from '../../_ui/question'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useWords } from '../../_ui/use-words'

type DayClosedFormProps = FormStart<WrittenDayClosed, 'day-closed'> & { today: LocalDate }

/** Closes a day, today's or an earlier one, or corrects one that was closed. */
export function DayClosedForm({ today, ...start }: DayClosedFormProps) {
  const { closedDays } = useWords()
  const entry = useSavedEntry(dayClosedForm, start)
  const { written, set, problemAt } = entry
  const choices = (['none', 'all-logged'] as const).map(value => ({
    value,
    label: closedDays.cramps[value],
  }))
  return (
    <EntryFormFrame
      entry={entry}
      kind="day-closed"
      title={closedDays.title}
      line={closedDays.line}
      isKept={start.kept !== null}
      saveLabel={closedDays.save}
      next={start.next}
      first={
        <>
          <DayQuestion
            entry={entry}
            legend={closedDays.day}
            label={closedDays.date}
            today={today}
            onChange={on => set({ on })}
          />
          <Question legend={closedDays.was} problem={problemAt('cramps')}>
            <OneOf choices={choices} value={written.cramps} onChange={cramps => set({ cramps })} />
            <Hint>{closedDays.crampsHint}</Hint>
          </Question>
        </>
      }
      second={
        <>
          <Question legend={closedDays.hot}>
            <YesNoChips value={written.hot} onChange={hot => set({ hot })} />
          </Question>
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
