'use client'

import { crampCauses } from '@/lib/domain/cramp'
import { temperatureName } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import { OneOf, SomeOf, YesNoChips } from '../../_ui/chips'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { CrampEntryForm } from './cramp-folds'
import { useWords } from '../../_ui/use-words'

/** Whether something brought it on, the heat, and a measured body temperature. */
export function CauseFields({ entry, units }: { entry: CrampEntryForm; units: Units }) {
  const { written, set, problemAt } = entry
  const { cramps, general } = useWords()
  const answers = [
    { value: 'none', label: cramps.noCause },
    { value: 'some', label: general.yes },
  ] as const
  return (
    <>
      <Question legend={cramps.anythingQuestion} size="small" problem={problemAt('cause')}>
        <OneOf choices={answers} value={written.cause} onChange={cause => set({ cause })} mayClear />
      </Question>
      {written.cause === 'some' && (
        <>
          <Question legend={cramps.whatWasIt} size="small">
            <SomeOf
              choices={crampCauses.map(value => ({ value, label: cramps.causes[value] }))}
              values={written.causes}
              onChange={causes => set({ causes, cause: 'some' })}
            />
          </Question>
          <TextField
            label={cramps.ownWords}
            value={written.causeText}
            onChange={causeText => set({ causeText, cause: 'some' })}
            problem={problemAt('causeText')}
          />
        </>
      )}
      <Question legend={cramps.inHeatQuestion} size="small">
        <YesNoChips value={written.inHeat} onChange={inHeat => set({ inHeat })} />
      </Question>
      <TextField
        label={cramps.bodyTemperature}
        unit={temperatureName(units.temperature)}
        keyboard="decimal"
        value={written.bodyTemperature}
        onChange={bodyTemperature => set({ bodyTemperature })}
        problem={problemAt('bodyTemperature')}
      />
    </>
  )
}
