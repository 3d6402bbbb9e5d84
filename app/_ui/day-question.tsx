'use client'

import type { LocalDate } from '@/lib/domain/time/local-date'
import { Question } from './question'
import { TextField } from './text-field'
import type { EntryForm } from './use-entry-form'

type DayQuestionProps<W extends { on: string }> = {
  entry: EntryForm<W>
  legend: string
  label: string
  today: LocalDate
  onChange: (on: string) => void
}

/** Which day it was: today's, or an earlier one. */
export function DayQuestion<W extends { on: string }>(props: DayQuestionProps<W>) {
  const { entry, legend, label, today, onChange } = props
  return (
    <Question legend={legend}>
      <TextField
        label={label}
        type="date"
        max={today}
        value={entry.written.on}
        onChange={onChange}
        problem={entry.problemAt('on')}
      />
    </Question>
  )
}
