import type { SeverityCount } from '../domain/series/severity-series'
import type { Step } from '../domain/series/period'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'

/** A cramp lasts at most seven days: what joins one at an end of the range began at most so many days from there. */
const marginDays = 8

/** A next cramp of the same muscle and side that starts this long after the latest end, or later, is another one. */
const gapMs = 30 * 60_000

type Counted = {
  day: string
  severity: bigint | number | null
  episodes: bigint | number
  brokeSleep: bigint | number
}

/** The stretch an episode is counted in: its day, or its month where the drawing has no shorter one. */
const stretchOf = (step: Step) =>
  step === 'day' || step === 'week' ? Prisma.sql`"day"` : Prisma.sql`substr("day", 1, 7) || '-01'`

/** When a cramp ended, in ms: while it goes on, now; where the duration is not known, when it started. */
const endedAt = (now: number) => Prisma.sql`
  "Entry"."atMs" + CASE
    WHEN own."ongoing" AND own."ongoingConfirmedAt" IS NULL THEN ${now} - "Entry"."atMs"
    ELSE COALESCE(own."durationSeconds", 0) * 1000 END`

/** Cramps of the range, each with the latest end of those of its muscle and side before it. */
const cramps = (owner: UserId, from: LocalDate, to: LocalDate, now: number) => Prisma.sql`
  SELECT "Entry"."day", "Entry"."atMs", "Entry"."id", own."muscle", own."side", own."severity", own."sleepDisturbed",
    MAX(${endedAt(now)}) OVER (PARTITION BY own."muscle", own."side" ORDER BY "Entry"."atMs", "Entry"."id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "endedBefore"
  FROM "Entry" JOIN "Cramp" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'cramp' AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${addDays(from, -marginDays)} AND ${addDays(to, marginDays)}
    AND "Entry"."atMs" <= ${now}`

/**
 * How many cramps of each severity began in the range (both ends included), those of one muscle and side less than half
 * an hour apart counted once at their strongest, by day or, from months on, by month. One that goes on ends at `now`, in
 * ms; one that was confirmed to go on ends where it started.
 */
export async function countSeverities(
  owner: UserId,
  { from, to, step, now }: { from: LocalDate; to: LocalDate; step: Step; now: number },
): Promise<SeverityCount[]> {
  const rows = await database().$queryRaw<Counted[]>`
    WITH one AS (${cramps(owner, from, to, now)}),
      numbered AS (
        SELECT one.*, SUM(CASE WHEN "endedBefore" IS NULL OR "atMs" - "endedBefore" >= ${gapMs} THEN 1 ELSE 0 END)
          OVER (PARTITION BY "muscle", "side" ORDER BY "atMs", "id") AS "episode"
        FROM one),
      whole AS (
        SELECT MIN("day") AS "day", MAX("severity") AS "severity",
          MAX(CASE WHEN "sleepDisturbed" THEN 1 ELSE 0 END) AS "brokeSleep"
        FROM numbered GROUP BY "muscle", "side", "episode")
    SELECT ${stretchOf(step)} AS "day", "severity", COUNT(*) AS "episodes", SUM("brokeSleep") AS "brokeSleep"
    FROM whole WHERE "day" BETWEEN ${from} AND ${to} GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.map(row => ({
    day: row.day as LocalDate,
    severity: row.severity === null ? null : Number(row.severity),
    episodes: Number(row.episodes),
    brokeSleep: Number(row.brokeSleep),
  }))
}
