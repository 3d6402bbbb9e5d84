'use client'

import { OneOf } from '../../_ui/chips'
import form from '../../_ui/form.module.css'
import { Question } from '../../_ui/question'
import { StepperField } from '../../_ui/stepper-field'
import { useWords } from '../../_ui/use-words'

const usualMinutes = ['20', '30', '45', '60', '90'].map(value => ({ value, label: `${value} min` }))

type MinutesProps = { value: string; onChange: (minutes: string) => void; problem: string | undefined }

/** How long a session took, in minutes. */
export function Minutes({ value, onChange, problem }: MinutesProps) {
  const { training } = useWords()
  return (
    <Question legend={training.howLong}>
      <div className={form.stack}>
        <OneOf label={training.usualLengths} choices={usualMinutes} value={value} onChange={onChange} />
        <StepperField
          label={training.minutes}
          unit="min"
          step={5}
          min={5}
          max={10_080}
          value={value}
          onChange={onChange}
          problem={problem}
        />
      </div>
    </Question>
  )
}
