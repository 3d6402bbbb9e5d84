'use client'

import classes from './state-line.module.css'
import { useScreenWords } from './cramp-now-words'

/** When it started, and where what is known of it stands. */
export function StateLine({ startedTime, state }: { startedTime: string; state: string }) {
  const { crampNow } = useScreenWords()
  return (
    <p className={classes.state}>
      {crampNow.started(startedTime)} · <span role="status">{state}</span>
    </p>
  )
}
