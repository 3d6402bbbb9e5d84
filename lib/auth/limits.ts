import { takeQuota, type Taking } from '../data/quota'
import type { UserId } from '../data/user-id'
import type { EpochMs } from '../domain/time/instant'
import { done, refused, tooMany, type Outcome } from './refusal'

/** What one person may do in an hour. The first leaves room for a telephone that catches up after weeks without a net. */
const perHour = {
  entries: 20_000,
  changes: 5_000,
  imports: 30,
  views: 300,
  pages: 300,
  documents: 120,
  presses: 240,
  tests: 10,
} as const

export type Limit = keyof typeof perHour

const perSeconds = 3600

/** An amount of a person's limit that is taken in the same commit as what it is for. */
export const taking = (name: Limit, amount: number, now: EpochMs): Taking => ({
  name,
  amount,
  limit: perHour[name],
  perSeconds,
  now,
})

/** Takes an amount (0 takes nothing) from a person's limit, all of it or nothing. */
export async function takeFrom(
  limit: Limit,
  owner: UserId,
  amount: number,
  now: EpochMs,
): Promise<Outcome<null>> {
  if (amount === 0) return done(null)
  const taken = await takeQuota(owner, limit, amount, { limit: perHour[limit], perSeconds }, now)
  return taken.ok ? done(null) : refused(tooMany(taken.retryAfterSeconds))
}
