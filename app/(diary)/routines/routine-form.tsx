'use client'

import { routineForm, routineLike, type WrittenRoutine } from '@/lib/domain/forms/routine-form'
import { routineMeasures } from '@/lib/domain/routine'
import type { EpochMs } from '@/lib/domain/time/instant'
import { OneOf } from '../../_ui/chips'
import { EntryFormFrame } from '../../_ui/entry-form-frame'
import { NoteFold } from '../../_ui/note-fold'
import { Question } from '../../_ui/question'
import { useSavedEntry, type FormStart } from '../../_ui/use-saved-entry'
import { useTurns } from '../../_ui/use-turns'
import { useWords } from '../../_ui/use-words'
import { WhenChips } from '../../_ui/when-chips'
import { ExerciseChoice } from './exercise-choice'
import { HowMuch } from './how-much'

type RoutineFormProps = FormStart<WrittenRoutine, 'routine'> & { openedAt: EpochMs }

/** Logs prevention work, or corrects what was kept; starts anew after "Save and add another". */
export function RoutineForm(props: RoutineFormProps) {
  const [{ turn, initial }, begin] = useTurns({ initial: props.initial })
  return <OneRoutine key={turn} {...props} initial={initial} onAnother={next => begin({ initial: next })} />
}

type OneRoutineProps = RoutineFormProps & { onAnother: (initial: WrittenRoutine) => void }

function OneRoutine({ openedAt, onAnother, ...start }: OneRoutineProps) {
  const { routines } = useWords()
  const entry = useSavedEntry(routineForm, start, done => onAnother(routineLike(done)))
  const { written, set, problems, problemAt } = entry
  return (
    <EntryFormFrame
      entry={entry}
      kind="routine"
      title={routines.title}
      isKept={start.kept !== null}
      saveLabel={routines.save}
      next={start.next}
      offersAnother
      first={
        <>
          <WhenChips
            legend={routines.when}
            when={written.when}
            onChange={when => set({ when })}
            problems={problems}
            openedAt={openedAt}
            home={start.home}
          />
          <Question legend={routines.what} problem={problemAt('measure')}>
            <OneOf
              choices={routineMeasures.map(value => ({ value, label: routines.measures[value] }))}
              value={written.measure}
              onChange={measure => set({ measure })}
            />
          </Question>
          <ExerciseChoice entry={entry} />
        </>
      }
      second={
        <>
          <HowMuch entry={entry} />
          <NoteFold entry={entry} />
        </>
      }
    />
  )
}
