import {
  answered,
  confirmed,
  leavesWhenOpen,
  stopped,
  stoppedAfter,
  withSaid,
  type RunningCramp,
  type Said,
} from '@/lib/domain/cramp-now/running-cramp'
import { changeTimed, onTimedCramps, timedCramps, type TimedCramp } from '@/lib/outbox/timed-cramps'

/** How long leaving waits for the last change to be kept, in ms. */
const patienceMs = 1500

/** What a tap on this screen does to the cramp it is about: at once, on this device. */
export function actionsOn(cramp: TimedCramp | null) {
  const act = (change: (cramp: RunningCramp, now: number) => RunningCramp) => {
    if (cramp !== null) changeTimed(cramp.id, timed => ({ ...timed, ...change(timed, Date.now()) }))
  }
  const leaveWith = (flag: 'isDone' | 'isTakenBack') => {
    if (cramp === null) return
    changeTimed(cramp.id, timed => ({ ...timed, [flag]: true }))
    void goneWithin(cramp.id, patienceMs).then(() => location.replace('/'))
  }
  return {
    say: (said: Partial<Said>) => act((timed, now) => withSaid(timed, said, now)),
    touch: () => act(confirmed),
    answer: () => act(answered),
    /** False: nobody touched the screen for so long that it has to be asked when. */
    stop: (): boolean => {
      if (cramp !== null && leavesWhenOpen(cramp, Date.now())) return false
      act(stopped)
      return true
    },
    stopAfter: (seconds: number | null) => act(timed => stoppedAfter(timed, seconds)),
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
