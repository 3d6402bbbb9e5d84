import { activityKey } from '../activity-key'
import { dayOf, type Exercise } from '../entry'
import { quantile } from '../statistics/quantile'
import { addDays, type LocalDate } from '../time/local-date'
import { doneSessions, type TrainingDiary } from './day-load'
import { sessionLoad } from './session-load'

/** The days before a session that say what is usual: 12 weeks. All four figures are ours. */
export const lookBackDays = 84

/** So many sessions of an activity make a usual length, effort or load. */
export const usualSessions = 5

/** "First time" is said only where so many of the days before are logged: half of them. */
export const loggedDaysNeeded = 42

/** Much longer: above so many times the middle length. Much harder: so many points above the middle effort, or more. */
export const muchLonger = 1.5
export const muchHarder = 2

/** What is usual of an activity: the middle of the sessions before; null where fewer than five of them say it. */
export type Usual = {
  /** Sessions of the activity in the 12 weeks before the day. */
  sessions: readonly Exercise[]
  minutes: number | null
  effort: number | null
  load: number | null
  daysLogged: number
}

/** Why a session is unusual. `told`: the person said so. */
export type Unusual =
  | { why: 'told' }
  | { why: 'first-time'; daysLogged: number }
  | { why: 'longer'; minutes: number; usual: Usual }
  | { why: 'harder'; effort: number; usual: Usual }

/** What was usual of the activity in the 12 weeks before the day of the session, that day not included. */
export function usualOf(session: Exercise, diary: TrainingDiary): Usual {
  const day = dayOf(session, diary.dayStartsAt)
  const first = addDays(day, -lookBackDays)
  const isBefore = (other: LocalDate) => other < day && other >= first
  const activity = activityKey(session)
  const sessions = doneSessions(diary).filter(
    other =>
      activity !== null && activityKey(other) === activity && isBefore(dayOf(other, diary.dayStartsAt)),
  )
  const middle = (values: readonly number[]) => (values.length < usualSessions ? null : quantile(values, 0.5))
  return {
    sessions,
    minutes: middle(sessions.map(({ durationMinutes }) => durationMinutes)),
    effort: middle(sessions.flatMap(({ effort }) => effort ?? [])),
    load: middle(sessions.flatMap(other => sessionLoad(other) ?? [])),
    daysLogged: diary.loggedDays.filter(isBefore).length,
  }
}

/** Why the session is unusual, what the person said first and alone; empty: nothing says so. */
export function unusualOf(session: Exercise, diary: TrainingDiary): Unusual[] {
  if (session.unusual !== undefined) return session.unusual ? [{ why: 'told' }] : []
  const usual = usualOf(session, diary)
  if (isFirstTime(session, usual)) return [{ why: 'first-time', daysLogged: usual.daysLogged }]
  const { durationMinutes: minutes, effort } = session
  return [
    ...(usual.minutes !== null && minutes > usual.minutes * muchLonger
      ? [{ why: 'longer', minutes, usual } as const]
      : []),
    ...(effort !== undefined && usual.effort !== null && effort >= usual.effort + muchHarder
      ? [{ why: 'harder', effort, usual } as const]
      : []),
  ]
}

const isFirstTime = (session: Exercise, { sessions, daysLogged }: Usual): boolean =>
  activityKey(session) !== null && sessions.length === 0 && daysLogged >= loggedDaysNeeded
