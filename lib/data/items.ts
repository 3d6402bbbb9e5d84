import type { Id } from '../domain/id'
import type { OwnItem } from '../domain/own-item'
import { database } from './client'
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
