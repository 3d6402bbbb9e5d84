import { muscleSchema, sideSchema } from '../domain/muscle'
import type { PlaceCount } from '../domain/series/body-series'
import type { MinuteCount } from '../domain/series/hours-series'
import { database } from './client'
import { episodesIn, type EpisodeRange } from './episodes'
import type { UserId } from './user-id'
import type { Whole } from './whole'

/**
 * How many cramps of each muscle, side and severity began in the range (both ends included), those of one muscle and side
 * less than half an hour apart counted once at their strongest.
 */
export async function countPlaces(owner: UserId, range: EpisodeRange): Promise<PlaceCount[]> {
  const rows = await database().$queryRaw<
    { muscle: string; side: string; severity: Whole | null; episodes: Whole }[]
  >`
    WITH ${episodesIn(owner, range)}
    SELECT "muscle", "side", "severity", COUNT(*) AS "episodes" FROM whole GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
  return rows.map(row => ({
    muscle: muscleSchema.parse(row.muscle),
    side: sideSchema.parse(row.side),
    severity: row.severity === null ? null : Number(row.severity),
    episodes: Number(row.episodes),
  }))
}

/**
 * How many cramps began at each minute of the day, by the clock where each was, counted as `countPlaces` does, on days with
 * one cramp, with two, and so on. With them stands how many days they make up where the cramps of a day share that day.
 */
export async function countMinutes(owner: UserId, range: EpisodeRange): Promise<MinuteCount[]> {
  const rows = await database().$queryRaw<{ minute: Whole; ofDay: Whole; episodes: Whole }[]>`
    WITH ${episodesIn(owner, range)},
      beside AS (SELECT "minute", COUNT(*) OVER (PARTITION BY "day") AS "ofDay" FROM whole)
    SELECT "minute", "ofDay", COUNT(*) AS "episodes" FROM beside GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.map(row => ({
    minute: Number(row.minute),
    episodes: Number(row.episodes),
    days: Number(row.episodes) / Number(row.ofDay),
  }))
}
