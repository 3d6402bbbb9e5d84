import * as z from 'zod'
import { endOfLink, type DoctorLink, type LinkWish } from '../domain/doctor/doctor-link'
import { whoParts } from '../domain/doctor/who-shown'
import { newId } from '../domain/id'
import type { EpochMs } from '../domain/time/instant'
import { localDateSchema } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import { hashOf, newSecret } from './secret'
import { userIdOf, type UserId } from './user-id'

/** How many links of a person can be read at the same time. */
export const mostLinks = 20

/** So many links that open nothing any more are kept for the list beside those that can be read. */
const mostEnded = 20

/** So long after it expired or was revoked a link is forgotten, in ms. */
const keptAfterEnd = 30 * 86_400_000

const shownSchema = z.array(z.enum(whoParts))

const linkOf = (row: stored.DoctorLink): DoctorLink => ({
  id: row.id,
  period: { from: localDateSchema.parse(row.fromDate), to: localDateSchema.parse(row.toDate) },
  shown: shownSchema.parse(JSON.parse(row.shown)),
  createdAt: Number(row.createdAt),
  expiresAt: Number(row.expiresAt),
  revokedAt: row.revokedAt === null ? null : Number(row.revokedAt),
  views: row.views,
  lastViewedAt: row.lastViewedAt === null ? null : Number(row.lastViewedAt),
})

const readableAt = (now: EpochMs) => ({ revokedAt: null, expiresAt: { gt: BigInt(now) } })
const endedAt = (now: EpochMs) => ({
  OR: [{ revokedAt: { not: null } }, { expiresAt: { lte: BigInt(now) } }],
})

/** Makes a link; this is the only time its secret exists. Null: the person has as many as can be read at a time. */
export async function createLink(
  owner: UserId,
  { from, to, shown, days }: LinkWish,
  now: EpochMs,
): Promise<{ id: string; secret: string } | null> {
  const secret = newSecret()
  const id = newId()
  return database().$transaction(async tx => {
    if ((await tx.doctorLink.count({ where: { userId: owner, ...readableAt(now) } })) >= mostLinks)
      return null
    const tooMany = await tx.doctorLink.findMany({
      where: { userId: owner, ...endedAt(now) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
      skip: mostEnded,
    })
    await tx.doctorLink.deleteMany({ where: { userId: owner, id: { in: tooMany.map(row => row.id) } } })
    await tx.doctorLink.create({
      data: {
        id,
        userId: owner,
        secretHash: hashOf(secret),
        fromDate: from,
        toDate: to,
        shown: JSON.stringify(shown),
        createdAt: BigInt(now),
        expiresAt: BigInt(endOfLink(now, days)),
      },
    })
    return { id, secret }
  })
}

/** The person's links, newest first, with those that ended not long ago. */
export async function listLinks(owner: UserId): Promise<DoctorLink[]> {
  const rows = await database().doctorLink.findMany({
    where: { userId: owner },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(linkOf)
}

/** Revokes one of the person's links; whether there was one that had not been revoked. */
export async function revokeOwnLink(owner: UserId, id: string, now: EpochMs): Promise<boolean> {
  const { count } = await database().doctorLink.updateMany({
    where: { id, userId: owner, revokedAt: null },
    data: { revokedAt: BigInt(now) },
  })
  return count === 1
}

/** Whose page the secret opens; null when it opens none: unknown, expired, revoked and gone are one answer. */
export async function findLinkOwner(secret: string, now: EpochMs): Promise<UserId | null> {
  const row = await database().doctorLink.findFirst({
    where: { secretHash: hashOf(secret), ...readableAt(now) },
    select: { userId: true },
  })
  return row === null ? null : userIdOf(row.userId)
}

/**
 * Counts one view of the owner's link and gives the link with that view in it. One statement looks and counts, so that
 * readers at once are all counted and a link that ended meanwhile is null.
 */
export async function countView(owner: UserId, secret: string, now: EpochMs): Promise<DoctorLink | null> {
  const [row] = await database().doctorLink.updateManyAndReturn({
    where: { userId: owner, secretHash: hashOf(secret), ...readableAt(now) },
    data: { views: { increment: 1 }, lastViewedAt: BigInt(now) },
  })
  return row === undefined ? null : linkOf(row)
}

/** Forgets everybody's links that expired or were revoked 30 days ago or more; how many there were. */
export async function forgetEndedLinks(now: EpochMs): Promise<number> {
  const last = BigInt(now - keptAfterEnd)
  const { count } = await database().doctorLink.deleteMany({
    where: { OR: [{ expiresAt: { lte: last } }, { revokedAt: { lte: last } }] },
  })
  return count
}
