import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** Room in a limit, or whole seconds until there is. */
export type QuotaAnswer = { ok: true } | { ok: false; retryAfterSeconds: number }

/** An amount (1 or more) to take from a limit of that name: at most `limit` in each window of `perSeconds`. */
export type Taking = { name: string; amount: number; limit: number; perSeconds: number; now: EpochMs }

/**
 * Takes an amount from the person's limit, all of it or nothing; requests at once never take too much. Windows begin at
 * whole multiples of their length since 1970.
 */
export const takeQuota = (
  owner: UserId,
  name: string,
  amount: number,
  window: { limit: number; perSeconds: number },
  now: EpochMs,
): Promise<QuotaAnswer> => takeWithin(database(), owner, { name, amount, ...window, now })

/** As {@link takeQuota}, in a transaction or without one: it is one statement. */
export async function takeWithin(tx: Reader, owner: UserId, taking: Taking): Promise<QuotaAnswer> {
  const { amount, limit, perSeconds, now } = taking
  const length = perSeconds * 1000
  const start = Math.floor(now / length) * length
  if (amount <= limit && (await take(tx, owner, taking, BigInt(start)))) return { ok: true }
  return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil((start + length - now) / 1000)) }
}

/** The first of a window writes the row, or writes over that of an older window; the others add to it while there is room. */
async function take(
  tx: Reader,
  owner: UserId,
  { name, amount, limit }: Taking,
  windowStart: bigint,
): Promise<boolean> {
  const written = await tx.$executeRaw`
    INSERT INTO "Quota" ("userId", "name", "windowStart", "used")
    VALUES (${owner}, ${name}, ${windowStart}, ${amount})
    ON CONFLICT ("userId", "name") DO UPDATE SET
      "used" = excluded."used" + CASE WHEN "Quota"."windowStart" = excluded."windowStart" THEN "Quota"."used" ELSE 0 END,
      "windowStart" = excluded."windowStart"
    WHERE "Quota"."windowStart" <> excluded."windowStart" OR "Quota"."used" <= ${limit - amount}`
  return written === 1
}
