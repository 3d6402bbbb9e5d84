'use client'

import { IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react'
import {
  begun,
  isHeld,
  skipped,
  withBounced,
  type Session,
  type SessionItem,
} from '@/lib/domain/prevention/session'
import { exercisePoses } from '../../_ui/exercise-poses'
import { PoseDrawing } from '../../_ui/pose-drawing'
import { BigButton } from './big-button'
import { BounceQuestion } from './bounce-question'
import type { TimerTexts } from './guided-timer'
import { TimerFrame, type Change } from './timer-frame'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'

export type StepProps = TimerTexts & { session: Session; change: Change; item: SessionItem }

/** Before an exercise: where to be, what to do, what to watch for; and whether the one before bounced. */
export function WaitingScreen({ session, change, item, ...texts }: StepProps) {
  const words = useTimerWords()
  const before = session.items[session.item - 1]
  return (
    <TimerFrame
      session={session}
      change={change}
      buttons={
        <>
          <BigButton icon={IconPlayerSkipForward} label={words.skip} onPress={() => change(skipped)} />
          <BigButton icon={IconPlayerPlay} label={words.start} isLoud onPress={() => change(begun)} />
        </>
      }
    >
      {before !== undefined && isHeld(before) && before.endedAt !== null && (
        <BounceQuestion
          exercise={texts.names[before.exercise]}
          value={before.hasBounced}
          onChange={hasBounced => change(now => withBounced(now, before.id, hasBounced))}
        />
      )}
      <Exercise item={item} {...texts} />
    </TimerFrame>
  )
}

/** An exercise as picture and words. */
export function Exercise({ item, names, techniques, pictures }: TimerTexts & { item: SessionItem }) {
  const words = useTimerWords()
  const { exercise, dose } = item
  const { position, move, check } = techniques[exercise]
  return (
    <div className={classes.step}>
      <PoseDrawing pose={exercisePoses[exercise]} label={pictures[exercise]} className={classes.pose} />
      <div aria-live="polite">
        <h1 tabIndex={-1} data-arrive>
          {names[exercise]}
        </h1>
        {dose.kind === 'hold' && <p className={classes.dose}>{words.held(dose.holdSeconds, dose.repeats)}</p>}
        <p>
          {position} {move}
        </p>
        <p className={classes.check}>
          <b>{words.watch}:</b> {check}
        </p>
      </div>
    </div>
  )
}
