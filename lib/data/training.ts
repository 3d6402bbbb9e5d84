import type { Exercise, Routine } from '../domain/entry'
import { daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import { loggedDaysIn } from './logged-days'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** The longest range that is loaded: 13 weeks, so that each session of a week has the 12 weeks before it. */
export const mostTrainingDays = 91

/** What training needs of a diary, without the day start, which is the profile's. */
export type TrainingEntries = { loggedDays: LocalDate[]; sessions: Exercise[]; routines: Routine[] }

/**
 * The logged days, the sessions (planned ones too) and the warm-ups and cool-downs logged by themselves, from `from` to
 * `to`, both included, in any order. Throws where that is more than 91 days.
 */
export async function loadTraining(owner: UserId, from: LocalDate, to: LocalDate): Promise<TrainingEntries> {
  if (daysBetween(from, to) >= mostTrainingDays) throw new Error('training is loaded for 13 weeks at most')
  const entries = await storedEntries(database(), owner, await trainingRows(owner, from, to))
  return {
    loggedDays: await loggedDaysIn(owner, from, to),
    sessions: entries.filter(entry => entry.kind === 'exercise'),
    routines: entries.filter(entry => entry.kind === 'routine'),
  }
}

export async function trainingRows(owner: UserId, from: LocalDate, to: LocalDate): Promise<stored.Entry[]> {
  const within = { userId: owner, deletedAt: null, day: { gte: from, lte: to } }
  const sessions = await database().entry.findMany({ where: { ...within, kind: 'exercise' } })
  const routines = await database().entry.findMany({
    where: { ...within, kind: 'routine', routine: { is: { measure: { in: ['warm-up', 'cool-down'] } } } },
  })
  return [...sessions, ...routines]
}
