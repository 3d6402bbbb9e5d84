import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type { Prisma } from './generated/client'
import { hashOf } from './secret'

/** Failures that cost no waiting. */
const freeFailures = 5
/** The longest wait, in seconds. */
const longestWait = 15 * 60
/** Failures are forgotten so long after the last one, in ms. */
const memory = 24 * 3_600_000

const keyHashOf = (key: string): string => hashOf(key.normalize('NFKC').trim().toLowerCase())

/** Seconds to wait after so many failures in a row: none up to the fourth, then 1, 2, 4 … up to 15 minutes. */
export const waitAfter = (failures: number): number =>
  failures < freeFailures ? 0 : Math.min(longestWait, 2 ** (failures - freeFailures))

/** Whole seconds until the key may try again, 0 when it may now. Keys are "account:<e-mail>" and "address:<ip>". */
export async function waitFor(key: string, now: EpochMs): Promise<number> {
  const row = await database().wait.findUnique({ where: { keyHash: keyHashOf(key) } })
  if (row === null || now - Number(row.lastFailureAt) >= memory) return 0
  const until = Number(row.lastFailureAt) + waitAfter(row.failures) * 1000
  return Math.min(longestWait, Math.max(0, Math.ceil((until - now) / 1000)))
}

/** Counts a failure of the key, however many come at once, and forgets what is a day old. */
export async function recordFailure(key: string, now: EpochMs): Promise<void> {
  const keyHash = keyHashOf(key)
  const lastFailureAt = BigInt(now)
  await database().$transaction([
    database().wait.deleteMany({ where: { lastFailureAt: { lte: BigInt(now - memory) } } }),
    database().wait.upsert({
      where: { keyHash },
      create: { keyHash, failures: 1, lastFailureAt },
      update: { failures: { increment: 1 }, lastFailureAt },
    }),
  ])
}

/** Forgets the failures of the key: it signed in. */
export async function clearFailures(key: string): Promise<void> {
  await forgetWaits(database(), key)
}

/** Forgets the failures of the key inside a transaction. */
export async function forgetWaits(db: Pick<Prisma.TransactionClient, 'wait'>, key: string): Promise<void> {
  await db.wait.deleteMany({ where: { keyHash: keyHashOf(key) } })
}
