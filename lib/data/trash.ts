import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import { storedEntries } from './stored-entries'
import { keptAfterDeletion } from './tombstones'
import type { UserId } from './user-id'

/** An entry in the trash; `deletedAt` in ms. It can be restored until 30 days later. */
export type DeletedEntry = { entry: Entry; deletedAt: EpochMs }

const sameMomentAfter = ({ deletedAt, id }: { deletedAt: EpochMs; id: Id }) => ({
  deletedAt: BigInt(deletedAt),
  id: { lt: id },
})

/**
 * The person's entries deleted less than 30 days before `now`, the newest deletion first, at most `limit`; `after`
 * names the last one of the page before. `hasMore`: there are older ones.
 */
export async function listDeleted(
  owner: UserId,
  { limit, after }: { limit: number; after?: { deletedAt: EpochMs; id: Id } },
  now: EpochMs,
): Promise<{ deleted: DeletedEntry[]; hasMore: boolean }> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      forgotten: false,
      deletedAt: { gt: BigInt(now - keptAfterDeletion) },
      ...(after && { OR: [{ deletedAt: { lt: BigInt(after.deletedAt) } }, sameMomentAfter(after)] }),
    },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  const entries = await storedEntries(database(), owner, page)
  const deleted = entries.map((entry, index) => ({ entry, deletedAt: Number(page[index]?.deletedAt) }))
  return { deleted, hasMore: rows.length > limit }
}
