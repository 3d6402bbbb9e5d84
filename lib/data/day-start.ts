import { addDays, localDateSchema } from '../domain/time/local-date'
import { Prisma } from './generated/client'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** Dates moved by one statement; each takes two parameters. */
const datesAtOnce = 200

/**
 * Derives the calendar day of the person's entries again after the day starts at another time ("HH:MM"), those of
 * deleted entries too. Only entries whose written time lies between the old and the new start have another day.
 */
export async function moveDays(tx: Reader, owner: UserId, before: string, after: string): Promise<void> {
  if (before === after) return
  const [from, until, days] = before < after ? [before, after, -1] : [after, before, 0]
  const rows = await tx.$queryRaw<{ date: string }[]>`
    SELECT DISTINCT substr("at", 1, 10) AS "date" FROM "Entry"
    WHERE "userId" = ${owner} AND "at" IS NOT NULL
      AND substr("at", 12, 5) >= ${from} AND substr("at", 12, 5) < ${until}`
  for (let start = 0; start < rows.length; start += datesAtOnce) {
    const moved = rows.slice(start, start + datesAtOnce).map(({ date }) => {
      const written = localDateSchema.parse(date)
      return Prisma.sql`(${written}, ${addDays(written, days)})`
    })
    await tx.$executeRaw`
      UPDATE "Entry" SET "day" = moved.column2 FROM (VALUES ${Prisma.join(moved)}) AS moved
      WHERE "userId" = ${owner} AND "at" IS NOT NULL AND substr("at", 1, 10) = moved.column1
        AND substr("at", 12, 5) >= ${from} AND substr("at", 12, 5) < ${until}`
  }
}
