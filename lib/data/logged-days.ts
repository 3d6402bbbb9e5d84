import type { EpochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'

/** Until when a day counts: entries later than `now` and days after `today` that have only a date are left out. */
export type UntilMoment = { now: EpochMs; today: LocalDate }

/** `logsItsDay` of `lib/domain/entry.ts` for the entry at hand: not a medicine, a consultation, an import or a planned session. */
const logsItsDay = Prisma.sql`(
  "Entry"."kind" NOT IN ('medication', 'consultation', 'exercise')
  OR ("Entry"."kind" = 'exercise' AND EXISTS (SELECT 1 FROM "Exercise" AS own
    WHERE own."userId" = "Entry"."userId" AND own."id" = "Entry"."id" AND own."source" IS NULL
    AND COALESCE(own."planned", FALSE) = FALSE)))`

const isPast = (until: UntilMoment | null) =>
  until === null
    ? Prisma.empty
    : Prisma.sql`AND ("Entry"."atMs" <= ${until.now} OR ("Entry"."atMs" IS NULL AND "Entry"."day" <= ${until.today}))`

/**
 * The calendar days of the range, both ends included, that were closed or have an entry made by hand, oldest first.
 * Jumps from one day to the next in the index, so that the cost is that of the days and not of their entries.
 */
export async function loggedDaysIn(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
  until: UntilMoment | null = null,
): Promise<LocalDate[]> {
  const first = (after: Prisma.Sql) => Prisma.sql`
    SELECT "Entry"."day" FROM "Entry"
    WHERE "Entry"."userId" = ${owner} AND "Entry"."deletedAt" IS NULL AND "Entry"."day" ${after}
      AND "Entry"."day" <= ${to} AND ${logsItsDay} ${isPast(until)}
    ORDER BY "Entry"."day" LIMIT 1`
  const rows = await database().$queryRaw<{ day: LocalDate }[]>`
    WITH RECURSIVE known("day") AS (
      SELECT (${first(Prisma.sql`>= ${from}`)})
      UNION ALL
      SELECT (${first(Prisma.sql`> known."day"`)}) FROM known WHERE known."day" IS NOT NULL)
    SELECT "day" FROM known WHERE "day" IS NOT NULL`
  return rows.map(({ day }) => day)
}
