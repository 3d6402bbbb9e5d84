import { newId } from '../domain/id'
import { deliveries, type Delivery, type PushSubscriptionKeys } from '../domain/reminders/push-endpoint'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type * as stored from './generated/client'
import { hashOf } from './secret'
import { standingAt } from './sessions'
import type { UserId } from './user-id'

/** A device as a list shows it, without what opens the way to it. */
export type ListedDevice = {
  id: string
  userAgent: string | null
  createdAt: EpochMs
  /** What came of the last message, and when it was sent; null: none was. */
  last: { at: EpochMs; outcome: Delivery } | null
  /** Messages in a row, up to the last, that did not get through. */
  failures: number
}

/** A device with what is needed to send to it. */
export type ReachedDevice = PushSubscriptionKeys & { id: string }

/** How many devices of a person take reminders. */
export const mostDevices = 20

const longestUserAgent = 300

function lastOf({ lastSentAt, lastOutcome }: stored.PushDevice): ListedDevice['last'] {
  const outcome = deliveries.find(each => each === lastOutcome)
  return lastSentAt === null || outcome === undefined ? null : { at: Number(lastSentAt), outcome }
}

const listed = (row: stored.PushDevice): ListedDevice => ({
  id: row.id,
  userAgent: row.userAgent,
  createdAt: Number(row.createdAt),
  last: lastOf(row),
  failures: row.failures,
})

const named = (userAgent: string | null): string | null =>
  userAgent ? Array.from(userAgent.toWellFormed()).slice(0, longestUserAgent).join('') : null

/** A browser that asks for reminders, and the session it is signed in with. */
export type AskingDevice = PushSubscriptionKeys & { session: string; userAgent: string | null }

/**
 * Turns reminders on for the browser; what the list calls it. A browser that is there already, of whomever, is this
 * person's from now on: it proves by its secret that it is the same. Null: the person has as many as may be, or the
 * address is that of another browser.
 */
export async function addPushDevice(
  owner: UserId,
  { session, userAgent, ...keys }: AskingDevice,
  now: EpochMs,
): Promise<string | null> {
  return database().$transaction(async tx => {
    const there = await tx.pushDevice.findUnique({ where: { endpoint: keys.endpoint } })
    if (there !== null && there.auth !== keys.auth) return null
    if (there?.userId === owner) {
      const data = { ...keys, sessionHash: hashOf(session), userAgent: named(userAgent) }
      await tx.pushDevice.update({ where: { id: there.id, userId: owner }, data })
      return there.id
    }
    if ((await tx.pushDevice.count({ where: { userId: owner } })) >= mostDevices) return null
    if (there !== null) await tx.pushDevice.delete({ where: { id: there.id, auth: keys.auth } })
    const row = {
      id: newId(),
      userId: owner,
      sessionHash: hashOf(session),
      ...keys,
      userAgent: named(userAgent),
      createdAt: BigInt(now),
      failures: 0,
    }
    await tx.pushDevice.create({ data: row })
    return row.id
  })
}

/**
 * Brings a device of the person's up to date with what its browser says now: found by its address, or by what the list
 * calls it when the browser was given another address meanwhile. Null: there is none, so nothing is turned on.
 */
export async function refreshPushDevice(
  owner: UserId,
  id: string | null,
  { session, userAgent, ...keys }: AskingDevice,
): Promise<string | null> {
  return database().$transaction(async tx => {
    const there = await tx.pushDevice.findUnique({ where: { endpoint: keys.endpoint } })
    if (there !== null && (there.userId !== owner || there.auth !== keys.auth)) return null
    const kept =
      there ?? (id === null ? null : await tx.pushDevice.findUnique({ where: { id, userId: owner } }))
    if (kept === null) return null
    const data = { ...keys, sessionHash: hashOf(session), userAgent: named(userAgent) }
    await tx.pushDevice.update({ where: { id: kept.id, userId: owner }, data })
    return kept.id
  })
}

/** The person's devices, oldest first. */
export async function listPushDevices(owner: UserId): Promise<ListedDevice[]> {
  const rows = await database().pushDevice.findMany({
    where: { userId: owner },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(listed)
}

/** The person's devices to send to: those whose session is not over. */
export async function devicesToReach(owner: UserId, now: EpochMs): Promise<ReachedDevice[]> {
  return database().pushDevice.findMany({
    where: { userId: owner, session: standingAt(now) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, endpoint: true, p256dh: true, auth: true },
  })
}

/** Removes one of the person's devices; whether there was one. */
export async function removePushDevice(owner: UserId, id: string): Promise<boolean> {
  const { count } = await database().pushDevice.deleteMany({ where: { id, userId: owner } })
  return count === 1
}

/** Notes what came of a message to one of the person's devices. */
export async function noteDelivery(
  owner: UserId,
  id: string,
  outcome: Delivery,
  now: EpochMs,
): Promise<void> {
  const failures = outcome === 'delivered' ? 0 : { increment: 1 }
  await database().pushDevice.updateMany({
    where: { id, userId: owner },
    data: { lastSentAt: BigInt(now), lastOutcome: outcome, failures },
  })
}
