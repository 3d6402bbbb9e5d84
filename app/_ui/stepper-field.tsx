'use client'

import { IconMinus, IconPlus } from '@tabler/icons-react'
import { stepped } from '@/lib/domain/forms/stepped'
import { numberTyped, writeNumber } from '@/lib/domain/forms/written-number'
import classes from './stepper-field.module.css'
import { TextField } from './text-field'
import { useWords } from './use-words'

type StepperFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  step: number
  min: number
  max: number
  unit?: string
  keyboard?: 'numeric' | 'decimal'
  problem?: string | undefined
}

/** A number with a button to either side of it: nothing to drag, nothing to type unless one likes to. */
export function StepperField({ step, min, max, keyboard = 'numeric', ...field }: StepperFieldProps) {
  const { label, value, onChange } = field
  const { parts, language } = useWords()
  const change = (by: number) => {
    onChange(writeNumber(stepped(numberTyped(value, language) ?? null, by, { min, max }), language))
  }
  return (
    <div className={classes.row}>
      <button
        type="button"
        className={classes.step}
        aria-label={parts.less(label, step)}
        onClick={() => change(-step)}
      >
        <IconMinus aria-hidden="true" />
      </button>
      <div className={classes.field}>
        <TextField {...field} keyboard={keyboard} />
      </div>
      <button
        type="button"
        className={classes.step}
        aria-label={parts.more(label, step)}
        onClick={() => change(step)}
      >
        <IconPlus aria-hidden="true" />
      </button>
    </div>
  )
}
