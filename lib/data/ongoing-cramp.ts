import type { Cramp } from '../domain/entry'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { newestFirst } from './newest-first'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** The person's newest cramp from this calendar day on that is still going as far as the diary knows; null: none. */
export async function findOngoingCramp(owner: UserId, from: LocalDate): Promise<Cramp | null> {
  const row = await database().entry.findFirst({
    where: { userId: owner, kind: 'cramp', deletedAt: null, day: { gte: from }, cramp: { ongoing: true } },
    orderBy: newestFirst,
  })
  if (row === null) return null
  const [entry] = await storedEntries(database(), owner, [row])
  return entry?.kind === 'cramp' ? entry : null
}
