import { canonicalText } from '../domain/canonical-text'
import { contentTag } from '../domain/content-tag'
import type { Id } from '../domain/id'
import type { OwnItem } from '../domain/own-item'
import type { Problem } from '../domain/problem'
import { partsNotAllowed } from '../domain/recipe'
import { findItem } from '../domain/reference/find-item'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type * as stored from './generated/client'
import { itemOf, itemRow } from './item-rows'
import { findOwnItem } from './items'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** How many own items a person may have, deleted ones counted. */
export const mostOwnItems = 2000

/**
 * What became of an item: `saved`: it stands as it was sent, now or before; `conflict`: another item has its id;
 * `deleted`: the item with its id was deleted; `stale`: what stands is not what the change was made from; `other-kind`:
 * it would be of another kind than before; `absent`: not there, not theirs, or deleted; `full`: there are as many as
 * may be; `problems`: its parts cannot be.
 */
export type ItemOutcome =
  | { status: 'saved' | 'conflict' | 'deleted' | 'stale' | 'other-kind' | 'absent' | 'full' }
  | { status: 'problems'; problems: Problem[] }

const same = (one: OwnItem, other: OwnItem): boolean => canonicalText(one) === canonicalText(other)

/** Whether an id is that of a drink or a food of the tables. */
export const isInTables = (id: string): boolean =>
  findItem('drink', id) !== null || findItem('food', id) !== null

/** What forbids the parts of an item among all the person has, deleted ones too: what is made of those keeps its figures. */
async function problemsIn(tx: Reader, owner: UserId, item: OwnItem): Promise<Problem[]> {
  if (item.parts === undefined || item.parts.length === 0) return []
  const rows = await tx.ownItem.findMany({ where: { userId: owner } })
  const own = new Map<string, OwnItem>(rows.map(row => [row.id, itemOf(row)]))
  own.set(item.id, item)
  return partsNotAllowed([item], own, isInTables)
}

const keyOf = (owner: UserId, id: Id) => ({ userId_id: { userId: owner, id } })

const statusBeside = (standing: stored.OwnItem, item: OwnItem): 'deleted' | 'saved' | 'conflict' => {
  if (standing.deletedAt !== null) return 'deleted'
  return same(itemOf(standing), item) ? 'saved' : 'conflict'
}

/** Makes an item of the person's own. The same one again is `saved`, however often it comes. */
export async function createOwnItem(owner: UserId, item: OwnItem): Promise<ItemOutcome> {
  return database().$transaction(async tx => {
    const standing = await tx.ownItem.findUnique({ where: keyOf(owner, item.id) })
    if (standing !== null) return { status: statusBeside(standing, item) }
    if ((await tx.ownItem.count({ where: { userId: owner } })) >= mostOwnItems) return { status: 'full' }
    const problems = await problemsIn(tx, owner, item)
    if (problems.length > 0) return { status: 'problems', problems }
    await tx.ownItem.create({ data: itemRow(owner, item) })
    return { status: 'saved' }
  })
}

/**
 * Puts an item in the place of the one with its id, of the same kind. Entries that use it have its new name and figures
 * from then on. `ifMatch` as for `replaceEntry`; the same item again is `saved` whatever it was made from.
 */
export async function replaceOwnItem(
  owner: UserId,
  item: OwnItem,
  ifMatch: '*' | readonly string[] | null,
): Promise<ItemOutcome> {
  return database().$transaction(async tx => {
    const row = await tx.ownItem.findUnique({ where: keyOf(owner, item.id) })
    if (row === null || row.deletedAt !== null) return { status: 'absent' }
    const standing = itemOf(row)
    if (standing.kind !== item.kind) return { status: 'other-kind' }
    if (same(standing, item)) return { status: 'saved' }
    if (ifMatch !== null && ifMatch !== '*' && !ifMatch.includes(contentTag(standing)))
      return { status: 'stale' }
    const problems = await problemsIn(tx, owner, item)
    if (problems.length > 0) return { status: 'problems', problems }
    await tx.ownItem.update({ where: keyOf(owner, item.id), data: itemRow(owner, item) })
    return { status: 'saved' }
  })
}

/**
 * Takes an item out of what there is to choose from; false when it is not there, not theirs, or deleted already. It is
 * kept, so that entries and recipes that use it keep their name and figures.
 */
export async function removeOwnItem(owner: UserId, id: Id, now: EpochMs): Promise<boolean> {
  const { count } = await database().ownItem.updateMany({
    where: { userId: owner, id, deletedAt: null },
    data: { deletedAt: BigInt(now) },
  })
  return count === 1
}

/** Brings a deleted item back, and gives it; one that stands is given as it is; else null. */
export async function restoreOwnItem(owner: UserId, id: Id): Promise<OwnItem | null> {
  await database().ownItem.updateMany({ where: { userId: owner, id }, data: { deletedAt: null } })
  return findOwnItem(owner, id)
}
