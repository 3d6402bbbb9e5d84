import { historyOf, type History } from '../domain/history'
import type { EntryKind } from '../domain/entry'
import type { Profile } from '../domain/profile'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'
import { logsItsDayWhere } from './logged-day'
import { loggedDaysIn, type UntilMoment } from './logged-days'
import { findOwnItems } from './items'
import { loadProfile } from './profile'
import { storedDay } from './stored-day'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** Kinds to take out of the windows; the days that the others log come as a list, as of a moment. */
type Only = UntilMoment & { kinds: readonly EntryKind[] }

/**
 * The part of the diary that a question needs: the entries of these windows of calendar days (both ends included),
 * and every medicine, every consultation and every cramp that is still going, in any order. `loggingSince` is that of
 * the whole diary. With `only` the windows bring entries of some kinds. Until a profile is kept, `untold` stands in for it; without either it throws.
 */
export async function loadHistory(
  owner: UserId,
  windows: readonly { from: LocalDate; to: LocalDate }[],
  untold: Profile | null = null,
  only: Only | null = null,
): Promise<History> {
  const profile = (await loadProfile(owner)) ?? untold
  if (profile === null) throw new Error('a history needs a profile')
  const rows = await rowsOf(owner, [
    ...windows.flatMap(({ from, to }) => {
      const day = { gte: from, lte: to }
      return only === null ? [{ day }] : only.kinds.map(kind => ({ kind, day }))
    }),
    { kind: { in: ['medication', 'consultation'] } },
    { kind: 'cramp', cramp: { is: { ongoing: true } } },
  ])
  const entries = await storedEntries(database(), owner, rows)
  const items = await findOwnItems(owner)
  const loggingSince = profile.loggingSince ?? (await firstLoggedDay(owner))
  const history = { ...historyOf(profile, entries, items), loggingSince }
  return only === null ? history : { ...history, loggedDays: await loggedDaysOf(owner, windows, only) }
}

async function loggedDaysOf(
  owner: UserId,
  windows: readonly { from: LocalDate; to: LocalDate }[],
  until: UntilMoment,
): Promise<LocalDate[]> {
  const days: LocalDate[] = []
  for (const { from, to } of windows) days.push(...(await loggedDaysIn(owner, from, to, until)))
  return days
}

/** The person's standing entries that meet any of the conditions, each once: a query for each, to use its own index. */
async function rowsOf(owner: UserId, conditions: Prisma.EntryWhereInput[]): Promise<stored.Entry[]> {
  const rows = new Map<string, stored.Entry>()
  for (const condition of conditions) {
    const found = await database().entry.findMany({ where: { userId: owner, deletedAt: null, ...condition } })
    for (const row of found) rows.set(row.id, row)
  }
  return [...rows.values()]
}

/** The first calendar day with an entry made by hand or closed; null when there is none. */
export async function firstLoggedDay(owner: UserId): Promise<LocalDate | null> {
  const first = await database().entry.findFirst({
    where: { userId: owner, deletedAt: null, ...logsItsDayWhere },
    orderBy: { day: 'asc' },
    select: { day: true },
  })
  return first === null ? null : storedDay(first.day)
}

/** The calendar days with a routine entry, each once, oldest first; with `from` only those on it and later. */
export async function loadRoutineDays(owner: UserId, from?: LocalDate): Promise<LocalDate[]> {
  const rows = await database().entry.groupBy({
    by: ['day'],
    where: {
      userId: owner,
      kind: 'routine',
      deletedAt: null,
      ...(from !== undefined && { day: { gte: from } }),
    },
    orderBy: { day: 'asc' },
  })
  return rows.map(({ day }) => storedDay(day))
}
