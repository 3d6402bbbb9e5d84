import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'
import { hashOf, newSecret } from './secret'
import { userIdOf, type UserId } from './user-id'

const hour = 3_600_000
const day = 24 * hour

/** A session that nobody used for so long is over, in ms. */
const idleLimit = 30 * day
/** A session is over so long after the sign-in, used or not, in ms. */
const absoluteLimit = 180 * day
/** The last use is written down again only when the noted one is older, so that most requests only read; in ms. */
const noteEvery = hour

/** A session as a list shows it: a name that opens nothing, whether it is the one that asks, moments in ms. */
export type ListedSession = {
  handle: string
  isHere: boolean
  createdAt: EpochMs
  /** To within an hour. */
  lastSeenAt: EpochMs
  userAgent: string | null
}

/** Opens a session and hands out its secret, which is stored only as a hash. Ended sessions are cleared away. */
export async function openSession(
  owner: UserId,
  { userAgent }: { userAgent?: string | null },
  now: EpochMs = Date.now(),
): Promise<string> {
  const secret = newSecret()
  await database().$transaction(tx => writeSession(tx, sessionRow(owner, secret, userAgent ?? null, now)))
  return secret
}

/** The hash a password was proved against, and the one to keep from now on: the same, or one made with more work. */
export type ProvedPassword = { proved: string; kept: string }

/**
 * Opens a session for somebody who proved the password, and keeps its hash anew. Null, with nothing changed, when the
 * account has another password by now or is gone: checking takes a while, and a change meanwhile ends what it can see.
 */
export async function openProvedSession(
  owner: UserId,
  { proved, kept }: ProvedPassword,
  { userAgent }: { userAgent?: string | null },
  now: EpochMs,
): Promise<string | null> {
  const secret = newSecret()
  return database().$transaction(async tx => {
    const { count } = await tx.user.updateMany({
      where: { id: owner, passwordHash: proved },
      data: { passwordHash: kept },
    })
    if (count === 0) return null
    await writeSession(tx, sessionRow(owner, secret, userAgent ?? null, now))
    return secret
  })
}

const sessionRow = (
  owner: UserId,
  secret: string,
  userAgent: string | null,
  now: EpochMs,
): stored.Session => ({
  secretHash: hashOf(secret),
  userId: owner,
  createdAt: BigInt(now),
  lastSeenAt: BigInt(now),
  userAgent: userAgent ? Array.from(userAgent.toWellFormed()).slice(0, 300).join('') : null,
})

async function writeSession(tx: Prisma.TransactionClient, row: stored.Session): Promise<void> {
  const [createdLast, seenLast] = [row.createdAt - BigInt(absoluteLimit), row.createdAt - BigInt(idleLimit)]
  await tx.session.deleteMany({
    where: { OR: [{ createdAt: { lte: createdLast } }, { lastSeenAt: { lte: seenLast } }] },
  })
  await tx.session.create({ data: row })
}

/** Whose session the secret opens; null when there is none, it was ended, or it is over. Notes the use, to the hour. */
export async function findSession(secret: string, now: EpochMs): Promise<UserId | null> {
  const secretHash = hashOf(secret)
  const session = await database().session.findUnique({ where: { secretHash } })
  if (session === null) return null
  const unusedFor = now - Number(session.lastSeenAt)
  if (now - Number(session.createdAt) >= absoluteLimit || unusedFor >= idleLimit) return null
  if (unusedFor >= noteEvery) {
    await database().session.updateMany({ where: { secretHash }, data: { lastSeenAt: BigInt(now) } })
  }
  return userIdOf(session.userId)
}

/** Sessions that are not over at a moment, as the database is asked for them. */
export const standingAt = (now: EpochMs) => ({
  createdAt: { gt: BigInt(now - absoluteLimit) },
  lastSeenAt: { gt: BigInt(now - idleLimit) },
})

/** What a list calls a session: made from its hash, so that neither the secret nor the stored hash leaves the server. */
const handleOf = (secretHash: string): string => hashOf(`session ${secretHash}`).slice(0, 32)

/** The person's sessions that are not over: the one with this secret first, then the last used first. */
export async function listSessions(owner: UserId, secret: string, now: EpochMs): Promise<ListedSession[]> {
  const rows = await database().session.findMany({
    where: { userId: owner, ...standingAt(now) },
    orderBy: [{ lastSeenAt: 'desc' }, { createdAt: 'desc' }, { secretHash: 'asc' }],
  })
  const here = hashOf(secret)
  const listed = rows.map(({ secretHash, createdAt, lastSeenAt, userAgent }) => ({
    handle: handleOf(secretHash),
    isHere: secretHash === here,
    createdAt: Number(createdAt),
    lastSeenAt: Number(lastSeenAt),
    userAgent,
  }))
  return [...listed.filter(({ isHere }) => isHere), ...listed.filter(({ isHere }) => !isHere)]
}

/** Ends the person's session that a list calls so; whether there was one. */
export async function endListedSession(owner: UserId, handle: string): Promise<boolean> {
  const rows = await database().session.findMany({ where: { userId: owner }, select: { secretHash: true } })
  const found = rows.find(({ secretHash }) => handleOf(secretHash) === handle)
  if (found === undefined) return false
  const { count } = await database().session.deleteMany({ where: { ...found, userId: owner } })
  return count === 1
}

/** Ends every session of the person but the one with this secret; how many there were. */
export async function endOtherSessions(owner: UserId, secret: string): Promise<number> {
  const where = { userId: owner, secretHash: { not: hashOf(secret) } }
  const { count } = await database().session.deleteMany({ where })
  return count
}

/** Ends one session; whether there was one. */
export async function endSession(secret: string): Promise<boolean> {
  const { count } = await database().session.deleteMany({ where: { secretHash: hashOf(secret) } })
  return count === 1
}

/** Ends every session of the person; how many there were. */
export async function endSessions(owner: UserId): Promise<number> {
  const { count } = await database().session.deleteMany({ where: { userId: owner } })
  return count
}
