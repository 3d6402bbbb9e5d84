import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type { UserId } from './user-id'

/** What was sent is forgotten so long after, in ms; every key names a time of the last two days. */
const keptMs = 30 * 86_400_000

/** What is claimed: a kind, the times it was due, and how long after one of its kind no other may follow, in ms. */
export type Claim = { kind: string; keys: readonly string[]; restsMs: number }

/**
 * Claims a reminder before it is sent; whether it is the caller's to send. Of many who ask at once, in one process or
 * several, now or after a restart, one is told yes. Nothing is claimed when none of the keys is new.
 */
export async function claimReminder(
  owner: UserId,
  { kind, keys, restsMs }: Claim,
  now: EpochMs,
): Promise<boolean> {
  return database().$transaction(async tx => {
    if (restsMs > 0) {
      const sentAt = { gt: BigInt(now - restsMs), lte: BigInt(now) }
      if ((await tx.sentReminder.count({ where: { userId: owner, kind, sentAt } })) > 0) return false
    }
    let claimed = 0
    for (const key of keys) {
      claimed += await tx.$executeRaw`
        INSERT INTO "SentReminder" ("userId", "key", "kind", "sentAt")
        SELECT "id", ${key}, ${kind}, ${BigInt(now)} FROM "User" WHERE "id" = ${owner}
        ON CONFLICT ("userId", "key") DO NOTHING`
    }
    return claimed > 0
  })
}

/**
 * Gives back what was claimed at a moment and reached nobody, so that it can be claimed again; what was claimed at another
 * moment stays.
 */
export async function releaseReminder(
  owner: UserId,
  keys: readonly string[],
  claimedAt: EpochMs,
): Promise<void> {
  await database().sentReminder.deleteMany({
    where: { userId: owner, key: { in: [...keys] }, sentAt: BigInt(claimedAt) },
  })
}

/** When a reminder of that kind was last sent to the person, up to now; null: not in the last 30 days. */
export async function lastReminderAt(owner: UserId, kind: string, now: EpochMs): Promise<EpochMs | null> {
  const row = await database().sentReminder.findFirst({
    where: { userId: owner, kind, sentAt: { lte: BigInt(now) } },
    orderBy: { sentAt: 'desc' },
    select: { sentAt: true },
  })
  return row === null ? null : Number(row.sentAt)
}

/** Forgets what was sent to everybody 30 days ago or more; how much that was. */
export async function forgetSentReminders(now: EpochMs): Promise<number> {
  const { count } = await database().sentReminder.deleteMany({
    where: { sentAt: { lte: BigInt(now - keptMs) } },
  })
  return count
}
