import type { Entry } from '../domain/entry'
import { writeCursor, type Cursor } from './cursor'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'

/** Newest first; an entry with only a date stands at the end of its day, so before what else the day holds. */
export const newestFirst = [
  { day: 'desc' },
  { atMs: { sort: 'desc', nulls: 'first' } },
  { id: 'desc' },
] satisfies Prisma.EntryOrderByWithRelationInput[]

/** What comes after the last entry of the page before, in this order. */
export function afterCursor({ day, atMs, id }: Cursor): Prisma.EntryWhereInput {
  const laterIds = { day, atMs: atMs === null ? null : BigInt(atMs), id: { lt: id } }
  const laterMoments = { day, atMs: atMs === null ? { not: null } : { lt: BigInt(atMs) } }
  return { day: { lte: day }, OR: [{ day: { lt: day } }, laterMoments, laterIds] }
}

/** The place of an entry in this order, as text. */
export const cursorOf = (row: stored.Entry, entry: Entry): string =>
  writeCursor({ day: row.day, atMs: row.atMs === null ? null : Number(row.atMs), id: entry.id })
