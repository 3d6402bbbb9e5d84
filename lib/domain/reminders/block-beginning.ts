import { blockOn, isOpenOn, type Experiment } from '../experiment/experiment'
import { epochMs, type EpochMs } from '../time/instant'
import { todayIn, type DayClock } from '../time/time-zone'
import { dayDueNow } from './day-due'

type Facts = { now: EpochMs; clock: DayClock; experiment: Experiment | null }

/**
 * Names the block of what the person tries out that begins today, from the chosen time on; null: none does. Nothing is told of one
 * that is over, was stopped or is not shown on Today, nor on the day it was drawn: who drew it knows.
 */
export function blockBeginning({ now, clock, experiment }: Facts, at: string): string | null {
  const day = dayDueNow({ now, clock }, at)
  if (day === null || experiment === null) return null
  if (!experiment.isOnToday || !isOpenOn(experiment, day)) return null
  const drawnOn = todayIn(clock.timeZone, epochMs(experiment.drawnAt), clock.dayStartsAt)
  const begins = blockOn(experiment, day)?.from === day && drawnOn !== day
  return begins ? `block ${experiment.id} ${day}` : null
}
