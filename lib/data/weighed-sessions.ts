import type { Exercise } from '../domain/entry'
import { mostWeighed, usualSweatDays } from '../domain/hydration/sweat-profile'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { Prisma } from './generated/client'
import { newestFirst } from './newest-first'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

const isPlanned = { planned: true } satisfies Prisma.ExerciseWhereInput
const wasDone = { OR: [{ planned: false }, { planned: null }] } satisfies Prisma.ExerciseWhereInput

type Days = { from: LocalDate; to?: LocalDate }

/**
 * The person's sessions that say what is usual on a day: done, weighed before and after, on it or in the year before it.
 * Newest first, at most {@link mostWeighed}. What is weighed later changes nothing about the day.
 */
export const findWeighedSessions = (owner: UserId, day: LocalDate): Promise<Exercise[]> =>
  sessionsWith(
    owner,
    { massBeforeKg: { not: null }, massAfterKg: { not: null }, ...wasDone },
    { from: addDays(day, 1 - usualSweatDays), to: day },
    mostWeighed,
  )

/** More weigh-ins than anybody leaves open in two days. */
const mostOpen = 10

/** The person's sessions from this calendar day on that were weighed in for and not weighed out of, newest first. */
export const findOpenWeighIns = (owner: UserId, from: LocalDate): Promise<Exercise[]> =>
  sessionsWith(owner, { massBeforeKg: { not: null }, massAfterKg: null, ...isPlanned }, { from }, mostOpen)

async function sessionsWith(
  owner: UserId,
  exercise: Prisma.ExerciseWhereInput,
  { from, to }: Days,
  count: number,
): Promise<Exercise[]> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      kind: 'exercise',
      deletedAt: null,
      exercise,
      day: { gte: from, ...(to !== undefined && { lte: to }) },
    },
    orderBy: newestFirst,
    take: count,
  })
  const entries = await storedEntries(database(), owner, rows)
  return entries.filter(entry => entry.kind === 'exercise')
}
