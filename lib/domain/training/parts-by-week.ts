import type { Exercise, Routine } from '../entry'
import { addDays, mondayOf, type LocalDate } from '../time/local-date'
import { dayLoads, type TrainingDiary } from './day-load'
import { newestFirst } from './told-figure'
import { countParts, routinesNear, type PartCounts } from './warm-up'

/** How often warm-up and cool-down were kept among the sessions of a week. */
export type WeekOfParts = {
  monday: LocalDate
  /** Sessions that were done; planned ones are not among them. */
  sessions: number
  warmUp: PartCounts
  coolDown: PartCounts
  /** The sessions, and the warm-ups and cool-downs near them that were logged by themselves; newest first. */
  entries: readonly (Exercise | Routine)[]
}

/**
 * The week of `today`, as far as it has come, and so many weeks before it, latest first. The diary holds their days and
 * the day before the first of them: a warm-up may lie before midnight.
 */
export const partsByWeek = (diary: TrainingDiary, today: LocalDate, weeksBefore: number): WeekOfParts[] =>
  Array.from({ length: weeksBefore + 1 }, (_, index) => weekOf(diary, addDays(today, -7 * index), today))

function weekOf(diary: TrainingDiary, date: LocalDate, today: LocalDate): WeekOfParts {
  const monday = mondayOf(date)
  const sunday = addDays(monday, 6)
  const days = dayLoads(diary, monday, sunday < today ? sunday : today)
  const sessions = days.flatMap(day => day.sessions)
  return {
    monday,
    sessions: sessions.length,
    warmUp: countParts('warmUp', sessions, diary.routines),
    coolDown: countParts('coolDown', sessions, diary.routines),
    entries: newestFirst([...sessions, ...routinesNear(sessions, diary.routines)]),
  }
}
