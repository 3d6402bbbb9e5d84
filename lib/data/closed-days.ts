import type { DayClosed } from '../domain/entry'
import type { Id } from '../domain/id'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type ClosedRow = { day: LocalDate; id: Id; cramps: DayClosed['cramps']; isHot: Whole }

/** Days closed as hot or with nothing else to report, oldest first: all that anything rests on but that they are known. */
export async function findClosed(owner: UserId, from: LocalDate, to: LocalDate): Promise<DayClosed[]> {
  const rows = await database().$queryRaw<ClosedRow[]>`
    SELECT "Entry"."day", "Entry"."id", own."cramps", CASE WHEN own."hot" THEN 1 ELSE 0 END AS "isHot"
    FROM "Entry" JOIN "DayClosed" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
    WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'day-closed' AND "Entry"."deletedAt" IS NULL
      AND "Entry"."day" BETWEEN ${from} AND ${to} AND (own."hot" OR own."cramps" = 'all-logged')
    ORDER BY "Entry"."day", "Entry"."id"`
  return rows.map(({ day, id, cramps, isHot }) => ({
    kind: 'day-closed',
    id,
    on: day,
    cramps,
    hot: Number(isHot) === 1,
  }))
}
