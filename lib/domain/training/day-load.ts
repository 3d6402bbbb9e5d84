import { dayOf, type Exercise, type Routine } from '../entry'
import { epochMs } from '../time/instant'
import { addDays, daysBetween, type LocalDate } from '../time/local-date'
import { withoutDust } from '../without-dust'
import { isDone, sessionLoad } from './session-load'

/** The part of a diary that training needs, in any order. */
export type TrainingDiary = {
  /** Days with an entry made by hand or closed; an import does not log its day. */
  loggedDays: readonly LocalDate[]
  sessions: readonly Exercise[]
  /** Warm-ups and cool-downs that were logged by themselves. */
  routines: readonly Routine[]
  dayStartsAt: string
}

/** What the sessions of one calendar day add up to. */
export type DayLoad = {
  day: LocalDate
  isLogged: boolean
  /** Null where the day is not logged or a session has no effort; 0 on a logged day without a session. */
  load: number | null
  /** What the sessions with an effort add up to, imported ones too: where `load` is null, it was so much or more. */
  atLeast: number
  /** Those that were done, earliest first. */
  sessions: readonly Exercise[]
}

/** A day whose load is known. */
export type KnownDay = DayLoad & { load: number }

export const isKnown = (day: DayLoad): day is KnownDay => day.load !== null

/** Sessions without an effort: their load is not known. */
export const unratedOf = (days: readonly DayLoad[]): Exercise[] =>
  days.flatMap(({ sessions }) => sessions.filter(({ effort }) => effort === undefined))

/** Every day from `from` to `to`, both included, oldest first; none when `from` is the later one. */
export function dayLoads(diary: TrainingDiary, from: LocalDate, to: LocalDate): DayLoad[] {
  const logged = new Set(diary.loggedDays)
  const done = sessionsByDay(diary)
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, index) => {
    const day = addDays(from, index)
    return loadOf(day, logged.has(day), done.get(day) ?? [])
  })
}

/** The sessions that were done, earliest first, by the calendar day they belong to. */
export function sessionsByDay(diary: TrainingDiary): Map<LocalDate, Exercise[]> {
  const days = new Map<LocalDate, Exercise[]>()
  for (const session of doneSessions(diary)) {
    const day = dayOf(session, diary.dayStartsAt)
    const ofDay = days.get(day)
    if (ofDay) ofDay.push(session)
    else days.set(day, [session])
  }
  return days
}

/** The sessions that were done, earliest first. */
export const doneSessions = ({ sessions }: TrainingDiary): Exercise[] =>
  sessions
    .filter(isDone)
    .toSorted(
      (one, other) => epochMs(one.startedAt) - epochMs(other.startedAt) || (one.id < other.id ? -1 : 1),
    )

function loadOf(day: LocalDate, isLogged: boolean, sessions: readonly Exercise[]): DayLoad {
  const loads = sessions.map(sessionLoad)
  const atLeast = withoutDust(loads.reduce<number>((sum, load) => sum + (load ?? 0), 0))
  return { day, isLogged, load: isLogged && !loads.includes(null) ? atLeast : null, atLeast, sessions }
}
