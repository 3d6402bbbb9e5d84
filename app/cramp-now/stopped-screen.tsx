'use client'

import { IconCheck } from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import { capital } from '@/lib/domain/words/capital'
import { durationWords } from '@/lib/domain/words/duration-words'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import foot from './big-buttons.module.css'
import { useScreenWords } from './cramp-now-words'
import { IntensitySteps } from './intensity-steps'
import lines from './lines.module.css'
import { MuscleTiles } from './muscle-tiles'
import { whereWords } from './screen-top'
import { StateLine } from './state-line'
import classes from './stopped-screen.module.css'
import text from './text-buttons.module.css'

/** Fetched once the screen stands, so that it is there without a connection too. */
export const afterCode = () => import('./after-cramp')

/** Where its questions cannot be fetched the screen does without them: they can be answered later. */
const AfterCramp = dynamic<React.ComponentProps<Awaited<ReturnType<typeof afterCode>>['default']>>(
  () => afterCode().catch(() => ({ default: () => null })),
  { ssr: false },
)

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
  const { cramp, startedTime, state, number, onSay, onDone, onMistake } = props
  const { crampNow, body } = useScreenWords()
  const router = useRouter()
  const { ending, said } = cramp
  const where = whereWords(said, body)
  const seconds = ending === null || ending === 'not-known' ? null : ending.seconds
  return (
    <main className={classes.after}>
      <header>
        <h1>{seconds === null ? crampNow.lastedUnknown : crampNow.lasted(durationWords(seconds))}</h1>
        <StateLine startedTime={startedTime} state={state} />
        {where !== null && <p>{capital(where)}</p>}
        <p className={lines.muted}>{crampNow.afterLine}</p>
      </header>
      <StillOpen {...props} />
      <AfterCramp said={said} number={number} onSay={onSay} />
      <div className={text.texts}>
        {state === crampNow.state.saved && (
          <>
            <button type="button" onClick={() => router.push(`/cramps/${cramp.id}/edit`)}>
              {crampNow.finishLater}
            </button>
            <button type="button" onClick={() => router.push('/learn/relief')}>
              {crampNow.readMore}
            </button>
          </>
        )}
        <button type="button" onClick={onMistake}>
          {crampNow.byMistake}
        </button>
      </div>
      <div className={foot.foot}>
        <button type="button" className={classes.done} onClick={onDone}>
          <IconCheck size={28} aria-hidden="true" />
          {crampNow.done}
        </button>
      </div>
    </main>
  )
}

/** The muscle, then how bad it was, where that was not said when it stopped. */
function StillOpen({ cramp: { said }, last, onSay }: StoppedScreenProps) {
  const [asksMuscle, setAsksMuscle] = useState(said.muscle === null)
  const [asksSeverity, setAsksSeverity] = useState(said.severity === null)
  if (asksMuscle)
    return (
      <MuscleTiles
        isPart
        last={last}
        onChosen={(muscle, side) => {
          onSay({ muscle, side })
          setAsksMuscle(false)
        }}
      />
    )
  if (!asksSeverity) return null
  return (
    <IntensitySteps
      isPart
      chosen={said.severity}
      onChosen={severity => {
        onSay({ severity })
        setAsksSeverity(false)
      }}
    />
  )
}
