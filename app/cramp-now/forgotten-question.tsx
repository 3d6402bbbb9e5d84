'use client'

import { durationWords } from '@/lib/domain/words/duration-words'
import big from './big-buttons.module.css'
import classes from './choosing.module.css'
import lines from './lines.module.css'
import { useScreenWords } from './cramp-now-words'

type ForgottenQuestionProps = {
  startedTime: string
  /** After how many seconds it may have stopped. */
  endings: readonly number[]
  onStillGoing: () => void
  /** Null: the person does not know. */
  onStoppedAfter: (seconds: number | null) => void
}

/** Asked when a clock is found running that nobody touched for a while. Nothing is counted before it is answered. */
export function ForgottenQuestion(props: ForgottenQuestionProps) {
  const { startedTime, endings, onStillGoing, onStoppedAfter } = props
  const { crampNow } = useScreenWords()
  return (
    <div className={classes.choosing}>
      <h1>
        {crampNow.stillRunning(startedTime)} {crampNow.stillOrStopped}
      </h1>
      <div role="group" aria-labelledby="stopped-after">
        <p id="stopped-after" className={lines.besides}>
          {crampNow.stoppedAfter}
        </p>
        <div className={classes.sides}>
          {endings.map(seconds => (
            <button
              key={seconds}
              type="button"
              className={classes.tile}
              onClick={() => onStoppedAfter(seconds)}
            >
              {durationWords(seconds)}
            </button>
          ))}
          <button type="button" className={classes.tile} data-whole onClick={() => onStoppedAfter(null)}>
            {crampNow.notKnown}
          </button>
        </div>
      </div>
      <button type="button" className={big.big} data-loud onClick={onStillGoing}>
        {crampNow.stillGoing}
      </button>
    </div>
  )
}
