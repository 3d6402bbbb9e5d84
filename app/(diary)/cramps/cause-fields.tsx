'use client'

import { crampCauses } from '@/lib/domain/cramp'
import { causeWords } from '@/lib/domain/forms/cramp-words'
import { temperatureName } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import { OneOf, SomeOf, YesNoChips } from '../../_ui/chips'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { CrampEntryForm } from './cramp-folds'

const answers = [
  { value: 'none', label: 'No cause found' },
  { value: 'some', label: 'Yes' },
] as const

/** Whether something brought it on, the heat, and a measured body temperature. */
export function CauseFields({ entry, units }: { entry: CrampEntryForm; units: Units }) {
  const { written, set, problemAt } = entry
  return (
    <>
      <Question legend="Did anything bring it on?" size="small" problem={problemAt('cause')}>
        <OneOf choices={answers} value={written.cause} onChange={cause => set({ cause })} mayClear />
      </Question>
      {written.cause === 'some' && (
        <>
          <Question legend="What was it?" size="small">
            <SomeOf
              choices={crampCauses.map(value => ({ value, label: causeWords[value] }))}
              values={written.causes}
              onChange={causes => set({ causes, cause: 'some' })}
            />
          </Question>
          <TextField
            label="Or in your own words"
            value={written.causeText}
            onChange={causeText => set({ causeText, cause: 'some' })}
            problem={problemAt('causeText')}
          />
        </>
      )}
      <Question legend="Was it in the heat?" size="small">
        <YesNoChips value={written.inHeat} onChange={inHeat => set({ inHeat })} />
      </Question>
      <TextField
        label="Body temperature, if you measured it"
        unit={temperatureName(units.temperature)}
        keyboard="decimal"
        value={written.bodyTemperature}
        onChange={bodyTemperature => set({ bodyTemperature })}
        problem={problemAt('bodyTemperature')}
      />
    </>
  )
}
