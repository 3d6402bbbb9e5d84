import type { DayClosed, Exercise } from '../domain/entry'
import { consumedOf, type Consumed, type ItemOf } from '../domain/nutrition/day-minerals'
import type { LoggedDay } from '../domain/nutrition/intake-of-days'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** What was eaten and drunk on a calendar day, how it was closed, and the sessions of the day. */
export type ConsumedDay = LoggedDay & { consumed: Consumed[]; sessions: Exercise[] }

const kinds = ['fluid', 'food', 'day-closed', 'exercise'] as const

/**
 * Every calendar day of the range, both ends included, oldest first, with its foods and drinks and what each holds. A day
 * closed more than once counts as closed with nothing else to report when one of them says so. Planned sessions are left
 * out. Five queries whatever the length; reads the range and nothing else.
 */
export async function loadConsumedDays(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
  itemOf: ItemOf,
): Promise<ConsumedDay[]> {
  const db = database()
  const rows = await db.entry.findMany({
    where: { userId: owner, kind: { in: [...kinds] }, deletedAt: null, day: { gte: from, lte: to } },
    orderBy: [{ day: 'asc' }, { atMs: 'asc' }, { id: 'asc' }],
  })
  const entries = await storedEntries(db, owner, rows)
  const days = new Map<string, ConsumedDay>()
  const length = Math.max(0, daysBetween(from, to) + 1)
  for (let index = 0; index < length; index += 1) {
    const day = addDays(from, index)
    days.set(day, { day, consumed: [], closed: null, sessions: [] })
  }
  entries.forEach((entry, index) => {
    const day = days.get(rows[index]?.day ?? '')
    if (day === undefined) return
    if (entry.kind === 'fluid' || entry.kind === 'food') day.consumed.push(consumedOf(entry, itemOf))
    else if (entry.kind === 'exercise' && entry.planned !== true) day.sessions.push(entry)
    else if (entry.kind === 'day-closed') day.closed = closedBy(day.closed, entry.cramps)
  })
  return [...days.values()]
}

const closedBy = (before: DayClosed['cramps'] | null, next: DayClosed['cramps']): DayClosed['cramps'] =>
  before === 'all-logged' ? before : next
