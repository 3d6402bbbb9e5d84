'use client'

import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

type BounceQuestionProps = {
  exercise: string
  /** Null: not said. */
  value: boolean | null
  onChange: (hasBounced: boolean | null) => void
}

/** Whether a stretch bounced; may be left open, and taken back. */
export function BounceQuestion({ exercise, value, onChange }: BounceQuestionProps) {
  const words = useTimerWords()
  const asks = words.bounced(exercise)
  return (
    <div role="group" aria-label={asks} className={classes.question}>
      <p>{asks}</p>
      <div className={classes.answers}>
        {[
          { says: false, label: words.steady },
          { says: true, label: words.bouncedYes },
        ].map(({ says, label }) => (
          <button
            key={label}
            type="button"
            aria-pressed={value === says}
            onClick={() => onChange(value === says ? null : says)}
          >
            {label}
          </button>
        ))}
      </div>
      {value === true && <p className={classes.hint}>{words.bounceHint}</p>}
    </div>
  )
}
