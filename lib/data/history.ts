import { historyOf, type History } from '../domain/history'
import { localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { logsItsDayWhere } from './logged-day'
import { findOwnItems } from './items'
import { loadProfile } from './profile'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/**
 * The part of the diary that a question needs: the entries of these windows of calendar days (both ends included),
 * and every medicine and consultation. `loggingSince` is that of the whole diary. Throws without a profile.
 */
export async function loadHistory(
  owner: UserId,
  windows: readonly { from: LocalDate; to: LocalDate }[],
): Promise<History> {
  const profile = await loadProfile(owner)
  if (profile === null) throw new Error('a history needs a profile')
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      deletedAt: null,
      OR: [
        { kind: { in: ['medication', 'consultation'] } },
        ...windows.map(({ from, to }) => ({ day: { gte: from, lte: to } })),
      ],
    },
    orderBy: [{ day: 'asc' }, { atMs: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  })
  const entries = await storedEntries(database(), owner, rows)
  const items = await findOwnItems(owner)
  const loggingSince = profile.loggingSince ?? (await firstLoggedDay(owner))
  return { ...historyOf(profile, entries, items), loggingSince }
}

/** The first calendar day with an entry made by hand or closed; null when there is none. */
async function firstLoggedDay(owner: UserId): Promise<LocalDate | null> {
  const first = await database().entry.findFirst({
    where: { userId: owner, deletedAt: null, ...logsItsDayWhere },
    orderBy: { day: 'asc' },
    select: { day: true },
  })
  return first === null ? null : localDateSchema.parse(first.day)
}

/** The calendar days with a routine entry, each once, oldest first. */
export async function loadRoutineDays(owner: UserId): Promise<LocalDate[]> {
  const rows = await database().entry.groupBy({
    by: ['day'],
    where: { userId: owner, kind: 'routine', deletedAt: null },
    orderBy: { day: 'asc' },
  })
  return rows.map(({ day }) => localDateSchema.parse(day))
}
