'use client'

import { OneOf, SomeOf } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import { Hint, Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { CrampEntryForm } from './cramp-folds'
import { useWords } from '../../_ui/use-words'

const lengths = ['1', '2', '5', '10'].map(minutes => ({ value: minutes, label: `${minutes} min` }))

/** How long the cramp went on, or that it still does. */
export function LengthFields({ entry }: { entry: CrampEntryForm }) {
  const { written, set, problemAt } = entry
  const { cramps } = useWords()
  return (
    <>
      <SomeOf
        choices={[{ value: 'ongoing', label: cramps.stillGoing }]}
        values={written.ongoing ? ['ongoing'] : []}
        onChange={values => set({ ongoing: values.length > 0 })}
      />
      {written.ongoing ? (
        <Hint>{cramps.countsUp}</Hint>
      ) : (
        <>
          <Question legend={cramps.about} size="small">
            <OneOf
              choices={lengths}
              value={written.seconds.trim() === '' ? written.minutes : ''}
              onChange={minutes => set({ minutes, seconds: '' })}
              mayClear
            />
          </Question>
          <div className={form.row}>
            <TextField
              label={cramps.minutes}
              keyboard="numeric"
              value={written.minutes}
              onChange={minutes => set({ minutes })}
              problem={problemAt('minutes')}
            />
            <TextField
              label={cramps.seconds}
              keyboard="numeric"
              value={written.seconds}
              onChange={seconds => set({ seconds })}
              problem={problemAt('seconds')}
            />
          </div>
        </>
      )}
    </>
  )
}
