import { etagOf } from '../domain/content-tag'
import type { Entry } from '../domain/entry'
import { sameEntry } from '../domain/same-entry'
import { database } from './client'
import { overwriteEntry } from './entry-rows'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/**
 * What became of a change: `replaced`; `stale`: what stands is not what it was made from; `other-kind`: an entry of
 * another kind has the id; `absent`: not there, not theirs, or deleted.
 */
export type ReplaceStatus = 'replaced' | 'stale' | 'other-kind' | 'absent'

/**
 * Puts an entry that passed the gate in the place of the one with its id. `ifMatch` holds the ETags of the versions it
 * may replace (`*` or null: any). The same entry again is `replaced`, whatever it was made from, so that sending it
 * again after a lost answer is safe. Its calendar day moves with its moment.
 */
export async function replaceEntry(
  owner: UserId,
  entry: Entry,
  ifMatch: '*' | readonly string[] | null,
): Promise<ReplaceStatus> {
  return database().$transaction(async tx => {
    const rows = await tx.entry.findMany({ where: { userId: owner, id: entry.id, deletedAt: null } })
    const [standing] = await storedEntries(tx, owner, rows)
    if (standing === undefined) return 'absent'
    if (standing.kind !== entry.kind) return 'other-kind'
    if (sameEntry(standing, entry)) return 'replaced'
    if (ifMatch !== null && ifMatch !== '*' && !ifMatch.includes(etagOf(standing))) return 'stale'
    await overwriteEntry(tx, owner, entry)
    return 'replaced'
  })
}
