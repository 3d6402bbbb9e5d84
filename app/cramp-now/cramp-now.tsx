'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { elapsedMs, nothingSaid } from '@/lib/domain/cramp-now/running-cramp'
import { useCurrentCramp } from '../_ui/use-timed-cramps'
import { clockWords, startedTimeOf, stateKey } from './clock-words'
import { actionsOn } from './cramp-actions'
import { useScreenWords } from './cramp-now-words'
import type { Known } from './device-keeper'
import { ForgottenScreen } from './forgotten-screen'
import { laterPoses } from './pose'
import { aloudCode } from './relief-step'
import { RunningScreen } from './running-screen'
import { afterCode, StoppedScreen } from './stopped-screen'
import { useAsksWhen } from './use-asks-when'
import { useClock } from './use-clock'
import { useStartedClock } from './use-started-clock'
import { useWakeLock } from './use-wake-lock'

const DeviceKeeper = dynamic(() => import('./device-keeper'), { ssr: false })

/** The screen during a cramp, from the tap that started the clock to *Done*. It waits for nothing. */
export function CrampNow() {
  useStartedClock()
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    for (const code of [afterCode, laterPoses, aloudCode]) void code().catch(() => null)
  }, [])
  return (
    <>
      <DeviceKeeper onKnown={setKnown} />
      <CrampScreen known={known} />
    </>
  )
}

function CrampScreen({ known }: { known: Known | null }) {
  const { crampNow, locale } = useScreenWords()
  const cramp = useCurrentCramp()
  const [asksWhen, setAsksWhen] = useAsksWhen()
  const isRunning = cramp !== null && cramp.ending === null
  const now = useClock(cramp?.startedAt ?? null, isRunning)
  useWakeLock(isRunning)
  const actions = actionsOn(cramp, () => setAsksWhen(true))
  const startedTime = cramp === null || now === null ? '' : startedTimeOf(cramp, locale)
  const shared = {
    startedTime,
    state: crampNow.state[stateKey(cramp, known)],
    number: known?.emergencyNumber ?? null,
    last: known?.last ?? null,
    onSay: actions.say,
    onMistake: actions.takeBack,
  }
  if (cramp !== null && !isRunning)
    return <StoppedScreen key={cramp.id} cramp={cramp} {...shared} onDone={actions.finish} />
  if (cramp !== null && now !== null && asksWhen)
    return (
      <ForgottenScreen
        cramp={cramp}
        now={now}
        startedTime={startedTime}
        onStillGoing={() => {
          actions.goOn()
          setAsksWhen(false)
        }}
        onStoppedAfter={seconds => {
          actions.stopAfter(seconds)
          setAsksWhen(false)
        }}
      />
    )
  return (
    <RunningScreen
      key={cramp?.id ?? ''}
      cramp={cramp}
      now={now}
      said={cramp?.said ?? nothingSaid}
      clock={clockWords(cramp === null || now === null ? 0 : elapsedMs(cramp, now))}
      {...shared}
      onTouched={actions.touch}
      onAnswered={actions.answer}
      onStopped={actions.stop}
    />
  )
}
