import type { CrampContext, ReliefMethod, ReliefOutcome } from '../forms/cramp-form'
import type { Muscle, Side } from '../muscle'
import type { Sign } from '../sign'
import type { EpochMs } from '../time/instant'

/** One thing that was tried. `afterSeconds`: how soon it helped. */
export type Tried = { method: ReliefMethod; helped?: ReliefOutcome; afterSeconds?: number }

/** What a person says of a cramp while it runs and right after; null and empty: not said. */
export type Said = {
  muscle: Muscle | null
  side: Side | null
  severity: number | null
  context: CrampContext | null
  stretchedMuscle: Muscle | null
  relief: readonly Tried[]
  signs: readonly Sign[]
  /** Signs that were asked about and answered; those not in `signs` were answered no. */
  signsAsked: readonly Sign[]
  relieved: boolean | null
}

/** How a cramp ended: after so many seconds, or at a time nobody knows. */
export type Ending = { seconds: number } | 'not-known'

/** A cramp that is timed on this device. Moments are ms since 1970 by the clock of the device. */
export type RunningCramp = {
  id: string
  /** The zone of the device at the start. */
  timeZone: string
  startedAt: EpochMs
  /** The last moment the person did or answered something. Never before the start. */
  confirmedAt: EpochMs
  /** Null while it runs. */
  ending: Ending | null
  /** When the question whether it is easing was last answered; null: never. */
  answeredAt: EpochMs | null
  said: Said
}

/** From this many ms on it is asked whether the cramp is easing, and again so long after each answer: ours, from rule U1. */
export const easingAfterMs = 10 * 60_000

/** From this many ms on it is an emergency (rule E10). */
export const emergencyAfterMs = 60 * 60_000

/** A clock that was last confirmed longer ago than this is asked about when its screen is opened. Ours. */
export const forgottenAfterMs = 5 * 60_000

/**
 * On a screen that stayed open, a tap is taken at its word up to this long after the last touch: a person in pain may
 * touch nothing for a while. Ours.
 */
export const takenAtItsWordMs = 20 * 60_000

/** The longest a cramp can have lasted, in seconds: a week. */
const longestSeconds = 604_800

export const nothingSaid: Said = {
  muscle: null,
  side: null,
  severity: null,
  context: null,
  stretchedMuscle: null,
  relief: [],
  signs: [],
  signsAsked: [],
  relieved: null,
}

/** A cramp that begins at this moment. */
export const startedCramp = (id: string, timeZone: string, now: EpochMs): RunningCramp => ({
  id,
  timeZone,
  startedAt: now,
  confirmedAt: now,
  ending: null,
  answeredAt: null,
  said: nothingSaid,
})

/** How long it has run, in ms; 0 when the clock of the device was put back behind the start. */
export const elapsedMs = ({ startedAt }: RunningCramp, now: EpochMs): number => Math.max(0, now - startedAt)

export type Stage = 'steps' | 'easing' | 'emergency'

/** What the screen is about: the steps; from 10 minutes the question, from 60 the emergency. An answer gives the steps 10 minutes. */
export function stageOf(cramp: RunningCramp, now: EpochMs): Stage {
  const elapsed = elapsedMs(cramp, now)
  if (elapsed < easingAfterMs) return 'steps'
  const stage = elapsed < emergencyAfterMs ? 'easing' : 'emergency'
  if (cramp.answeredAt === null || now - cramp.answeredAt >= easingAfterMs) return stage
  const wasOnTime = cramp.answeredAt - cramp.startedAt >= emergencyAfterMs
  return stage === 'emergency' && !wasOnTime ? 'emergency' : 'steps'
}

/** Whether a clock that is found running was probably forgotten. */
export const isForgotten = (cramp: RunningCramp, now: EpochMs): boolean =>
  cramp.ending === null && now - cramp.confirmedAt > forgottenAfterMs

/** Whether a tap on a screen that stayed open leaves the question when it stopped, if it did. */
export const leavesWhen = (cramp: RunningCramp, now: EpochMs): boolean =>
  cramp.ending === null && now - cramp.confirmedAt > takenAtItsWordMs

/** What a tap does: what it says is kept; the time since the last touch counts only where it does not leave the question when. */
export function tapped(
  cramp: RunningCramp,
  act: (cramp: RunningCramp, now: EpochMs) => RunningCramp,
  now: EpochMs,
): RunningCramp {
  const { confirmedAt, ending } = cramp
  return leavesWhen(cramp, now) ? { ...act(cramp, now), confirmedAt, ending } : act(cramp, now)
}

/** The person is there. A clock that was put back confirms nothing earlier than what was confirmed. */
export const confirmed = (cramp: RunningCramp, now: EpochMs): RunningCramp =>
  now > cramp.confirmedAt ? { ...cramp, confirmedAt: now } : cramp

/** The person said something more. */
export const withSaid = (cramp: RunningCramp, said: Partial<Said>, now: EpochMs): RunningCramp =>
  confirmed({ ...cramp, said: { ...cramp.said, ...said } }, now)

/** Whether it is easing was answered: the steps go on. That it is takes back that it was not. */
export function answered(cramp: RunningCramp, isEasing: boolean, now: EpochMs): RunningCramp {
  const before = cramp.said.relieved
  const relieved = isEasing ? (before === false ? null : before) : false
  return { ...withSaid(cramp, { relieved }, now), answeredAt: now }
}

/** It stopped at this moment. */
export const stopped = (cramp: RunningCramp, now: EpochMs): RunningCramp =>
  stoppedAfter(cramp, Math.min(longestSeconds, Math.round(elapsedMs(cramp, now) / 1000)))

/** It stopped after so many seconds; null: nobody knows when. */
export const stoppedAfter = (cramp: RunningCramp, seconds: number | null): RunningCramp => ({
  ...cramp,
  ending: seconds === null ? 'not-known' : { seconds },
})

/** After how many seconds a cramp may have stopped that was forgotten, as far as it has run; what comes with it is ours. */
export const endingsToOffer = (cramp: RunningCramp, now: EpochMs): number[] =>
  [30, 60, 120, 300, 600, 1800, 3600].filter(seconds => seconds * 1000 <= elapsedMs(cramp, now))

/** The five steps of intensity, as severities from 0 to 10. */
export const intensities = [2, 4, 6, 8, 10] as const
