import type { Exercise } from '../domain/entry'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { Prisma } from './generated/client'
import { newestFirst } from './newest-first'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** As many sessions as a profile of sweat rates rests on at most. */
export const mostWeighed = 200

const isPlanned = { planned: true } satisfies Prisma.ExerciseWhereInput
const wasDone = { OR: [{ planned: false }, { planned: null }] } satisfies Prisma.ExerciseWhereInput

/** The person's sessions that were done and weighed before and after, newest first, at most {@link mostWeighed}. */
export const findWeighedSessions = (owner: UserId): Promise<Exercise[]> =>
  sessionsWith(owner, { massBeforeKg: { not: null }, massAfterKg: { not: null }, ...wasDone }, mostWeighed)

/** The person's newest session from this calendar day on that was weighed in for and not weighed out of; null: none. */
export async function findOpenWeighIn(owner: UserId, from: LocalDate): Promise<Exercise | null> {
  const isOpen = { massBeforeKg: { not: null }, massAfterKg: null, ...isPlanned }
  return (await sessionsWith(owner, isOpen, 1, from))[0] ?? null
}

async function sessionsWith(
  owner: UserId,
  exercise: Prisma.ExerciseWhereInput,
  count: number,
  from?: LocalDate,
): Promise<Exercise[]> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      kind: 'exercise',
      deletedAt: null,
      exercise,
      ...(from !== undefined && { day: { gte: from } }),
    },
    orderBy: newestFirst,
    take: count,
  })
  const entries = await storedEntries(database(), owner, rows)
  return entries.filter(entry => entry.kind === 'exercise')
}
