import { mostMarks, type DiaryMark } from '../domain/series/span-marks'
import { localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

const newestFirst = (one: DiaryMark, other: DiaryMark): number =>
  one.day === other.day ? 0 : one.day < other.day ? 1 : -1

/**
 * The medicines and plans that began and the visits to a clinician from `from` to `to`, both included, oldest first: the
 * newest 60, and whether there are more. Three queries of at most 61 rows each.
 */
export async function loadSpanMarks(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<{ marks: DiaryMark[]; hasMore: boolean }> {
  const most = { take: mostMarks + 1 }
  const entries = (kind: 'medication' | 'consultation') =>
    database().entry.findMany({
      where: { userId: owner, kind, deletedAt: null, day: { gte: from, lte: to } },
      select: { day: true, medication: { select: { name: true } } },
      orderBy: { day: 'desc' },
      ...most,
    })
  const plans = await database().plan.findMany({
    where: { userId: owner, startedOn: { gte: from, lte: to } },
    select: { startedOn: true },
    orderBy: { startedOn: 'desc' },
    ...most,
  })
  const mark = (day: string, what: DiaryMark['what'], name: string | null = null): DiaryMark => ({
    day: localDateSchema.parse(day),
    what,
    name,
  })
  const all = [
    ...(await entries('medication')).map(({ day, medication }) =>
      mark(day, 'medicine', medication?.name ?? null),
    ),
    ...(await entries('consultation')).map(({ day }) => mark(day, 'visit')),
    ...plans.map(({ startedOn }) => mark(startedOn, 'plan')),
  ].sort(newestFirst)
  return { marks: all.slice(0, mostMarks).toReversed(), hasMore: all.length > mostMarks }
}
