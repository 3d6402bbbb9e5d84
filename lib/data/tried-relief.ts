import { reliefMethods } from '../domain/cramp'
import type { Id } from '../domain/id'
import type { ReliefOfSpan, ReliefTimes, TriedRelief } from '../domain/relief/tried-relief'
import { database } from './client'
import type { EpisodeRange } from './episodes'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'
import type { Whole } from './whole'

/** So many cramps are named beside each thing that was tried. */
const mostNamed = 12

type Counted = {
  method: TriedRelief['method']
  times: Whole
  yes: Whole
  partly: Whole
  no: Whole
  cramps: Whole
  known: Whole
  shortest: Whole | null
  longest: Whole | null
  /** Twice the middle: a whole number, which the driver reads the same in every row. */
  middle2: Whole | null
}

const crampsOf = (owner: UserId, { from, to, now }: EpisodeRange) => Prisma.sql`
  FROM "Entry" JOIN "Cramp" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'cramp' AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to} AND "Entry"."atMs" <= ${now}`

/** One row for everything that was tried, also twice with one cramp; seconds only of what helped, wholly or partly. */
const tried = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  tried AS (
    SELECT cramp."id", cramp."atMs", one.value ->> 'method' AS "method", COALESCE(one.value ->> 'helped', 'unknown') AS "helped",
      CASE WHEN one.value ->> 'helped' IN ('yes', 'partly') THEN one.value ->> 'afterSeconds' END AS "seconds"
    FROM (SELECT "Entry"."id", "Entry"."atMs", own."relief" ${crampsOf(owner, range)} AND own."relief" IS NOT NULL)
      AS cramp, json_each(cramp."relief") AS one)`

const counts = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  WITH ${tried(owner, range)},
    ranked AS (
      SELECT tried.*, COUNT("seconds") OVER (PARTITION BY "method") AS "known",
        ROW_NUMBER() OVER (PARTITION BY "method" ORDER BY "seconds" IS NULL, "seconds") - 1 AS "place"
      FROM tried)
  SELECT "method", COUNT(*) AS "times", COUNT(DISTINCT "id") AS "cramps",
    SUM(CASE WHEN "helped" = 'yes' THEN 1 ELSE 0 END) AS "yes",
    SUM(CASE WHEN "helped" = 'partly' THEN 1 ELSE 0 END) AS "partly",
    SUM(CASE WHEN "helped" = 'no' THEN 1 ELSE 0 END) AS "no",
    MAX("known") AS "known", MIN("seconds") AS "shortest", MAX("seconds") AS "longest",
    SUM(CASE WHEN "place" = ("known" - 1) / 2 THEN "seconds" END)
      + SUM(CASE WHEN "place" = "known" / 2 THEN "seconds" END) AS "middle2"
  FROM ranked GROUP BY "method"`

const newestOf = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  WITH ${tried(owner, range)},
    newest AS (
      SELECT "method", "id", ROW_NUMBER() OVER (PARTITION BY "method" ORDER BY "atMs" DESC, "id" DESC) AS "place"
      FROM (SELECT DISTINCT "method", "id", "atMs" FROM tried) AS each)
  SELECT "method", "id" FROM newest WHERE "place" <= ${mostNamed} ORDER BY "method", "place"`

const timesOf = ({ known, shortest, longest, middle2 }: Counted): ReliefTimes => ({
  known: Number(known),
  shortest: shortest === null ? null : Number(shortest),
  middle: middle2 === null ? null : Number(middle2) / 2,
  longest: longest === null ? null : Number(longest),
})

/**
 * What was tried against the cramps that began in the range, both ends included, as far as `now` in ms: added up by the
 * database, with the newest cramps of each by id.
 */
export async function loadTriedRelief(owner: UserId, range: EpisodeRange): Promise<ReliefOfSpan> {
  const db = database()
  const [all] = await db.$queryRaw<{ cramps: Whole; withRelief: Whole }[]>`
    SELECT COUNT(*) AS "cramps", COALESCE(SUM(CASE WHEN json_array_length(own."relief") > 0 THEN 1 ELSE 0 END), 0)
      AS "withRelief" ${crampsOf(owner, range)}`
  const rows = await db.$queryRaw<Counted[]>(counts(owner, range))
  const named = await db.$queryRaw<{ method: string; id: Id }[]>(newestOf(owner, range))
  const place = ({ method }: TriedRelief): number => reliefMethods.indexOf(method)
  return {
    cramps: Number(all?.cramps ?? 0),
    withRelief: Number(all?.withRelief ?? 0),
    methods: rows
      .map(row => triedOf(row, named))
      .toSorted((one, other) => other.times - one.times || place(one) - place(other)),
  }
}

function triedOf(row: Counted, named: readonly { method: string; id: Id }[]): TriedRelief {
  const figures = {
    times: Number(row.times),
    yes: Number(row.yes),
    partly: Number(row.partly),
    no: Number(row.no),
  }
  return {
    method: row.method,
    ...figures,
    notKnown: figures.times - figures.yes - figures.partly - figures.no,
    after: timesOf(row),
    cramps: Number(row.cramps),
    newest: named.filter(({ method }) => method === row.method).map(({ id }) => id),
  }
}
