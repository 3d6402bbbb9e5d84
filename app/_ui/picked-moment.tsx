'use client'

import type { WrittenWhen } from '@/lib/domain/forms/when'
import form from './form.module.css'
import { TextField } from './text-field'
import { useWords } from './use-words'

type Props = {
  when: WrittenWhen
  onChange: (when: WrittenWhen) => void
  problemAt: (path: string) => string | undefined
}

/** The date and the time of a moment that no chip names. */
export function PickedMoment({ when, onChange, problemAt }: Props) {
  const { parts } = useWords()
  return (
    <div className={form.row}>
      <TextField
        label={parts.date}
        type="date"
        value={when.date}
        onChange={date => onChange({ ...when, date })}
        problem={problemAt('when.date')}
      />
      <TextField
        label={parts.time}
        type="time"
        value={when.time}
        onChange={time => onChange({ ...when, time })}
        problem={problemAt('when.time')}
      />
    </div>
  )
}
