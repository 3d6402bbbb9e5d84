'use client'

import Link from 'next/link'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

/** Nothing of today is left to do; what is logged may be done once more. */
export function NothingLeft({ mayRepeat }: { mayRepeat: boolean }) {
  const words = useTimerWords()
  return (
    <main className={classes.screen}>
      <div className={classes.step}>
        <h1 tabIndex={-1} data-arrive>
          {mayRepeat ? words.allDone : words.nothingDue}
        </h1>
      </div>
      <div className={classes.foot}>
        <div className={classes.texts}>
          {mayRepeat && <a href="/prevention/timer?again=yes">{words.again}</a>}
          <Link href="/prevention">{words.leave}</Link>
        </div>
      </div>
    </main>
  )
}
