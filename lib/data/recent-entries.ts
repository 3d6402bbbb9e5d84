import type { Entry, EntryKind } from '../domain/entry'
import { database } from './client'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** The person's newest entries of these kinds, newest first, at most `count`. */
export async function recentEntries(
  owner: UserId,
  kinds: readonly EntryKind[],
  count: number,
): Promise<Entry[]> {
  const rows = await database().entry.findMany({
    where: { userId: owner, kind: { in: [...kinds] }, deletedAt: null },
    orderBy: [{ day: 'desc' }, { atMs: 'desc' }, { id: 'desc' }],
    take: count,
  })
  return storedEntries(database(), owner, rows)
}
