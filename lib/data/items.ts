import type { OwnItem } from '../domain/own-item'
import { database } from './client'
import type * as stored from './generated/client'
import type { UserId } from './user-id'

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

const itemRow = (owner: UserId, item: OwnItem): stored.OwnItem => ({
  userId: owner,
  id: item.id,
  kind: item.kind,
  name: item.name,
  aliases: json(item.aliases),
  per100g: json(item.per100g),
  densityGPerMl: item.densityGPerMl ?? null,
  alcoholPercent: item.alcoholPercent ?? null,
  met: item.met ?? null,
  portionName: item.portionName ?? null,
  portionG: item.portionG ?? null,
  barcode: item.barcode ?? null,
  supplement: item.supplement ?? null,
  parts: json(item.parts),
})

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

/** The item that was stored; it passed the gate on its way in. */
function itemOf({ userId, aliases, per100g, parts, ...same }: stored.OwnItem): OwnItem {
  const nested = { aliases: parsed(aliases), per100g: parsed(per100g), parts: parsed(parts) }
  const fields = Object.entries({ ...same, ...nested })
  const item: object = Object.fromEntries(fields.filter(([, held]) => held !== null))
  return item as OwnItem
}

/** The person's own drinks, foods and activities, by name. */
export async function findOwnItems(owner: UserId): Promise<OwnItem[]> {
  const rows = await database().ownItem.findMany({
    where: { userId: owner },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(itemOf)
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
