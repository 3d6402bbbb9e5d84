'use client'

import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react'
import { begun, paused, skipped, type Bout, type clockOf } from '@/lib/domain/prevention/session'
import clockFace from '../../cramp-now/clock.module.css'
import { exercisePoses } from '../../_ui/exercise-poses'
import { PoseDrawing } from '../../_ui/pose-drawing'
import { BigButton } from './big-button'
import { TimerFrame } from './timer-frame'
import classes from './timer.module.css'
import { useTimerWords } from './timer-words'
import type { StepProps } from './waiting-screen'

type ClockScreenProps = StepProps & {
  bout: Bout
  clock: NonNullable<ReturnType<typeof clockOf>>
  isRunning: boolean
}

/** While it is held: large seconds, a strip, and which leg. */
export function ClockScreen({ session, change, item, bout, clock, isRunning, ...texts }: ClockScreenProps) {
  const words = useTimerWords()
  const isHold = clock.kind === 'hold'
  const changesLeg = session.bout > 0 && bout.number === 1
  const state = isHold ? words.hold : changesLeg ? words.changeLeg : words.ready
  const where = [...(bout.leg === null ? [] : [words.legs[bout.leg]]), words.time(bout.number, bout.of)].join(
    ', ',
  )
  return (
    <TimerFrame
      session={session}
      change={change}
      buttons={
        <>
          <BigButton icon={IconPlayerSkipForward} label={words.skip} onPress={() => change(skipped)} />
          {isRunning ? (
            <BigButton icon={IconPlayerPause} label={words.pause} isLoud onPress={() => change(paused)} />
          ) : (
            <BigButton icon={IconPlayerPlay} label={words.goOn} isLoud onPress={() => change(begun)} />
          )}
        </>
      }
    >
      <div className={classes.step} data-clock>
        <h1 className={classes.name} tabIndex={-1} data-arrive>
          {texts.names[item.exercise]}
        </h1>
        <PoseDrawing
          pose={exercisePoses[item.exercise]}
          label={texts.pictures[item.exercise]}
          className={classes.pose}
        />
        <p className={classes.state} aria-live="assertive" aria-atomic="true">
          {isRunning ? state : words.paused}
          <span className={classes.where}>{where}</span>
        </p>
        <div className={clockFace.clock} role="timer" data-state={clock.kind}>
          {clock.seconds}
        </div>
        <div className={classes.strip} data-state={clock.kind} aria-hidden="true">
          <i style={{ width: `${isHold ? (clock.seconds / clock.of) * 100 : 0}%` }} />
        </div>
        <p className={classes.of}>{words.seconds(clock.of)}</p>
      </div>
    </TimerFrame>
  )
}
