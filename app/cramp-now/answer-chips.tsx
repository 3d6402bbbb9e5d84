'use client'

import { useId } from 'react'
import classes from './answer-chips.module.css'
import chips from './chip.module.css'

type AnswerChipsProps<T> = {
  question: string
  answers: readonly { value: T; label: string }[]
  isChosen: (value: T) => boolean
  onPress: (value: T) => void
  /** The answer that none of them fits. */
  none?: { label: string; isChosen: boolean; onPress: () => void }
}

/** A question with answers to tap. */
export function AnswerChips<T extends string | number>(props: AnswerChipsProps<T>) {
  const { question, answers, isChosen, onPress, none } = props
  const id = useId()
  return (
    <section role="group" aria-labelledby={id} className={classes.question}>
      <h2 id={id}>{question}</h2>
      <div className={chips.chips}>
        {answers.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className={chips.chip}
            aria-pressed={isChosen(value)}
            onClick={() => onPress(value)}
          >
            {label}
          </button>
        ))}
        {none !== undefined && (
          <button type="button" className={chips.chip} aria-pressed={none.isChosen} onClick={none.onPress}>
            {none.label}
          </button>
        )}
      </div>
    </section>
  )
}
