import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import { emptyKinds } from './emptied-rows'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'
import { listUsers } from './users'

/** How long the content of a deleted entry is kept, in ms: 30 days. */
export const keptAfterDeletion = 30 * 24 * 3_600_000

/** Entries whose content is taken away by one statement. */
const atOnce = 500

/**
 * Takes away the content of entries the person deleted 30 days ago or more, up to 500 of them; how many it was. What
 * stays is the id, so that a late copy of the entry is still answered with "deleted".
 */
export async function forgetOldContent(tx: Reader, owner: UserId, now: EpochMs): Promise<number> {
  const rows = await tx.entry.findMany({
    where: { userId: owner, deletedAt: { lte: BigInt(now - keptAfterDeletion) }, forgotten: false },
    select: { id: true },
    take: atOnce,
  })
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => id)
  await emptyKinds(tx, owner, ids)
  await tx.entry.updateMany({
    where: { userId: owner, id: { in: ids } },
    data: { at: null, atMs: null, timeZone: null, note: null, tags: null, forgotten: true },
  })
  return rows.length
}

/** Takes away the content of everybody's entries that were deleted 30 days ago or more, each batch by itself. */
export async function forgetOldContentOfAll(now: EpochMs): Promise<void> {
  for (const { owner } of await listUsers()) {
    let count = atOnce
    while (count === atOnce) count = await database().$transaction(tx => forgetOldContent(tx, owner, now))
  }
}
