'use client'

import { endingsToOffer, type RunningCramp } from '@/lib/domain/cramp-now/running-cramp'
import classes from './screen.module.css'
import { ForgottenQuestion } from './forgotten-question'

type ForgottenScreenProps = Omit<React.ComponentProps<typeof ForgottenQuestion>, 'endings'> & {
  cramp: RunningCramp
  now: number
}

/** A clock that was left running. */
export function ForgottenScreen({ cramp, now, ...question }: ForgottenScreenProps) {
  return (
    <main className={classes.screen} data-narrow>
      <ForgottenQuestion {...question} endings={endingsToOffer(cramp, now)} />
    </main>
  )
}
