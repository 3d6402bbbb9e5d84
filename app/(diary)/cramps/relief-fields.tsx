'use client'

import { reliefMethods, reliefOutcomes } from '@/lib/domain/cramp'
import type { ReliefMethod, WrittenRelief } from '@/lib/domain/forms/cramp-form'
import { OneOf, SomeOf, YesNoChips } from '../../_ui/chips'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { CrampEntryForm } from './cramp-folds'
import classes from './relief-fields.module.css'
import { useWords } from '../../_ui/use-words'

/** What was tried, whether each helped and after how long, and whether the cramp eased. */
export function ReliefFields({ entry }: { entry: CrampEntryForm }) {
  const { written, set, problemAt } = entry
  const { cramps } = useWords()
  const tried = written.relief.map(({ method }) => method)
  const choose = (methods: ReliefMethod[]) =>
    set({
      relief: [
        ...written.relief.filter(({ method }) => methods.includes(method)),
        ...methods.filter(method => !tried.includes(method)).map(blank),
      ],
    })
  const change = (place: number, part: Partial<WrittenRelief>) =>
    set({ relief: written.relief.map((of, index) => (index === place ? { ...of, ...part } : of)) })
  return (
    <>
      <Question legend={cramps.tried} size="small" problem={problemAt('relief')}>
        <SomeOf
          choices={reliefMethods.map(value => ({ value, label: cramps.reliefs[value] }))}
          values={tried}
          onChange={choose}
        />
      </Question>
      {written.relief.map(({ method, helped, minutes }, place) => (
        <div key={`${method} ${String(place)}`} className={classes.tried}>
          <Question legend={cramps.didItHelp(cramps.reliefs[method])} size="small">
            <OneOf
              choices={reliefOutcomes.map(value => ({ value, label: cramps.outcomes[value] }))}
              value={helped}
              onChange={answer => change(place, { helped: answer })}
              mayClear
            />
          </Question>
          <TextField
            label={helped === 'no' ? cramps.forHowLong : cramps.afterHowLong}
            unit="min"
            keyboard="decimal"
            value={minutes}
            onChange={typed => change(place, { minutes: typed })}
            problem={problemAt(`relief.${method}`)}
          />
        </div>
      ))}
      <Question legend={cramps.easedQuestion} size="small">
        <YesNoChips value={written.relieved} onChange={relieved => set({ relieved })} />
      </Question>
    </>
  )
}

const blank = (method: ReliefMethod): WrittenRelief => ({ method, helped: '', minutes: '' })
