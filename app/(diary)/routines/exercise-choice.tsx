'use client'

import type { WrittenRoutine } from '@/lib/domain/forms/routine-form'
import type { Muscle } from '@/lib/domain/muscle'
import type { Routine } from '@/lib/domain/entry'
import type { BrowserWords } from '@/lib/domain/words/words'
import { OneOf } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'

type Named = keyof BrowserWords['routines']['exercises']

/** Exercises that are offered by name: what each is, and the muscle it works on. */
const offered: readonly { name: Named; measure: Routine['measure']; muscle: Muscle }[] = [
  { name: 'hamstringStretch', measure: 'stretch', muscle: 'hamstring' },
  { name: 'quadricepsStretch', measure: 'stretch', muscle: 'quadriceps' },
  { name: 'calfStretch', measure: 'stretch', muscle: 'calf' },
  { name: 'lunges', measure: 'strength', muscle: 'quadriceps' },
  { name: 'squats', measure: 'strength', muscle: 'quadriceps' },
  { name: 'hamstringCurls', measure: 'strength', muscle: 'hamstring' },
  { name: 'nordicCurls', measure: 'strength', muscle: 'hamstring' },
]

/** Which exercise it was: one of the usual ones, which also says the muscle, or in the person's words. */
export function ExerciseChoice({ entry }: { entry: EntryForm<WrittenRoutine> }) {
  const { written, set, problemAt } = entry
  const { routines } = useWords()
  const fitting = offered.filter(({ measure }) => written.measure === '' || measure === written.measure)
  const chosen = fitting.find(({ name }) => routines.exercises[name] === written.exerciseName)
  const choose = (name: Named | '') => {
    const exercise = offered.find(other => other.name === name)
    if (exercise === undefined) set({ exerciseName: '', muscle: '' })
    else
      set({
        exerciseName: routines.exercises[exercise.name],
        muscle: exercise.muscle,
        measure: exercise.measure,
      })
  }
  return (
    <Question legend={routines.which}>
      <div className={form.stack}>
        {fitting.length > 0 && (
          <OneOf
            label={routines.which}
            choices={fitting.map(({ name }) => ({ value: name, label: routines.exercises[name] }))}
            value={chosen?.name ?? ''}
            onChange={choose}
            mayClear
          />
        )}
        <TextField
          label={routines.otherName}
          value={chosen === undefined ? written.exerciseName : ''}
          onChange={exerciseName => set({ exerciseName, ...(chosen !== undefined && { muscle: '' }) })}
          problem={problemAt('exerciseName')}
        />
      </div>
    </Question>
  )
}
