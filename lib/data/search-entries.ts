import type { EntryKind } from '../domain/entry'
import type { NamedPlaces } from '../domain/timeline/named-places'
import { database } from './client'
import { readCursor, type Cursor } from './cursor'
import { Prisma } from './generated/client'
import type * as stored from './generated/client'
import { pageOf, type TimelinePage } from './timeline'
import type { UserId } from './user-id'

/** What is looked for: a piece of text, and the ids of items and the places on the body whose names hold it. */
export type EntrySearch = {
  text: string
  itemIds: readonly string[]
  places: NamedPlaces
  /** Of these kinds only; none named: of every kind. */
  kinds: readonly EntryKind[]
  limit: number
  /** Where the page before ended, as it said. */
  cursor?: string | undefined
}

/** Columns with words of the person's own, by table. Lists are JSON text. */
const textColumns: readonly { table: string; columns: readonly string[]; kind: EntryKind }[] = [
  { kind: 'cramp', table: 'Cramp', columns: ['apparentCause', 'assessedWhere', 'assessedOutcome'] },
  { kind: 'observation', table: 'Observation', columns: ['assessedWhere', 'assessedOutcome'] },
  { kind: 'food', table: 'Food', columns: ['name'] },
  { kind: 'exercise', table: 'Exercise', columns: ['activityName', 'source'] },
  { kind: 'routine', table: 'Routine', columns: ['exerciseName'] },
  { kind: 'medication', table: 'Medication', columns: ['name'] },
  { kind: 'consultation', table: 'Consultation', columns: ['seenWhere', 'outcome'] },
]

const itemColumns = [
  { table: 'Fluid', column: 'beverageId' },
  { table: 'Food', column: 'foodId' },
  { table: 'Exercise', column: 'activityId' },
] as const

/** Characters that LIKE reads as anything are taken as themselves. */
const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, found => `\\${found}`)}%`

/** LIKE tells large letters from small ones outside of ASCII: the text as typed, small, large, and with one large letter. */
function writings(text: string): string[] {
  const small = text.toLowerCase()
  return [...new Set([text, small, text.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)])]
}

const holds = (column: string, texts: readonly string[]): Prisma.Sql =>
  Prisma.join(
    texts.map(text => Prisma.sql`${Prisma.raw(`"${column}"`)} LIKE ${pattern(text)} ESCAPE '\\'`),
    ' OR ',
  )

/** Where an entry stands on the body, as `NamedPlaces` writes it. */
const placeColumns = [
  { table: 'Cramp', place: `"muscle" || '/' || "side"`, kind: 'cramps' },
  { table: 'Observation', place: `"muscle" || '/' || COALESCE("side", 'unknown')`, kind: 'observations' },
  { table: 'Routine', place: '"muscle"', kind: 'routines' },
] as const

const idsAt = (owner: UserId, places: NamedPlaces): Prisma.Sql[] =>
  placeColumns
    .filter(({ kind }) => places[kind].length > 0)
    .map(
      ({ table, place, kind }) => Prisma.sql`SELECT "id" FROM ${Prisma.raw(`"${table}"`)}
      WHERE "userId" = ${owner} AND ${Prisma.raw(place)} IN (SELECT value FROM json_each(${JSON.stringify(places[kind])}))`,
    )

/** Ids of the person's entries that hold the text, of whatever kind. */
function idsWith(owner: UserId, { text, itemIds, places }: EntrySearch): Prisma.Sql {
  const texts = writings(text)
  const inJson = texts.map(written => JSON.stringify(written).slice(1, -1))
  const ofTables = textColumns.map(({ table, columns }) => {
    const any = Prisma.join(
      columns.map(column => holds(column, texts)),
      ' OR ',
    )
    return Prisma.sql`SELECT "id" FROM ${Prisma.raw(`"${table}"`)} WHERE "userId" = ${owner} AND (${any})`
  })
  const ofItems =
    itemIds.length === 0
      ? []
      : itemColumns.map(({ table, column }) => {
          const named = Prisma.raw(`"${column}"`)
          return Prisma.sql`SELECT "id" FROM ${Prisma.raw(`"${table}"`)}
      WHERE "userId" = ${owner} AND ${named} COLLATE NOCASE IN (SELECT value FROM json_each(${JSON.stringify(itemIds)}))`
        })
  return Prisma.join(
    [
      Prisma.sql`SELECT "id" FROM "Entry" WHERE "userId" = ${owner}
        AND ((${holds('note', texts)}) OR (${holds('tags', inJson)}))`,
      ...ofTables,
      ...ofItems,
      ...idsAt(owner, places),
    ],
    ' UNION ',
  )
}

function after({ day, atMs, id }: Cursor): Prisma.Sql {
  if (atMs === null)
    return Prisma.sql`AND ("day" < ${day} OR ("day" = ${day} AND ("atMs" IS NOT NULL OR "id" < ${id})))`
  return Prisma.sql`AND ("day" < ${day} OR ("day" = ${day}
    AND ("atMs" < ${BigInt(atMs)} OR ("atMs" = ${BigInt(atMs)} AND "id" < ${id}))))`
}

/**
 * A page of the person's entries that hold a text in their note, tags, names or what was said of a visit, that name
 * one of the items, its id in whatever letters, or that are of one of the places; newest first. Large and small
 * letters are one. Throws a TypeError for a cursor that is none.
 */
export async function searchEntries(owner: UserId, search: EntrySearch): Promise<TimelinePage> {
  const place = search.cursor === undefined ? undefined : readCursor(search.cursor)
  if (place === null) throw new TypeError('not a cursor')
  const found = await database().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "Entry"
    WHERE "userId" = ${owner} AND "deletedAt" IS NULL AND "id" IN (${idsWith(owner, search)})
      ${search.kinds.length === 0 ? Prisma.empty : Prisma.sql`AND "kind" IN (${Prisma.join([...search.kinds])})`}
      ${place === undefined ? Prisma.empty : after(place)}
    ORDER BY "day" DESC, "atMs" DESC NULLS FIRST, "id" DESC LIMIT ${search.limit + 1}`)
  return pageOf(
    owner,
    await rowsInOrder(
      owner,
      found.map(({ id }) => id),
    ),
    search.limit,
  )
}

/** The common rows of these ids, in this order. */
async function rowsInOrder(owner: UserId, ids: string[]): Promise<stored.Entry[]> {
  const rows = await database().entry.findMany({ where: { userId: owner, id: { in: ids } } })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? [])
}
