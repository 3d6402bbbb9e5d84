'use client'

import { consultationForm, type WrittenConsultation } from '@/lib/domain/forms/consultation-form'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { SomeOf } from '../../_ui/chips'
import { DayQuestion } from '../../_ui/day-question'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import form from '../../_ui/form.module.css'
import { NoteFold } from '../../_ui/note-fold'
import { Hint, Question } from '../../_ui/question'
import { LongTextField, TextField } from '../../_ui/text-field'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useWords } from '../../_ui/use-words'

type ConsultationFormProps = FormStart<WrittenConsultation, 'consultation'> & {
  today: LocalDate
  /** The notices it may have been about: the open ones, and those a kept visit names. */
  notices: readonly { ruleId: string; title: string }[]
}

/** Logs a visit to a clinician, or corrects a kept one. */
export function ConsultationForm({ today, notices, ...start }: ConsultationFormProps) {
  const { visits } = useWords()
  const entry = useSavedEntry(consultationForm, start)
  const { written, set, problemAt } = entry
  return (
    <EntryFormFrame
      entry={entry}
      kind="consultation"
      title={visits.title}
      line={visits.line}
      isKept={start.kept !== null}
      saveLabel={visits.save}
      next={start.next}
      first={
        <>
          <DayQuestion
            entry={entry}
            legend={visits.on}
            label={visits.date}
            today={today}
            onChange={on => set({ on })}
          />
          <Question legend={visits.about} problem={problemAt('ruleIds')}>
            {notices.length === 0 ? (
              <Hint>{visits.aboutNothing}</Hint>
            ) : (
              <>
                <SomeOf
                  layout="column"
                  choices={notices.map(({ ruleId, title }) => ({ value: ruleId, label: title }))}
                  values={written.ruleIds}
                  onChange={ruleIds => set({ ruleIds })}
                />
                <Hint>{visits.aboutHint}</Hint>
              </>
            )}
          </Question>
        </>
      }
      second={
        <>
          <div className={form.stack}>
            <TextField
              label={visits.where}
              value={written.where}
              onChange={where => set({ where })}
              problem={problemAt('where')}
            />
            <LongTextField
              label={visits.outcome}
              description={visits.outcomeHint}
              value={written.outcome}
              onChange={outcome => set({ outcome })}
              problem={problemAt('outcome')}
            />
          </div>
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
