import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type { UserId } from './user-id'

/** Room in a limit, or whole seconds until there is. */
export type QuotaAnswer = { ok: true } | { ok: false; retryAfterSeconds: number }

/**
 * Takes an amount (1 or more) from the person's limit of that name: at most `limit` in each window of `perSeconds`,
 * which begin at whole multiples since 1970. All of the amount or nothing; requests at once never take too much.
 */
export async function takeQuota(
  owner: UserId,
  name: string,
  amount: number,
  { limit, perSeconds }: { limit: number; perSeconds: number },
  now: EpochMs,
): Promise<QuotaAnswer> {
  const length = perSeconds * 1000
  const start = Math.floor(now / length) * length
  const windowStart = BigInt(start)
  const key = { userId: owner, name }
  const db = database()
  const [, , taken] = await db.$transaction([
    db.quota.upsert({ where: { userId_name: key }, create: { ...key, windowStart, used: 0 }, update: {} }),
    db.quota.updateMany({
      where: { ...key, windowStart: { not: windowStart } },
      data: { windowStart, used: 0 },
    }),
    db.quota.updateMany({
      where: { ...key, windowStart, used: { lte: limit - amount } },
      data: { used: { increment: amount } },
    }),
  ])
  if (taken.count === 1) return { ok: true }
  return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil((start + length - now) / 1000)) }
}
