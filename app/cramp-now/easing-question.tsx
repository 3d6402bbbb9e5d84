'use client'

import { LevelMark } from '../_ui/level-mark'
import classes from './easing-question.module.css'
import layout from './step.module.css'
import { useScreenWords } from './cramp-now-words'

type EasingQuestionProps = {
  /** Whole tens of minutes that have passed. */
  minutes: number
  number: string | null
  onDanger: () => void
}

/** What the screen turns to after ten minutes: the question, what to do if it is not easing, and the signs of danger. */
export function EasingQuestion({ minutes, number, onDanger }: EasingQuestionProps) {
  const { crampNow } = useScreenWords()
  return (
    <div className={layout.step}>
      <section className={classes.ask} aria-live="assertive">
        <p>
          <LevelMark level="urgent" word={crampNow.urgent} />
        </p>
        <h1>{crampNow.easing(minutes)}</h1>
        <p>{crampNow.easingLine}</p>
      </section>
      <button type="button" className={classes.danger} onClick={onDanger}>
        <LevelMark level="emergency" />
        <span>{crampNow.dangerSigns}</span>
        {number !== null && <b>{number}</b>}
      </button>
    </div>
  )
}
