'use client'

import { useId, useState } from 'react'
import { OneOf } from './chips'
import form from './form.module.css'
import classes from './severity-strip.module.css'
import { Hint, Question } from './question'
import { useWords } from './use-words'

type SeverityStripProps = {
  legend: string
  /** The number as text; '' when none was chosen. */
  value: string
  onChange: (value: string) => void
  /** The word of each even step. */
  words: Record<number, string>
  /** Numbers between the steps, offered on demand. */
  between: readonly number[]
  tone?: 'cramp' | 'effort'
  problem?: string | undefined
}

const steps = [2, 4, 6, 8, 10] as const

/** 0 to 10 in five large steps with words; the numbers between on demand. Choosing again takes the answer back. */
export function SeverityStrip(props: SeverityStripProps) {
  const { legend, value, onChange, words, between, tone = 'cramp', problem } = props
  const isBetween = between.includes(Number(value)) && value !== ''
  const [isAsking, setIsAsking] = useState(isBetween)
  const name = useId()
  const { figures, parts } = useWords()
  return (
    <Question legend={legend} problem={problem}>
      <div className={classes.strip} data-tone={tone}>
        {steps.map(step => (
          <label
            key={step}
            className={classes.step}
            data-reached={(value !== '' && step <= Number(value)) || undefined}
            data-chosen={String(step) === value || undefined}
          >
            <input
              type="radio"
              className={classes.input}
              name={name}
              checked={String(step) === value}
              onChange={() => onChange(String(step))}
              onClick={() => {
                if (String(step) === value) onChange('')
              }}
            />
            <span className={classes.figure}>{step}</span>
            {words[step]}
          </label>
        ))}
      </div>
      <Hint>
        {value === '' ? '' : `${figures.outOf(Number(value), 10)} · `}
        <button
          type="button"
          className={form.linkButton}
          aria-expanded={isAsking}
          onClick={() => setIsAsking(!isAsking)}
        >
          {between.includes(0) ? parts.chooseAnother : parts.chooseOdd}
        </button>
      </Hint>
      {isAsking && (
        <div className={classes.odd}>
          <OneOf
            name={name}
            choices={between.map(number => ({ value: String(number), label: String(number) }))}
            value={value}
            onChange={onChange}
            mayClear
          />
        </div>
      )}
    </Question>
  )
}
