import { mostCompared, type FirstCramp } from '../domain/comparison/compared-moments'
import { stratumDays } from '../domain/comparison/referent-days'
import { idSchema } from '../domain/id'
import { instantSchema, type EpochMs } from '../domain/time/instant'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { timeZoneSchema } from '../domain/time/time-zone'
import { database } from './client'
import { storedDay } from './stored-day'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type Row = { day: string; id: string; at: string; timeZone: string; first: Whole }

/** The cramps that are compared, and every calendar day with a cramp around them. */
export type FirstCramps = {
  /** Newest first: the first of its day, at most {@link mostCompared}. */
  cramps: FirstCramp[]
  crampDays: ReadonlySet<LocalDate>
  /** There are older ones that are not compared. */
  isCut: boolean
}

/** The first cramp of each of the newest calendar days with one, as of a moment. Three columns of one come with its minimum. */
export async function findFirstCramps(owner: UserId, now: EpochMs): Promise<FirstCramps> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT "day", "id", "at", "timeZone", MIN("atMs") AS "first" FROM "Entry"
    WHERE "userId" = ${owner} AND "kind" = 'cramp' AND "deletedAt" IS NULL AND "atMs" <= ${now}
    GROUP BY "day" ORDER BY "day" DESC LIMIT ${mostCompared + 1}`
  const cramps = rows.slice(0, mostCompared).map(row => ({
    id: idSchema.parse(row.id),
    day: storedDay(row.day),
    startedAt: instantSchema.parse(row.at),
    timeZone: timeZoneSchema.parse(row.timeZone),
  }))
  const oldest = cramps.at(-1)?.day
  return {
    cramps,
    crampDays: new Set(
      oldest === undefined ? [] : await crampDaysSince(owner, addDays(oldest, -stratumDays)),
    ),
    isCut: rows.length > mostCompared,
  }
}

async function crampDaysSince(owner: UserId, from: LocalDate): Promise<LocalDate[]> {
  const rows = await database().$queryRaw<{ day: LocalDate }[]>`
    SELECT DISTINCT "day" FROM "Entry"
    WHERE "userId" = ${owner} AND "kind" = 'cramp' AND "deletedAt" IS NULL AND "day" >= ${from}`
  return rows.map(({ day }) => day)
}
