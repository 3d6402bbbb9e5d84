import type { Due } from './due'
import type { Plan } from './plan'

/** Seconds to get ready before each hold. Ours. */
export const readySeconds = 5

/** Seconds to change to the other leg. Ours. */
export const changeSeconds = 10

/** About how long a set of a strength exercise takes with its rest, in seconds. Ours. */
const setSeconds = 75

/** About how many minutes the exercises take, one at least. */
export function sessionMinutes(due: readonly Due[], legs: Plan['legs']): number {
  const legCount = legs === 'both' ? 2 : 1
  const seconds = due.map(({ dose }) =>
    dose.kind === 'hold'
      ? legCount * dose.repeats * (dose.holdSeconds + readySeconds)
      : dose.sets.length * setSeconds,
  )
  return Math.max(1, Math.round(seconds.reduce((sum, each) => sum + each, 0) / 60))
}
