'use client'

import dynamic from 'next/dynamic'
import type { ReliefStepId } from '@/lib/domain/relief/relief-steps'
import { useScreenWords } from './cramp-now-words'
import classes from './pose.module.css'
import { PoseDrawing, type Pose } from '../_ui/pose-drawing'

type PoseName = keyof ReturnType<typeof useScreenWords>['crampNow']['pictures']

export type LaterPoseName = Exclude<PoseName, 'stop'>

export type LaterPoseProps = { name: LaterPoseName; label: string; isLong: boolean }

/** Fetched once the screen stands: the first step has its pose at once, and a step is understood without one. */
export const laterPoses = () => import('./later-pose')

/** Stands where a pose is still on its way, or cannot be fetched. */
const NoPoseYet = () => <div className={classes.pose} />

const fetched = () =>
  laterPoses().then(
    code => code.LaterPose,
    () => NoPoseYet,
  )

const LaterPose = dynamic<LaterPoseProps>(fetched, { ssr: false, loading: NoPoseYet })

/** The pose of the first step. */
const sittingDown: Pose = {
  head: [100, 40],
  strokes: [
    ['M80 138L140 98L164 152', 24, 'far'],
    ['M164 156L186 156', 16, 'far'],
    ['M84 136Q78 104 92 74', 34, 'body'],
    ['M88 140L156 100L182 152', 25, 'body'],
    ['M182 156L208 156', 16, 'body'],
    ['M94 84L112 118L146 116', 15, 'far'],
    ['M250 84V134', 3.2, 'arrow'],
    ['M240 124L250 136L260 124', 3.2, 'arrow'],
  ],
}

/** The picture that goes with a step; null where a picture would have to name a muscle that is not known. */
const posesOfSteps: Record<ReliefStepId, PoseName | null> = {
  stop: 'stop',
  letGo: 'letGo',
  lengthen: null,
  hamstring: 'hamstring',
  calf: 'calf',
  quadriceps: 'quadriceps',
  foot: 'foot',
  hand: 'hand',
  belly: 'belly',
  joint: null,
  again: null,
  againOnLeg: null,
  knead: 'knead',
  warmth: 'warmth',
  walk: 'walk',
  settle: null,
  walkNoRepeat: 'walk',
  notAMuscle: null,
}

/** One pose for one step. */
export function StepPose({ step, isLong }: { step: ReliefStepId; isLong: boolean }) {
  const { crampNow } = useScreenWords()
  const name = posesOfSteps[step]
  if (name === null) return <div className={classes.noPose} />
  const label = crampNow.pictures[name]
  return name === 'stop' ? (
    <PoseDrawing pose={sittingDown} label={label} className={classes.pose} data-long={isLong || undefined} />
  ) : (
    <LaterPose name={name} label={label} isLong={isLong} />
  )
}
