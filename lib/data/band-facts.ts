import type { Exercise } from '../domain/entry'
import type { BandsFacts, SessionOn } from '../domain/hydration/bands-of-days'
import { massesLookedAt } from '../domain/hydration/known-mass'
import { mostWeighed, usualSweatDays } from '../domain/hydration/sweat-profile'
import type { Id } from '../domain/id'
import type { Instant } from '../domain/time/instant'
import { addDays, type LocalDate } from '../domain/time/local-date'
import type { TimeZone } from '../domain/time/time-zone'
import { database } from './client'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type SessionRow = {
  day: LocalDate
  id: Id
  at: Instant
  timeZone: TimeZone
  durationMinutes: number
  activityId: string | null
  activityName: string | null
  temperatureC: number | null
  isInHeat: Whole
  massBeforeKg: number | null
  massAfterKg: number | null
  drunkMl: number | null
  urineMl: number | null
}

const sessionRows = (owner: UserId, from: LocalDate, to: LocalDate, rest: Prisma.Sql) => Prisma.sql`
  SELECT "Entry"."day", "Entry"."id", "Entry"."at", "Entry"."timeZone", own."durationMinutes", own."activityId",
    own."activityName", own."temperatureC", CASE WHEN own."inHeat" THEN 1 ELSE 0 END AS "isInHeat",
    own."massBeforeKg", own."massAfterKg", own."drunkMl", own."urineMl"
  FROM "Entry" JOIN "Exercise" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'exercise' AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to} AND COALESCE(own."planned", FALSE) = FALSE ${rest}`

/** As much of a session as a band asks of it. */
function sessionOf({ day, id, at, timeZone, durationMinutes, isInHeat, ...row }: SessionRow): SessionOn {
  const { activityId, activityName, temperatureC, massBeforeKg, massAfterKg, drunkMl, urineMl } = row
  const session: Exercise = {
    kind: 'exercise',
    id,
    startedAt: at,
    timeZone,
    durationMinutes,
    inHeat: Number(isInHeat) === 1,
    ...(activityId !== null && { activityId }),
    ...(activityName !== null && { activityName }),
    ...(temperatureC !== null && { temperatureC }),
    ...(massBeforeKg !== null && { massBeforeKg }),
    ...(massAfterKg !== null && { massAfterKg }),
    ...(drunkMl !== null && { drunkMl }),
    ...(urineMl !== null && { urineMl }),
  }
  return { day, session }
}

const isWeighed = ({ session: { massBeforeKg, massAfterKg } }: SessionOn): boolean =>
  massBeforeKg !== undefined && massAfterKg !== undefined

/** Oldest first; those of the year before the range as many as a profile may rest on. */
async function loadSessions(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<Pick<BandsFacts, 'sessions' | 'weighed'>> {
  const before = await database().$queryRaw<SessionRow[]>(
    sessionRows(
      owner,
      addDays(from, 1 - usualSweatDays),
      addDays(from, -1),
      Prisma.sql`AND own."massBeforeKg" IS NOT NULL AND own."massAfterKg" IS NOT NULL
        ORDER BY "Entry"."day" DESC, "Entry"."atMs" DESC, "Entry"."id" DESC LIMIT ${mostWeighed}`,
    ),
  )
  const inside = await database().$queryRaw<SessionRow[]>(
    sessionRows(owner, from, to, Prisma.sql`ORDER BY "Entry"."day", "Entry"."atMs", "Entry"."id"`),
  )
  const sessions = inside.map(sessionOf)
  return { sessions, weighed: [...before.toReversed().map(sessionOf), ...sessions.filter(isWeighed)] }
}

type MassRow = { day: LocalDate; id: Id; massKg: number }

const massRows = (owner: UserId, days: Prisma.Sql) => Prisma.sql`
  SELECT "Entry"."day", "Entry"."id", own."massKg"
  FROM "Entry" JOIN "Measurement" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = 'measurement' AND "Entry"."deletedAt" IS NULL
    AND own."massKg" IS NOT NULL AND "Entry"."day" ${days}`

/** Oldest first: those of the range, and as many before it as are looked at. */
async function loadMasses(owner: UserId, from: LocalDate, to: LocalDate): Promise<BandsFacts['masses']> {
  const before = await database().$queryRaw<MassRow[]>`${massRows(owner, Prisma.sql`< ${from}`)}
    ORDER BY "Entry"."day" DESC, "Entry"."atMs" DESC, "Entry"."id" DESC LIMIT ${massesLookedAt}`
  const inside = await database().$queryRaw<MassRow[]>`
    ${massRows(owner, Prisma.sql`BETWEEN ${from} AND ${to}`)} ORDER BY "Entry"."day", "Entry"."atMs", "Entry"."id"`
  return [...before.toReversed(), ...inside].map(({ day, id, massKg }) => ({ massKg, entryId: id, on: day }))
}

/**
 * The sessions and the body masses that the bands of a range rest on, both ends included: those of its days, the weighed
 * sessions of the year before it and the last masses before it. Four queries whatever the length; of a session only what a
 * band asks.
 */
export const loadBandFacts = async (
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<Pick<BandsFacts, 'sessions' | 'weighed' | 'masses'>> => ({
  ...(await loadSessions(owner, from, to)),
  masses: await loadMasses(owner, from, to),
})
