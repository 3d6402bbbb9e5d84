import * as z from 'zod'
import type { Id } from '../domain/id'
import type { ItemKind, OwnItem } from '../domain/own-item'
import { database } from './client'
import { Prisma } from './generated/client'
import { itemOf, itemRow } from './item-rows'
import type { UserId } from './user-id'

const byName = [{ name: 'asc' as const }, { id: 'asc' as const }]

/**
 * The person's own drinks, foods and activities, by name, those they deleted among them: entries that use one keep its
 * name and its figures.
 */
export async function findOwnItems(owner: UserId): Promise<OwnItem[]> {
  const rows = await database().ownItem.findMany({ where: { userId: owner }, orderBy: byName })
  return rows.map(itemOf)
}

/** The person's own items that were not deleted, by name: what there is to choose from. */
export async function findItemsToChoose(owner: UserId): Promise<OwnItem[]> {
  const rows = await database().ownItem.findMany({
    where: { userId: owner, deletedAt: null },
    orderBy: byName,
  })
  return rows.map(itemOf)
}

/** Some of the person's own items of a kind, and how many of it there are. */
export type ItemsOfKind = { items: OwnItem[]; all: number }

/** The person's own items of a kind that were not deleted, by name: at most `most` after the first `skipped`. */
export async function findItemsOfKind(
  owner: UserId,
  kind: ItemKind,
  { skipped, most }: { skipped: number; most: number },
): Promise<ItemsOfKind> {
  const where = { userId: owner, kind, deletedAt: null }
  const [rows, all] = await Promise.all([
    database().ownItem.findMany({ where, orderBy: byName, skip: skipped, take: most }),
    database().ownItem.count({ where }),
  ])
  return { items: rows.map(itemOf), all }
}

/** What an own item is found by. */
export type ItemName = { id: Id; name: string; aliases?: readonly string[] }

type NameRow = { id: Id; name: string; aliases: string | null }

/** The names of the person's own items of these kinds that were not deleted, by name: all that a search of them needs. */
export async function findItemNames(owner: UserId, kinds: readonly ItemKind[]): Promise<ItemName[]> {
  const rows = await database().$queryRaw<NameRow[]>`
    SELECT "id", "name", "aliases" FROM "OwnItem"
    WHERE "userId" = ${owner} AND "deletedAt" IS NULL AND "kind" IN (${Prisma.join([...kinds])})
    ORDER BY "name" ASC, "id" ASC`
  return rows.map(({ id, name, aliases }) =>
    aliases === null ? { id, name } : { id, name, aliases: aliasesOf(aliases) },
  )
}

const aliasesSchema = z.array(z.string())

/** Aliases passed the gate on their way in; whatever else stands there is thrown. */
const aliasesOf = (stored: string): string[] => aliasesSchema.parse(JSON.parse(stored))

/** The person's own items with these ids that were not deleted, in the order of the ids. */
export async function findItemsById(owner: UserId, ids: readonly Id[]): Promise<OwnItem[]> {
  if (ids.length === 0) return []
  const rows = await database().ownItem.findMany({
    where: { userId: owner, deletedAt: null, id: { in: [...ids] } },
  })
  const items = new Map(rows.map(row => [row.id, itemOf(row)]))
  return ids.flatMap(id => items.get(id) ?? [])
}

/** One of the person's own items; null when it is not there, not theirs, or deleted. */
export async function findOwnItem(owner: UserId, id: Id): Promise<OwnItem | null> {
  const row = await database().ownItem.findFirst({ where: { userId: owner, id, deletedAt: null } })
  return row === null ? null : itemOf(row)
}

/** Keeps one of the person's own items; the same id again replaces what it was. */
export async function saveOwnItem(owner: UserId, item: OwnItem): Promise<void> {
  const row = itemRow(owner, item)
  await database().ownItem.upsert({
    where: { userId_id: { userId: owner, id: item.id } },
    create: row,
    update: row,
  })
}
