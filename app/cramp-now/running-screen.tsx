'use client'

import { IconArrowLeft, IconArrowRight, IconClockExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import { elapsedMs, stageOf, type RunningCramp, type Said } from '@/lib/domain/cramp-now/running-cramp'
import { BigButtons } from './big-buttons'
import { useScreenWords } from './cramp-now-words'
import { EasingQuestion } from './easing-question'
import { EmergencyStep } from './emergency-step'
import { IntensitySteps } from './intensity-steps'
import { MuscleTiles } from './muscle-tiles'
import classes from './screen.module.css'
import { ScreenTop } from './screen-top'
import { StepsScreen } from './steps-screen'
import text from './text-buttons.module.css'

export type RunningScreenProps = {
  cramp: RunningCramp | null
  /** Null until the page takes taps. */
  now: number | null
  said: Said
  clock: string
  startedTime: string
  state: string
  number: string | null
  last: React.ComponentProps<typeof MuscleTiles>['last']
  onSay: (said: Partial<Said>) => void
  onTouched: () => void
  /** Whether it is easing was answered. */
  onAnswered: (isEasing: boolean) => void
  onStopped: () => void
  onMistake: () => void
}

type View = 'steps' | 'muscle' | 'intensity' | 'signs'

/** While the cramp runs: the steps, one at a time, or what they wait for. */
export function RunningScreen(props: RunningScreenProps) {
  const { cramp, now, said, clock, startedTime, number, onAnswered, onStopped } = props
  const [view, setView] = useState<View>('steps')
  const [at, setAt] = useState(0)
  const stage = cramp === null || now === null ? 'steps' : stageOf(cramp, now)
  const emergency = { said, startedTime, number, onStopped }
  if (view === 'signs')
    return (
      <main>
        <EmergencyStep why="signs" {...emergency} onBack={() => setView('steps')} />
      </main>
    )
  if (stage === 'emergency')
    return (
      <main>
        <EmergencyStep why="hour" {...emergency} onBack={() => onAnswered(true)} />
      </main>
    )
  if (view !== 'steps') return <Choosing {...props} view={view} onView={setView} onStep={setAt} />
  if (stage === 'easing' && cramp !== null && now !== null)
    return (
      <Easing
        {...props}
        minutes={Math.floor(elapsedMs(cramp, now) / 600_000) * 10}
        clock={clock}
        onView={setView}
      />
    )
  return <StepsScreen {...props} at={at} onView={setView} onStep={setAt} />
}

/** Whoever says the muscle has stopped by then: the stretch comes next. */
const stretchStep = 1

/** What a part of it is given besides: how to turn to another. */
export type Part = RunningScreenProps & { onView: (view: View) => void }

function Choosing({ view, onStep, ...props }: Part & { view: View; onStep: (at: number) => void }) {
  const { crampNow } = useScreenWords()
  const { said, clock, last, onSay, onView, onTouched, onStopped } = props
  const back = () => {
    onTouched()
    onView('steps')
  }
  return (
    <main className={classes.screen} data-narrow>
      <ScreenTop said={said} clock={clock} onMuscle={() => onView('muscle')} />
      {view === 'muscle' ? (
        <MuscleTiles
          last={last}
          onChosen={(muscle, side) => {
            onSay({ muscle, side })
            onStep(stretchStep)
            onView(said.severity === null ? 'intensity' : 'steps')
          }}
        />
      ) : (
        <IntensitySteps
          chosen={said.severity}
          onChosen={severity => {
            onSay({ severity })
            onView('steps')
          }}
        />
      )}
      <BigButtons
        other={{
          icon: view === 'muscle' ? IconArrowLeft : IconArrowRight,
          label: view === 'muscle' ? crampNow.back : crampNow.skip,
          onPress: back,
        }}
        onStopped={onStopped}
      />
    </main>
  )
}

function Easing({ minutes, ...props }: Part & { minutes: number }) {
  const { crampNow } = useScreenWords()
  const { said, clock, number, onView, onAnswered, onStopped } = props
  return (
    <main className={classes.screen} data-narrow>
      <ScreenTop said={said} clock={clock} onMuscle={() => onView('muscle')} />
      <EasingQuestion minutes={minutes} number={number} onDanger={() => onView('signs')} />
      <BigButtons
        other={{
          icon: IconClockExclamation,
          label: crampNow.notEasing,
          onPress: () => onAnswered(false),
        }}
        onStopped={onStopped}
      >
        <button type="button" className={text.text} onClick={() => onAnswered(true)}>
          {crampNow.isEasing}
        </button>
      </BigButtons>
    </main>
  )
}
