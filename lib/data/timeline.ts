import { entryKinds, type Entry, type EntryKind } from '../domain/entry'
import { localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import { cursorOf, newestRows, type ListQuery } from './newest-first'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** An entry and the calendar day it belongs to. */
export type EntryOfDay = { entry: Entry; day: LocalDate }

/** A page of entries, newest first, and where the next one begins; null: nothing is older. */
export type TimelinePage = { entries: EntryOfDay[]; nextCursor: string | null }

/** Which entries: of these kinds (none named: of every kind), and the rest as for any list. */
export type TimelineQuery = Omit<ListQuery, 'kind'> & { kinds: readonly EntryKind[] }

/**
 * A page of the person's entries of some kinds. Each kind is asked for by itself, at most `limit` of it, so that the
 * cost does not grow with what the diary holds of other kinds. Throws a TypeError for a cursor that is none.
 */
export async function timelineEntries(owner: UserId, query: TimelineQuery): Promise<TimelinePage> {
  const { kinds, ...page } = query
  const parts =
    kinds.length === 0 || kinds.length === entryKinds.length
      ? [await newestRows(owner, page)]
      : await Promise.all(kinds.map(kind => newestRows(owner, { ...page, kind })))
  return pageOf(owner, parts.length === 1 ? (parts[0] ?? []) : parts.flat().sort(byNewest), page.limit)
}

/** The order of `newestFirst`. */
function byNewest(one: stored.Entry, other: stored.Entry): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  if (one.atMs !== other.atMs) {
    if (one.atMs === null || other.atMs === null) return one.atMs === null ? -1 : 1
    return one.atMs < other.atMs ? 1 : -1
  }
  return one.id < other.id ? 1 : -1
}

/** Rows that may be one more than the page holds, as the page. */
export async function pageOf(
  owner: UserId,
  rows: readonly stored.Entry[],
  limit: number,
): Promise<TimelinePage> {
  const shown = rows.slice(0, limit)
  const found = await storedEntries(database(), owner, shown)
  const entries = found.map((entry, index) => ({ entry, day: dayIn(shown[index]) }))
  const [lastRow, lastEntry] = [shown.at(-1), found.at(-1)]
  const hasMore = rows.length > limit && lastRow !== undefined && lastEntry !== undefined
  return { entries, nextCursor: hasMore ? cursorOf(lastRow, lastEntry) : null }
}

/** A day before the first date anybody can write is shown as that date. */
function dayIn(row: stored.Entry | undefined): LocalDate {
  const read = localDateSchema.safeParse(row?.day)
  return read.success ? read.data : localDateSchema.parse('1900-01-01')
}

/** The newest day before `before` (null: of all) that holds an entry of the person's; null when none does. */
export async function newestDay(owner: UserId, before: LocalDate | null): Promise<LocalDate | null> {
  const row = await database().entry.findFirst({
    where: { userId: owner, deletedAt: null, ...(before !== null && { day: { lt: before } }) },
    orderBy: { day: 'desc' },
  })
  return row === null ? null : dayIn(row)
}
