'use client'

import dynamic from 'next/dynamic'
import { useCallback, useState } from 'react'
import type { Said } from '@/lib/domain/cramp-now/running-cramp'
import { legMuscles, type PlannedStep, type ReliefPlan } from '@/lib/domain/relief/relief-plan'
import type { Sign } from '@/lib/domain/sign'
import careful from './careful.module.css'
import chips from './chip.module.css'
import lines from './lines.module.css'
import classes from './relief-step.module.css'
import layout from './step.module.css'
import { useScreenWords } from './cramp-now-words'
import { StepPose } from './pose'
import { StepTimer } from './step-timer'

/** Fetched once the screen stands. */
export const aloudCode = () => import('./read-aloud')

/** Where it cannot be fetched the screen does without it. */
const ReadAloud = dynamic<{ lines: readonly string[] }>(
  () => aloudCode().catch(() => ({ default: () => null })),
  { ssr: false },
)

type ReliefStepProps = {
  plan: ReliefPlan
  step: PlannedStep
  index: number
  said: Said
  /** It has so much to say that a small screen has no room for its pose. */
  isLong: boolean
  onSay: (said: Partial<Said>) => void
}

/** One step of the plan: its pose, its words, its timer, and what would change the plan. */
export function ReliefStep({ plan, step, index, said, isLong, onSay }: ReliefStepProps) {
  const { crampNow } = useScreenWords()
  const [part, setPart] = useState(0)
  const onPart = useCallback((now: number) => setPart(now), [])
  const { title, line, besides = [] } = crampNow.steps[step.id]
  const all = plan.steps.length
  return (
    <div className={layout.step}>
      {said.relieved === false && <p className={careful.careful}>{crampNow.notEasingSaid}</p>}
      <StepPose step={step.id} isLong={isLong} />
      <div className={classes.progress} aria-hidden="true">
        {plan.steps.map(({ id }, at) => (
          <i key={id}>
            <i style={{ width: `${at < index ? 100 : at === index ? part * 100 : 0}%` }} />
          </i>
        ))}
      </div>
      <div className={classes.where}>
        {all > 1 && <p className={lines.muted}>{crampNow.stepOf(index + 1, all)}</p>}
        <ReadAloud lines={[...(plan.isCareful ? [crampNow.careful] : []), title, line, ...besides]} />
      </div>
      <div aria-live="polite">
        <h1>{title}</h1>
        <p>{line}</p>
        {besides.map(words => (
          <p key={words} className={lines.besides}>
            {words}
          </p>
        ))}
      </div>
      <StepTimer key={step.id} step={step} onPart={onPart} />
      {step.id === 'walkNoRepeat' && (
        <p className={lines.besides}>
          <b>{crampNow.whyTitle}. </b>
          {crampNow.why}
        </p>
      )}
      <CareQuestion plan={plan} step={step} said={said} onSay={onSay} />
      <HowItCame step={step} said={said} onSay={onSay} />
    </div>
  )
}

type Asks = Pick<ReliefStepProps, 'step' | 'said' | 'onSay'>

/** Before anything warm or kneading: what speaks against it. */
function CareQuestion({ plan, step, said, onSay }: Asks & { plan: ReliefPlan }) {
  const { crampNow } = useScreenWords()
  if (plan.isCareful) return <p className={careful.careful}>{crampNow.careful}</p>
  if (step.puts === null) return null
  const isLeg = said.muscle === null || legMuscles.includes(said.muscle)
  const tick = (sign: Sign) =>
    onSay({ signs: [...said.signs, sign], signsAsked: [...new Set([...said.signsAsked, sign])] })
  return (
    <div
      role="group"
      aria-label={isLeg ? crampNow.careTitle : crampNow.careTitleElsewhere}
      className={classes.care}
    >
      <p className={lines.besides}>{isLeg ? crampNow.careTitle : crampNow.careTitleElsewhere}</p>
      <div className={chips.chips}>
        {isLeg && <SayButton label={crampNow.swollen} onPress={() => tick('swelling-one-leg')} />}
        <SayButton label={crampNow.hot} onPress={() => tick('warmth')} />
        <SayButton label={crampNow.red} onPress={() => tick('redness')} />
      </div>
    </div>
  )
}

/** What decides which steps are right, where it was not said. */
function HowItCame({ step, said, onSay }: Asks) {
  const { crampNow } = useScreenWords()
  if (said.context !== null && said.context !== 'unknown') return null
  if (said.muscle === 'hamstring' && (step.id === 'stop' || step.id === 'hamstring'))
    return (
      <SayButton
        isAlone
        label={crampNow.whileStretching}
        onPress={() => onSay({ context: 'stretching', stretchedMuscle: 'quadriceps' })}
      />
    )
  const isBelly = said.muscle === 'abdomen' || said.muscle === 'flank'
  if (step.id === 'notAMuscle' && isBelly)
    return (
      <SayButton
        isAlone
        label={crampNow.afterExercise}
        onPress={() => onSay({ context: 'during-exercise' })}
      />
    )
  return null
}

type SayButtonProps = { label: string; isAlone?: boolean; onPress: () => void }

const SayButton = ({ label, isAlone = false, onPress }: SayButtonProps) => (
  <button type="button" className={chips.chip} data-alone={isAlone || undefined} onClick={onPress}>
    {label}
  </button>
)
