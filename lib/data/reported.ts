import { epochMs, instantSchema, type EpochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/**
 * The last moment up to now at which, by what is logged for the day `from` and later, something was drunk: the end of a
 * drink that lasted, the moment of any other. Null: nothing was.
 */
export async function lastDrinkAt(owner: UserId, from: LocalDate, now: EpochMs): Promise<EpochMs | null> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      kind: 'fluid',
      deletedAt: null,
      day: { gte: from },
      atMs: { lte: BigInt(now) },
    },
    select: { atMs: true, fluid: { select: { until: true } } },
  })
  const ends = rows.map(({ atMs, fluid }) => {
    const until = fluid?.until ?? null
    return Math.min(now, until === null ? Number(atMs) : epochMs(instantSchema.parse(until)))
  })
  return ends.length === 0 ? null : Math.max(...ends)
}

/** Those of the days on which a cramp stands, or which the person closed. */
export async function reportedDays(owner: UserId, days: readonly LocalDate[]): Promise<Set<LocalDate>> {
  const rows = await database().entry.findMany({
    where: { userId: owner, kind: { in: ['cramp', 'day-closed'] }, deletedAt: null, day: { in: [...days] } },
    select: { day: true },
    distinct: ['day'],
  })
  const found = new Set<string>(rows.map(({ day }) => day))
  return new Set(days.filter(day => found.has(day)))
}
