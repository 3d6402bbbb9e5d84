'use client'

import { IconArrowRight, IconClockExclamation, IconSwitchHorizontal } from '@tabler/icons-react'
import { reliefFor } from '@/lib/domain/relief/relief-plan'
import type { ReliefStepId } from '@/lib/domain/relief/relief-steps'
import { BigButtons } from './big-buttons'
import { useScreenWords } from './cramp-now-words'
import { ReliefStep } from './relief-step'
import type { Part } from './running-screen'
import layout from './screen.module.css'
import { ScreenTop } from './screen-top'
import { StateLine } from './state-line'
import clockFace from './clock.module.css'
import classes from './steps-screen.module.css'
import text from './text-buttons.module.css'

/** What has so much to say that the clock makes room for it. */
const longSteps: readonly ReliefStepId[] = ['warmth', 'walk', 'settle', 'walkNoRepeat', 'notAMuscle']

type StepsScreenProps = Part & { at: number; onStep: (at: number) => void }

/** What to do, one step at a time, under the clock. */
export function StepsScreen({ at, onStep, ...props }: StepsScreenProps) {
  const { said, clock, startedTime, state, onSay, onView } = props
  const plan = reliefFor(said)
  const index = Math.min(at, plan.steps.length - 1)
  const step = plan.steps[index]
  if (step === undefined) return null
  const isLong = longSteps.includes(step.id)
  return (
    <main className={layout.screen}>
      <ScreenTop said={said} clock={isLong ? clock : null} onMuscle={() => onView('muscle')} />
      <div className={classes.left}>
        {!isLong && (
          <div className={clockFace.clock} role="timer">
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
        isLong={isLong}
        onSay={change => {
          if (change.context !== undefined) onStep(0)
          onSay(change)
        }}
      />
      <StepButtons {...props} index={index} all={plan.steps.length} onStep={onStep} />
    </main>
  )
}

/** *It stopped*, and beside it the muscle where it was not said, else the next step, or help where there is no other step. */
function StepButtons({
  index,
  all,
  onStep,
  ...props
}: Omit<StepsScreenProps, 'at'> & { index: number; all: number }) {
  const { crampNow } = useScreenWords()
  const { said, onView, onTouched, onStopped, onMistake } = props
  const isFirst = said.muscle === null
  const isLast = index === all - 1
  const muscle = { icon: IconSwitchHorizontal, label: crampNow.whichMuscle, onPress: () => onView('muscle') }
  const help = { icon: IconClockExclamation, label: crampNow.emergency, onPress: () => onView('signs') }
  const onwards = {
    icon: IconArrowRight,
    label: isLast ? crampNow.fromStart : crampNow.nextStep,
    onPress: () => {
      onTouched()
      onStep(isLast ? 0 : index + 1)
    },
  }
  return (
    <BigButtons other={isFirst ? muscle : all === 1 ? help : onwards} onStopped={onStopped}>
      {isFirst && (
        <div className={text.texts}>
          <button type="button" onClick={onwards.onPress}>
            {onwards.label}
          </button>
          <button type="button" onClick={onMistake}>
            {crampNow.byMistake}
          </button>
        </div>
      )}
    </BigButtons>
  )
}
