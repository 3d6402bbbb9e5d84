import type { Entry, Exercise, Fluid, Food } from '../domain/entry'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { newestFirst } from './newest-first'
import { storedDay } from './stored-day'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** What of the days beside a day reaches into it: an evening of drinking, a session over midnight. */
export type Beside = Fluid | Food | Exercise

const besideKinds = ['fluid', 'food', 'exercise'] as const

/** A day and what lies beside it, each newest first. */
export type DayEntries = { entries: Entry[]; before: Beside[]; after: Beside[] }

/**
 * Every entry of a calendar day, however many there are, and every drink, food and session of the day before and the day
 * after. Reads the three days and nothing else.
 */
export async function loadDayEntries(owner: UserId, day: LocalDate): Promise<DayEntries> {
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      deletedAt: null,
      // Said once more as a range: of days that stand in an OR alone, SQLite reads the whole diary.
      day: { gte: before, lte: after },
      OR: [{ day }, { day: { in: [before, after] }, kind: { in: [...besideKinds] } }],
    },
    orderBy: newestFirst,
  })
  const entries = await storedEntries(database(), owner, rows)
  const of = (one: LocalDate): Entry[] => entries.filter((_, index) => rows[index]?.day === one)
  return { entries: of(day), before: of(before).flatMap(beside), after: of(after).flatMap(beside) }
}

const beside = (entry: Entry): Beside[] =>
  entry.kind === 'fluid' || entry.kind === 'food' || entry.kind === 'exercise' ? [entry] : []

/** Every drink and food of some days, both ends included, newest first, each with its calendar day. */
export async function loadTaken(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<{ entry: Fluid | Food; on: LocalDate }[]> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      deletedAt: null,
      kind: { in: ['fluid', 'food'] },
      day: { gte: from, lte: to },
    },
    orderBy: newestFirst,
  })
  const entries = await storedEntries(database(), owner, rows)
  return entries.flatMap((entry, index) => {
    const row = rows[index]
    return row === undefined || (entry.kind !== 'fluid' && entry.kind !== 'food')
      ? []
      : [{ entry, on: storedDay(row.day) }]
  })
}
