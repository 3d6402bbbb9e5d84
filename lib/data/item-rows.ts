import type { OwnItem } from '../domain/own-item'
import type * as stored from './generated/client'
import type { UserId } from './user-id'

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** The row of an item that stands, or that was deleted at a moment (in ms). */
export const itemRow = (owner: UserId, item: OwnItem, deletedAt: bigint | null = null): stored.OwnItem => ({
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
  deletedAt,
})

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

/** The item that was stored; it passed the gate on its way in. */
export function itemOf({ userId, deletedAt, aliases, per100g, parts, ...same }: stored.OwnItem): OwnItem {
  const nested = { aliases: parsed(aliases), per100g: parsed(per100g), parts: parsed(parts) }
  const fields = Object.entries({ ...same, ...nested })
  const item: object = Object.fromEntries(fields.filter(([, held]) => held !== null))
  return item as OwnItem
}
