'use client'

import { useRouter } from 'next/navigation'
import { confirmed, type RunningCramp } from '@/lib/domain/cramp-now/running-cramp'
import { adoptTimed, changeTimed } from '@/lib/outbox/timed-cramps'
import classes from './ongoing-cramp.module.css'

type OngoingCrampProps = {
  running: RunningCramp
  /** The entry it stands for, as the server has it. */
  entry: unknown
  /** What is said, and the ways on: whether it is still going was not confirmed of late, or else one way to it. */
  sentence: string
  ways: { stillGoing: string; stopped: string } | { goToIt: string }
}

/** A cramp that the diary holds as still going: its clock may have been forgotten, on this device or another. */
export function OngoingCramp({ running, entry, sentence, ways }: OngoingCrampProps) {
  const router = useRouter()
  const goTo = (isConfirmed: boolean) => {
    adoptTimed(running, entry)
    if (isConfirmed) changeTimed(running.id, timed => ({ ...timed, ...confirmed(timed, Date.now()) }))
    router.push('/cramp-now')
  }
  return (
    <section className={classes.line}>
      <p>{sentence}</p>
      <div className={classes.ways}>
        {'goToIt' in ways ? (
          <button type="button" onClick={() => goTo(false)}>
            {ways.goToIt}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => goTo(true)}>
              {ways.stillGoing}
            </button>
            <button type="button" onClick={() => goTo(false)}>
              {ways.stopped}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
