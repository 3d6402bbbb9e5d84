import { checkLimits } from '../checks/limits'
import type { Exercise } from '../entry'
import { isTooLong } from './session-part'

/** The sessions of a day that were done, by whether anything may rest on them. */
export type CountedSessions = {
  counted: readonly Exercise[]
  /** Longer than a day: a slip of the pen, or more than one day. */
  tooLong: readonly Exercise[]
  /** The others, where they add up to more than a day holds: then none of them counts. Null: they do not. */
  tooMuch: { minutes: number; sessions: readonly Exercise[] } | null
}

/** Sorts out the sessions of a day whose lengths cannot be right, one by one and as a sum. Planned ones are in none of it. */
export function countedSessions(sessions: readonly Exercise[]): CountedSessions {
  const done = sessions.filter(({ planned }) => planned !== true)
  const tooLong = done.filter(isTooLong)
  const others = done.filter(session => !isTooLong(session))
  const minutes = others.reduce((total, { durationMinutes }) => total + durationMinutes, 0)
  return minutes > checkLimits.dayExerciseMinutes
    ? { counted: [], tooLong, tooMuch: { minutes, sessions: others } }
    : { counted: others, tooLong, tooMuch: null }
}
