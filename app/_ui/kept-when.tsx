'use client'

import type { WrittenWhen } from '@/lib/domain/forms/when'
import type { Problem } from '@/lib/domain/problem'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import form from './form.module.css'
import { Hint, Question } from './question'
import { TextField } from './text-field'
import { useWords } from './use-words'

type KeptWhenProps = {
  legend: string
  when: WrittenWhen
  onChange: (when: WrittenWhen) => void
  problems: readonly Problem[]
  /** The zone of this device. */
  zone: TimeZone
}

/** When a kept entry was: its date and time on the clock of its own place, which is named when it is another. */
export function KeptWhen({ legend, when, onChange, problems, zone }: KeptWhenProps) {
  const { correction } = useWords()
  const problemAt = (path: string) => problems.find(problem => problem.path === path)?.message
  const place = when.kept?.timeZone ?? zone
  return (
    <Question legend={legend} problem={problemAt('when')}>
      <div className={form.row}>
        <TextField
          label={correction.date}
          type="date"
          value={when.date}
          onChange={date => onChange({ ...when, date })}
          problem={problemAt('when.date')}
        />
        <TextField
          label={correction.time}
          type="time"
          value={when.time}
          onChange={time => onChange({ ...when, time })}
          problem={problemAt('when.time')}
        />
      </div>
      {place !== zone && <Hint>{correction.onClock(place.replaceAll('_', ' '))}</Hint>}
    </Question>
  )
}
