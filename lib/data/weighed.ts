import type { Weighed } from '../domain/checks/usual-mass'
import { USUAL_MASS_DAYS } from '../domain/checks/usual-mass'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

const weighedRow = (id: string, massKg: number | null, atMs: bigint | null): Weighed[] =>
  massKg === null || atMs === null ? [] : [{ entryId: id, massKg, at: Number(atMs) }]

/**
 * Every mass at rest, of measurements and before sessions, that says what was usual on the days of the range (both ends
 * included): those of the range and of the 90 days before it (and of one more, since days begin at any hour), in any order.
 */
export async function findWeighed(owner: UserId, from: LocalDate, to: LocalDate): Promise<Weighed[]> {
  const entry = { deletedAt: null, day: { gte: addDays(from, -USUAL_MASS_DAYS - 1), lte: to } }
  const select = { id: true, entry: { select: { atMs: true } } }
  const measured = await database().measurement.findMany({
    where: { userId: owner, massKg: { not: null }, entry },
    select: { ...select, massKg: true },
  })
  const trained = await database().exercise.findMany({
    where: { userId: owner, massBeforeKg: { not: null }, entry },
    select: { ...select, massBeforeKg: true },
  })
  return [
    ...measured.flatMap(row => weighedRow(row.id, row.massKg, row.entry.atMs)),
    ...trained.flatMap(row => weighedRow(row.id, row.massBeforeKg, row.entry.atMs)),
  ]
}
