import type { Exercise, Fluid, Food } from '../entry'
import { calendarDay, epochMs, type EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { instantIn } from '../time/time-zone'

const minuteMs = 60_000

/** When a session ends. */
export const endOfSession = ({ startedAt, durationMinutes }: Exercise): EpochMs =>
  epochMs(startedAt) + durationMinutes * minuteMs

/** Whether something was taken while a session went on, its first and its last moment included. */
export const isDuring = (session: Exercise, { at }: Pick<Fluid | Food, 'at'>): boolean =>
  epochMs(at) >= epochMs(session.startedAt) && epochMs(at) <= endOfSession(session)

/** Whether a session of the day before goes on into a day, by the clock where it was. One that ends with the day before does not. */
export const reachesInto = (session: Exercise, day: LocalDate, dayStartsAt: string): boolean =>
  calendarDay(instantIn(session.timeZone, endOfSession(session) - 1), dayStartsAt) >= day

/** What was drunk in a session, in ml. */
export type DrunkInSession = {
  /** The larger of what was said of the session and of the drinks logged while it went on: the same drinks are not counted twice. */
  ml: number
  /** So much of it is known only of the session: nobody knows what it was, nor when. */
  unloggedMl: number
}

/** What was drunk in a session, by its own figure and by the drinks logged while it went on. */
export function drunkInSession(session: Exercise, drinks: readonly Fluid[]): DrunkInSession {
  const loggedMl = drinks
    .filter(drink => isDuring(session, drink))
    .reduce((total, { volumeMl }) => total + volumeMl, 0)
  const ml = Math.max(loggedMl, session.drunkMl ?? loggedMl)
  return { ml, unloggedMl: ml - loggedMl }
}
