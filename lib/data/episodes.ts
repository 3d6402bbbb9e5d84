import { episodeGapMs } from '../domain/measures/episodes'
import { addDays, type LocalDate } from '../domain/time/local-date'
import type { Step } from '../domain/series/period'
import { Prisma } from './generated/client'
import { byKind } from './kind-index'
import type { UserId } from './user-id'

/** A cramp lasts at most seven days: what joins one at an end of the range began at most so many days from there. */
const marginDays = 8

/** Calendar days, both ends included, as of a moment in ms. */
export type EpisodeRange = { from: LocalDate; to: LocalDate; now: number }

/** When a cramp ended, in ms: while it goes on, now; where the duration is not known, when it started. */
const endedAt = (now: number) => Prisma.sql`
  "Entry"."atMs" + CASE
    WHEN own."ongoing" AND own."ongoingConfirmedAt" IS NULL THEN ${now} - "Entry"."atMs"
    ELSE COALESCE(own."durationSeconds", 0) * 1000 END`

/** Cramps of the range, each with the latest end of those of its muscle and side before it. */
const cramps = (owner: UserId, { from, to, now }: EpisodeRange) => Prisma.sql`
  SELECT "Entry"."day", "Entry"."atMs", "Entry"."id", own."muscle", own."side", own."severity", own."sleepDisturbed",
    own."durationSeconds" AS "seconds", "Entry"."at",
    MAX(${endedAt(now)}) OVER (PARTITION BY own."muscle", own."side" ORDER BY "Entry"."atMs", "Entry"."id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "endedBefore"
  FROM "Entry" ${byKind} JOIN "Cramp" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'cramp' AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${addDays(from, -marginDays)} AND ${addDays(to, marginDays)}
    AND "Entry"."atMs" <= ${now}`

const isFirst = Prisma.sql`"endedBefore" IS NULL OR "atMs" - "endedBefore" >= ${episodeGapMs}`

/** Minutes after midnight on the clock where a moment was written. */
const writtenMinute = Prisma.sql`substr("at", 12, 2) * 60 + substr("at", 15, 2)`

/**
 * Episodes as the rules count them (`lib/domain/measures/episodes.ts`), for a WITH: `numbered` has every cramp with the
 * number of its episode among those of its muscle and side; `whole` has one row for each episode that began in the range:
 * its day, the minute of the day it began on the clock where it was, its highest severity, 1 where it broke sleep, and the
 * seconds of its longest cramp, null where none is known.
 * One that goes on ends at `now`; one that was confirmed to go on ends where it started.
 */
export const episodesIn = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  one AS (${cramps(owner, range)}),
  numbered AS (
    SELECT one.*, SUM(CASE WHEN ${isFirst} THEN 1 ELSE 0 END)
      OVER (PARTITION BY "muscle", "side" ORDER BY "atMs", "id") AS "episode"
    FROM one),
  whole AS (
    SELECT "muscle", "side", "episode", MIN(CASE WHEN ${isFirst} THEN "day" END) AS "day", MAX("severity") AS "severity",
      MIN(CASE WHEN ${isFirst} THEN ${writtenMinute} END) AS "minute", MAX("seconds") AS "seconds",
      MAX(CASE WHEN "sleepDisturbed" THEN 1 ELSE 0 END) AS "brokeSleep"
    FROM numbered GROUP BY "muscle", "side", "episode"
    HAVING MIN(CASE WHEN ${isFirst} THEN "day" END) BETWEEN ${range.from} AND ${range.to})`

const stretches = {
  day: `"day"`,
  week: `date("day", '-6 days', 'weekday 1')`,
  month: `substr("day", 1, 7) || '-01'`,
  quarter: `substr("day", 1, 5) || substr('0' || (substr("day", 6, 2) - (substr("day", 6, 2) - 1) % 3), -2) || '-01'`,
  year: `substr("day", 1, 4) || '-01-01'`,
}

/** The first day of the calendar's day, week (Monday), month, quarter or year that "day" lies in. */
export const stretchOf = (step: Step) => Prisma.raw(stretches[step])
