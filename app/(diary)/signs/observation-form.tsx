'use client'

import { useEffect, useState } from 'react'
import { observationForm, type WrittenObservation } from '@/lib/domain/forms/observation-form'
import type { EpochMs } from '@/lib/domain/time/instant'
import { forgetDarkUrine, isDarkUrineNamed } from '../../_ui/dark-urine'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import { MuscleAndSide } from '../../_ui/muscle-and-side'
import { NoteFold } from '../../_ui/note-fold'
import { Question } from '../../_ui/question'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import { SignFields } from '../cramps/sign-fields'

type ObservationFormProps = FormStart<WrittenObservation, 'observation'> & { openedAt: EpochMs }

/** Logs a sign that was noticed without a cramp, dark urine where it was named on the way here, or corrects a kept one. */
export function ObservationForm({ openedAt, ...start }: ObservationFormProps) {
  const { observations } = useWords()
  const [initial] = useState<WrittenObservation>(() =>
    start.kept === null && isDarkUrineNamed()
      ? { ...start.initial, signs: [...start.initial.signs, 'dark-urine'] }
      : start.initial,
  )
  useEffect(forgetDarkUrine, [])
  const entry = useSavedEntry(observationForm, { ...start, initial })
  const { written, set, problems, problemAt } = entry
  return (
    <EntryFormFrame
      entry={entry}
      kind="observation"
      title={observations.title}
      isKept={start.kept !== null}
      saveLabel={observations.save}
      next={start.next}
      first={
        <>
          <WhenChips
            legend={observations.when}
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={start.home}
          />
          <Question legend={observations.what} problem={problemAt('signs')}>
            <SignFields
              hint={observations.hint}
              level={3}
              answers={{ signs: written.signs, signsAnswered: written.signsAnswered }}
              onChange={set}
            />
          </Question>
        </>
      }
      second={
        <>
          <MuscleAndSide muscle={written.muscle} side={written.side} onChange={set} problems={problems} />
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
