import type { SeverityCount } from '../domain/series/severity-series'
import type { Step } from '../domain/series/period'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { episodesIn, stretchOf, type EpisodeRange } from './episodes'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type Counted = {
  day: LocalDate
  severity: Whole | null
  episodes: Whole
  brokeSleep: Whole
}

/**
 * How many cramps of each severity began in the range (both ends included), those of one muscle and side less than half
 * an hour apart counted once at their strongest, by day or, from months on, by month. One that goes on ends at `now`, in
 * ms; one that was confirmed to go on ends where it started.
 */
export async function countSeverities(
  owner: UserId,
  { step, ...range }: EpisodeRange & { step: Step },
): Promise<SeverityCount[]> {
  const stretch = stretchOf(step === 'day' || step === 'week' ? 'day' : 'month')
  const rows = await database().$queryRaw<Counted[]>`
    WITH ${episodesIn(owner, range)}
    SELECT ${stretch} AS "day", "severity", COUNT(*) AS "episodes", SUM("brokeSleep") AS "brokeSleep"
    FROM whole GROUP BY 1, 2 ORDER BY 1, 2`
  return rows.map(row => ({
    day: row.day,
    severity: row.severity === null ? null : Number(row.severity),
    episodes: Number(row.episodes),
    brokeSleep: Number(row.brokeSleep),
  }))
}
