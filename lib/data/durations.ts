import { tenMinutesMs } from '../domain/measures/episode-counts'
import {
  noDurations,
  type DurationMark,
  type Durations,
  type DurationSpread,
  type LongestCramp,
} from '../domain/series/duration-series'
import type { Step } from '../domain/series/period'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { episodesIn, stretchOf, type EpisodeRange } from './episodes'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type Spread = {
  /** Null: the whole range. */
  day: LocalDate | null
  episodes: Whole
  known: Whole
  over: Whole
  shortest: Whole | null
  longest: Whole | null
  /** Four times the quarters: whole numbers, which the driver reads the same in every row. */
  low4: Whole | null
  middle4: Whole | null
  high4: Whole | null
}

/**
 * Four times the value at so many quarters of the lengths in order, between two by straight line, as `quantile` of
 * `lib/domain/statistics` has it: the one at the place, and the next one by the rest of the division.
 */
const quarter = (quarters: number) => {
  const at = `("known" - 1) * ${String(quarters)}`
  return Prisma.raw(`SUM(CASE
    WHEN "place" = (${at}) / 4 THEN "seconds" * (4 - (${at}) % 4)
    WHEN "place" = (${at}) / 4 + 1 THEN "seconds" * ((${at}) % 4) END)`)
}

const spreads = (owner: UserId, range: EpisodeRange, step: Step) => Prisma.sql`
  WITH ${episodesIn(owner, range)},
    placed AS (
      SELECT ${stretchOf(step)} AS "day", "seconds" FROM whole UNION ALL SELECT NULL, "seconds" FROM whole),
    ranked AS (
      SELECT placed.*, COUNT("seconds") OVER (PARTITION BY "day") AS "known",
        ROW_NUMBER() OVER (PARTITION BY "day" ORDER BY "seconds" IS NULL, "seconds") - 1 AS "place"
      FROM placed)
  SELECT "day", COUNT(*) AS "episodes", MAX("known") AS "known", MIN("seconds") AS "shortest",
    MAX("seconds") AS "longest", ${quarter(1)} AS "low4", ${quarter(2)} AS "middle4", ${quarter(3)} AS "high4",
    SUM(CASE WHEN "seconds" > ${tenMinutesMs / 1000} THEN 1 ELSE 0 END) AS "over"
  FROM ranked GROUP BY "day" ORDER BY "day"`

const marksOf = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  WITH ${episodesIn(owner, range)}
  SELECT "day", "seconds", MAX("brokeSleep") AS "brokeSleep" FROM whole WHERE "seconds" IS NOT NULL
  GROUP BY "day", "seconds" ORDER BY "day", "seconds"`

const longestOf = (owner: UserId, range: EpisodeRange) => Prisma.sql`
  WITH ${episodesIn(owner, range)}
  SELECT numbered."day", "muscle", "side", "seconds" FROM numbered
  JOIN whole USING ("muscle", "side", "episode", "seconds")
  ORDER BY "seconds" DESC, "atMs" DESC LIMIT 1`

const spreadOf = (row: Spread): DurationSpread => {
  const part = (value: Whole | null, of: number): number | null =>
    value === null ? null : Number(value) / of
  return {
    episodes: Number(row.episodes),
    known: Number(row.known),
    shortest: part(row.shortest, 1),
    low: part(row.low4, 4),
    middle: part(row.middle4, 4),
    high: part(row.high4, 4),
    longest: part(row.longest, 1),
  }
}

/**
 * How long cramps lasted that began in the range: those of one muscle and side less than half an hour apart once, by the
 * longest of them, spread by the calendar's stretches. One that goes on has no length yet and counts as not known.
 */
export async function loadDurations(
  owner: UserId,
  { step, ...range }: EpisodeRange & { step: Step },
): Promise<Durations> {
  const db = database()
  const rows = await db.$queryRaw<Spread[]>(spreads(owner, range, step))
  const whole = rows.find(({ day }) => day === null)
  const [longest] = await db.$queryRaw<(Omit<LongestCramp, 'seconds'> & { seconds: Whole })[]>(
    longestOf(owner, range),
  )
  return {
    stretches: rows.flatMap(row => (row.day === null ? [] : [{ day: row.day, ...spreadOf(row) }])),
    whole: whole === undefined ? noDurations : spreadOf(whole),
    marks: step === 'day' ? await loadMarks(owner, range) : [],
    longest: longest === undefined ? null : { ...longest, seconds: Number(longest.seconds) },
    overTenMinutes: Number(whole?.over ?? 0),
  }
}

type Mark = Omit<DurationMark, 'seconds' | 'brokeSleep'> & { seconds: Whole; brokeSleep: Whole }

async function loadMarks(owner: UserId, range: EpisodeRange): Promise<DurationMark[]> {
  const rows = await database().$queryRaw<Mark[]>(marksOf(owner, range))
  return rows.map(({ day, seconds, brokeSleep }) => ({
    day,
    seconds: Number(seconds),
    brokeSleep: Number(brokeSleep) > 0,
  }))
}
