'use client'

import {
  IconArrowLeft,
  IconArrowRight,
  IconClockExclamation,
  IconSwitchHorizontal,
} from '@tabler/icons-react'
import { useState } from 'react'
import { elapsedMs, stageOf, type RunningCramp, type Said } from '@/lib/domain/cramp-now/running-cramp'
import { reliefFor } from '@/lib/domain/relief/relief-plan'
import type { ReliefStepId } from '@/lib/domain/relief/relief-steps'
import { BigButtons } from './big-buttons'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'
import { EasingQuestion } from './easing-question'
import { EmergencyStep } from './emergency-step'
import { IntensitySteps } from './intensity-steps'
import { MuscleTiles } from './muscle-tiles'
import { ReliefStep } from './relief-step'
import { ScreenTop } from './screen-top'
import { StateLine } from './state-line'

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
  onAnswered: () => void
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
        <EmergencyStep why="hour" {...emergency} onBack={onAnswered} />
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
  return <Steps {...props} at={at} onView={setView} onStep={setAt} />
}

/** Whoever says the muscle has stopped by then: the stretch comes next. */
const stretchStep = 1

/** What has so much to say that the clock makes room for it. */
const longSteps: readonly ReliefStepId[] = ['warmth', 'walk', 'settle', 'walkNoRepeat', 'notAMuscle']

type Part = RunningScreenProps & { onView: (view: View) => void }

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
  const { said, clock, number, onSay, onView, onAnswered, onStopped } = props
  return (
    <main className={classes.screen} data-narrow>
      <ScreenTop said={said} clock={clock} onMuscle={() => onView('muscle')} />
      <EasingQuestion minutes={minutes} number={number} onDanger={() => onView('signs')} />
      <BigButtons
        other={{
          icon: IconClockExclamation,
          label: crampNow.notEasing,
          onPress: () => {
            onSay({ relieved: false })
            onAnswered()
          },
        }}
        onStopped={onStopped}
      >
        <button
          type="button"
          className={classes.keep}
          onClick={() => {
            onSay({ relieved: null })
            onAnswered()
          }}
        >
          {crampNow.isEasing}
        </button>
      </BigButtons>
    </main>
  )
}

function Steps({ at, onStep, ...props }: Part & { at: number; onStep: (at: number) => void }) {
  const { crampNow } = useScreenWords()
  const { said, clock, startedTime, state, onSay, onView, onTouched, onStopped, onMistake } = props
  const plan = reliefFor(said)
  const index = Math.min(at, plan.steps.length - 1)
  const step = plan.steps[index]
  if (step === undefined) return null
  const isFirst = said.muscle === null
  const isLong = longSteps.includes(step.id)
  const isLast = index === plan.steps.length - 1
  const next = () => {
    onTouched()
    onStep(isLast ? 0 : index + 1)
  }
  const muscle = { icon: IconSwitchHorizontal, label: crampNow.whichMuscle, onPress: () => onView('muscle') }
  const onwards = {
    icon: IconArrowRight,
    label: isLast ? crampNow.fromStart : crampNow.nextStep,
    onPress: next,
  }
  const help = { icon: IconClockExclamation, label: crampNow.emergency, onPress: () => onView('signs') }
  const other = plan.steps.length === 1 ? help : onwards
  return (
    <main className={classes.screen} data-long={isLong || undefined}>
      <ScreenTop said={said} clock={isLong ? clock : null} onMuscle={() => onView('muscle')} />
      <div className={classes.left}>
        {!isLong && (
          <div className={classes.clock} role="timer">
            {clock}
          </div>
        )}
        <StateLine startedTime={startedTime} state={state} />
      </div>
      <ReliefStep
        plan={plan}
        step={step}
        index={index}
        said={said}
        onSay={change => {
          if (change.context !== undefined) onStep(0)
          onSay(change)
        }}
      />
      <BigButtons other={isFirst ? muscle : other} onStopped={onStopped}>
        {isFirst && (
          <div className={classes.small}>
            <button type="button" onClick={next}>
              {onwards.label}
            </button>
            <button type="button" onClick={onMistake}>
              {crampNow.byMistake}
            </button>
          </div>
        )}
      </BigButtons>
    </main>
  )
}
