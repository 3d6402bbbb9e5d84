import {
  answered,
  confirmed,
  leavesWhen,
  stopped,
  stoppedAfter,
  tapped,
  withSaid,
  type RunningCramp,
  type Said,
} from '@/lib/domain/cramp-now/running-cramp'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import { changeTimed, onTimedCramps, timedCramps } from '@/lib/outbox/timed-cramps'

/** How long leaving waits for the last change to be kept, in ms. */
const patienceMs = 1500

/**
 * What a tap on this screen does to the cramp it is about: at once, on this device. `askWhen` is called with every tap that
 * comes after so long that it has to be asked when it stopped, if it did.
 */
export function actionsOn(cramp: TimedCramp | null, askWhen: () => void) {
  const change = (to: (cramp: RunningCramp, now: number) => RunningCramp, now = Date.now()) => {
    if (cramp !== null) changeTimed(cramp.id, timed => ({ ...timed, ...to(timed, now) }))
  }
  const tap = (act: (cramp: RunningCramp, now: number) => RunningCramp) => {
    const now = Date.now()
    change(timed => tapped(timed, act, now), now)
    if (cramp !== null && leavesWhen(cramp, now)) askWhen()
  }
  const leaveWith = (flag: 'isDone' | 'isTakenBack') => {
    if (cramp === null) return
    changeTimed(cramp.id, timed => ({ ...timed, [flag]: true }))
    void goneWithin(cramp.id, patienceMs).then(() => location.replace('/'))
  }
  return {
    say: (said: Partial<Said>) => tap((timed, now) => withSaid(timed, said, now)),
    touch: () => tap(confirmed),
    answer: (isEasing: boolean) => tap((timed, now) => answered(timed, isEasing, now)),
    stop: () => tap(stopped),
    /** Asked when, the person said that it still goes on. */
    goOn: () => change(confirmed),
    /** Asked when, the person said after how many seconds it stopped; null: they do not know. */
    stopAfter: (seconds: number | null) => change(timed => stoppedAfter(timed, seconds)),
    finish: () => leaveWith('isDone'),
    takeBack: () => leaveWith('isTakenBack'),
  }
}

/** Resolves when the device has let go of a cramp, or after so many ms. */
function goneWithin(id: string, ms: number): Promise<void> {
  return new Promise(resolve => {
    const isGone = () => !timedCramps().some(timed => timed.id === id)
    const end = () => {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
    const timer = setTimeout(end, ms)
    const unsubscribe = onTimedCramps(() => isGone() && end())
    if (isGone()) end()
  })
}
