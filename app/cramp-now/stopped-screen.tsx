'use client'

import { IconCheck } from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import { capital } from '@/lib/domain/words/capital'
import { durationWords } from '@/lib/domain/words/duration-words'
import type { TimedCramp } from '@/lib/outbox/timed-cramps'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'
import { IntensitySteps } from './intensity-steps'
import { MuscleTiles } from './muscle-tiles'
import { whereWords } from './screen-top'
import { StateLine } from './state-line'

/** Fetched once the screen stands, so that it is there without a connection too. */
export const afterCode = () => import('./after-cramp')

const AfterCramp = dynamic(afterCode, { ssr: false })

type StoppedScreenProps = {
  cramp: TimedCramp
  startedTime: string
  state: string
  number: string | null
  last: React.ComponentProps<typeof MuscleTiles>['last']
  onSay: (said: Partial<Said>) => void
  onDone: () => void
  onMistake: () => void
}

/** Right after: how long it was, what is still open, and the way out. Nothing here is needed. */
export function StoppedScreen(props: StoppedScreenProps) {
  const { cramp, startedTime, state, number, last, onSay, onDone, onMistake } = props
  const { crampNow, body } = useScreenWords()
  const router = useRouter()
  const [asksMuscle, setAsksMuscle] = useState(cramp.said.muscle === null)
  const [asksSeverity, setAsksSeverity] = useState(cramp.said.severity === null)
  const { ending, said } = cramp
  const where = whereWords(said, body)
  const seconds = ending === null || ending === 'not-known' ? null : ending.seconds
  return (
    <main className={classes.after}>
      <header>
        <h1>{seconds === null ? crampNow.lastedUnknown : crampNow.lasted(durationWords(seconds))}</h1>
        <StateLine startedTime={startedTime} state={state} />
        {where !== null && <p>{capital(where)}</p>}
        <p className={classes.muted}>{crampNow.afterLine}</p>
      </header>
      {asksMuscle && (
        <MuscleTiles
          last={last}
          onChosen={(muscle, side) => {
            onSay({ muscle, side })
            setAsksMuscle(false)
          }}
        />
      )}
      {!asksMuscle && asksSeverity && (
        <IntensitySteps
          chosen={said.severity}
          onChosen={severity => {
            onSay({ severity })
            setAsksSeverity(false)
          }}
        />
      )}
      <AfterCramp said={said} number={number} onSay={onSay} />
      <div className={classes.small}>
        {state === crampNow.state.saved && (
          <button type="button" onClick={() => router.push(`/cramps/${cramp.id}/edit`)}>
            {crampNow.finishLater}
          </button>
        )}
        <button type="button" onClick={onMistake}>
          {crampNow.byMistake}
        </button>
      </div>
      <div className={classes.foot}>
        <button type="button" className={classes.done} onClick={onDone}>
          <IconCheck size={28} aria-hidden="true" />
          {crampNow.done}
        </button>
      </div>
    </main>
  )
}
