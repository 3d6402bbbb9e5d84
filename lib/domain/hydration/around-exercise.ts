import type { ReasonKind } from '../cautions'
import type { Exercise } from '../entry'
import type { OwnItem } from '../own-item'
import { isOfAthletesAge } from './athletes-age'
import { reasonsOf, type DayBand } from './day-band'
import { sessionGuidance, type SessionGuidance } from './session-guidance'
import { isTooLong } from './session-part'
import { sweatOfSession, type SweatEstimate } from './sweat-of-session'
import type { SweatProfile } from './sweat-profile'

/** A session, what it costs in sweat, and the drinking around it. */
export type GuidedSession = { session: Exercise; sweat: SweatEstimate | null; guidance: SessionGuidance }

/** Drinking around the sessions of a day; or somebody else says how much; or nothing is published for the age. */
export type AroundExercise =
  | { kind: 'ask'; reasons: ReasonKind }
  | { kind: 'not-for-age' }
  | { kind: 'sessions'; sessions: readonly GuidedSession[] }

/** What may be said of drinking around sessions, done or planned. Those longer than a day are passed over. */
export function aroundExercise(
  sessions: readonly Exercise[],
  facts: {
    band: DayBand
    age: number | null
    massKg: number | null
    rates: SweatProfile
    items: readonly OwnItem[]
  },
): AroundExercise {
  const { band, age, massKg, rates, items } = facts
  const reasons = reasonsOf(band)
  if (reasons !== null) return { kind: 'ask', reasons }
  if (!isOfAthletesAge(age)) return { kind: 'not-for-age' }
  const guided = sessions
    .filter(session => !isTooLong(session))
    .map(session => {
      const sweat = sweatOfSession(session, rates, items, age)
      return { session, sweat, guidance: sessionGuidance(session, massKg, sweat) }
    })
  return { kind: 'sessions', sessions: guided }
}
