import type { Exercise } from '../entry'
import type { OwnItem } from '../own-item'
import { isOfAthletesAge } from './athletes-age'
import { countedSessions } from './counted-sessions'
import { sweatOfSession, type SweatEstimate } from './sweat-of-session'
import type { SweatProfile } from './sweat-profile'

/**
 * The sweat of a day’s sessions; or why none is counted: no session; lengths that cannot be right; an age for which nothing is
 * published of what sweat holds; nothing but light sessions.
 */
export type SweatOfDay =
  | { kind: 'none' | 'slip' | 'not-for-age' | 'light' }
  | { kind: 'counted'; sessions: readonly { session: Exercise; estimate: SweatEstimate }[] }

/** Adds nothing up: each session of the day that counts with its own estimate. */
export function sweatOfDay(
  sessions: readonly Exercise[],
  { rates, items, age }: { rates: SweatProfile; items: readonly OwnItem[]; age: number | null },
): SweatOfDay {
  if (sessions.every(({ planned }) => planned === true)) return { kind: 'none' }
  if (!isOfAthletesAge(age)) return { kind: 'not-for-age' }
  const { counted } = countedSessions(sessions)
  if (counted.length === 0) return { kind: 'slip' }
  const estimated = counted.flatMap(session => {
    const estimate = sweatOfSession(session, rates, items, age)
    return estimate === null ? [] : [{ session, estimate }]
  })
  return estimated.length === 0 ? { kind: 'light' } : { kind: 'counted', sessions: estimated }
}
