import { dayOf, type Exercise } from '../entry'
import type { Id } from '../id'
import { againstUsual, recentDays, usualDays, type AgainstUsual } from '../training/against-usual'
import { dayLoads, doneSessions, type DayLoad, type TrainingDiary } from '../training/day-load'
import { lookBackDays, unusualOf } from '../training/unusual-session'
import { addDays, daysBetween, type LocalDate } from '../time/local-date'

/** Days of training that have to be known before a moment is judged. */
export const trainingBeforeDays = Math.max(lookBackDays, recentDays + usualDays)

/** Training of a range of days, put in order once for many moments. */
export type TrainingCalendar = {
  /** The load of the seven days that end with the day before, against the three weeks before those. */
  loadBefore: (day: LocalDate) => AgainstUsual
  /** Whether a session is new, much longer or much harder than usual, or was called unusual. */
  isUnusual: (session: Exercise) => boolean
}

const unknownDay = (day: LocalDate): DayLoad => ({
  day,
  isLogged: false,
  load: null,
  atLeast: 0,
  sessions: [],
})

/** `from` to `to`, both included: the days that `diary` holds all of. Days outside are not known. */
export function trainingCalendar(diary: TrainingDiary, from: LocalDate, to: LocalDate): TrainingCalendar {
  const loads = dayLoads(diary, from, to)
  const done = doneSessions(diary).map(session => ({ session, day: dayOf(session, diary.dayStartsAt) }))
  const logged = diary.loggedDays.toSorted()
  const unusual = new Map<Id, boolean>()
  const daysUpTo = (day: LocalDate, length: number): DayLoad[] => {
    const first = daysBetween(from, day) - length
    return Array.from(
      { length },
      (_, index) => loads[first + index] ?? unknownDay(addDays(day, index - length)),
    )
  }
  return {
    loadBefore: day =>
      againstUsual(daysUpTo(addDays(day, -recentDays), usualDays), daysUpTo(day, recentDays)),
    isUnusual: session => {
      const known = unusual.get(session.id)
      if (known !== undefined) return known
      const day = dayOf(session, diary.dayStartsAt)
      const first = addDays(day, -lookBackDays)
      const near = {
        ...diary,
        sessions: done.filter(one => one.day >= first && one.day < day).map(one => one.session),
        loggedDays: logged.filter(one => one >= first && one < day),
      }
      const isUnusual = unusualOf(session, near).length > 0
      unusual.set(session.id, isUnusual)
      return isUnusual
    },
  }
}
