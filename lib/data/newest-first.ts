import type { Entry, EntryKind } from '../domain/entry'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { readCursor, writeCursor, type Cursor } from './cursor'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'
import type { UserId } from './user-id'

/** Newest first; an entry with only a date stands at the end of its day, so before what else the day holds. */
export const newestFirst = [
  { day: 'desc' },
  { atMs: { sort: 'desc', nulls: 'first' } },
  { id: 'desc' },
] satisfies Prisma.EntryOrderByWithRelationInput[]

/** What a list holds: of one kind, or all; calendar days from and to are both included. */
export type ListQuery = {
  kind?: EntryKind | undefined
  from?: LocalDate | undefined
  to?: LocalDate | undefined
  limit: number
  /** Where the page before ended, as it said. */
  cursor?: string | undefined
}

/** What comes after the last entry of the page before, in this order. */
function afterCursor({ day, atMs, id }: Cursor): Prisma.EntryWhereInput {
  const laterIds = { day, atMs: atMs === null ? null : BigInt(atMs), id: { lt: id } }
  const laterMoments = { day, atMs: atMs === null ? { not: null } : { lt: BigInt(atMs) } }
  return { day: { lte: day }, OR: [{ day: { lt: day } }, laterMoments, laterIds] }
}

/**
 * The days among which the newest so many entries, and one more, lie. No index holds entries without a moment where the
 * list has them; the days stand in one, so that only these are put in order and not the whole diary.
 */
async function downTo(where: Prisma.EntryWhereInput, limit: number): Promise<Prisma.EntryWhereInput> {
  const last = await database().entry.findFirst({
    where,
    orderBy: { day: 'desc' },
    skip: limit,
    select: { day: true },
  })
  return last === null ? {} : { day: { gte: last.day } }
}

/**
 * The common rows of a page of the person's entries, newest first, and one more when there are older ones. Throws a
 * TypeError for a cursor that is none: read it at the gate with `readCursor` first.
 */
export async function newestRows(
  owner: UserId,
  { kind, from, to, limit, cursor }: ListQuery,
): Promise<stored.Entry[]> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  if (after === null) throw new TypeError('not a cursor')
  const where = {
    userId: owner,
    deletedAt: null,
    ...(kind && { kind }),
    AND: [
      { day: { ...(from && { gte: from }), ...(to && { lte: to }) } },
      ...(after ? [afterCursor(after)] : []),
    ],
  } satisfies Prisma.EntryWhereInput
  return database().entry.findMany({
    where: { AND: [where, await downTo(where, limit)] },
    orderBy: newestFirst,
    take: limit + 1,
  })
}

/** The place of an entry in this order, as text. */
export const cursorOf = (row: stored.Entry, entry: Entry): string =>
  writeCursor({ day: row.day, atMs: row.atMs === null ? null : Number(row.atMs), id: entry.id })
