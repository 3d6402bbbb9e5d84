import { newId } from '../domain/id'
import {
  buttonLogsSchema,
  sameCrampMs,
  samePressMs,
  type ButtonLogs,
  type LogButton,
  type PressedEntry,
} from '../domain/log-button'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import { saveWithin } from './entries'
import type * as stored from './generated/client'
import { takeWithin, type QuotaAnswer, type Taking } from './quota'
import { hashOf, newSecret } from './secret'
import type { Reader } from './stored-entries'
import { userIdOf, type UserId } from './user-id'

/** How many buttons a person may have. */
export const mostButtons = 20

/** Secrets of buttons begin with this, so that people and leak scanners know one when they see it. */
const beginning = 'charley_press_'

const logsOf = ({ logs, beverageId, volumeMl }: stored.LogButton): ButtonLogs =>
  buttonLogsSchema.parse(logs === 'drink' ? { logs, beverageId, volumeMl } : { logs })

const buttonOf = (row: stored.LogButton): LogButton => ({
  id: row.id,
  logs: logsOf(row),
  createdAt: Number(row.createdAt),
  lastPressedAt: row.lastPressedAt === null ? null : Number(row.lastPressedAt),
})

/** Makes a button; this is the only time its secret exists. Null: the person has as many as may be. */
export async function createButton(
  owner: UserId,
  logs: ButtonLogs,
  now: EpochMs,
): Promise<{ id: string; secret: string } | null> {
  const secret = `${beginning}${newSecret()}`
  const id = newId()
  return database().$transaction(async tx => {
    if ((await tx.logButton.count({ where: { userId: owner } })) >= mostButtons) return null
    await tx.logButton.create({
      data: { id, userId: owner, secretHash: hashOf(secret), createdAt: BigInt(now), ...logs },
    })
    return { id, secret }
  })
}

/** The person's buttons, oldest first. */
export async function listButtons(owner: UserId): Promise<LogButton[]> {
  const rows = await database().logButton.findMany({
    where: { userId: owner },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(buttonOf)
}

/** One of the person's buttons; null when it is not there or not theirs. */
export async function findOwnButton(owner: UserId, id: string): Promise<LogButton | null> {
  const row = await database().logButton.findFirst({ where: { id, userId: owner } })
  return row && buttonOf(row)
}

/** Takes one of the person's buttons away; whether there was one. */
export async function removeButton(owner: UserId, id: string): Promise<boolean> {
  const { count } = await database().logButton.deleteMany({ where: { id, userId: owner } })
  return count === 1
}

/** Whose button has this secret, and which; null when none has. */
export async function findButton(secret: string): Promise<{ owner: UserId; button: LogButton } | null> {
  const row = await database().logButton.findUnique({ where: { secretHash: hashOf(secret) } })
  return row && { owner: userIdOf(row.userId), button: buttonOf(row) }
}

/** One press of a button: the entry it makes, and when. */
export type Press = {
  buttonId: string
  entry: PressedEntry
  now: EpochMs
  /** Whether the entry's id comes from a key of the press: then the id alone tells which press it is. */
  hasKey: boolean
}

/**
 * Keeps what a press logs, in one commit with the limit it takes from and the time it was pressed. A press that is the
 * same as the one before, or says what stands already, keeps nothing more, and what it is about is on disk.
 */
export const keepPress = (owner: UserId, press: Press, taking: Taking): Promise<QuotaAnswer> =>
  database().$transaction(async tx => {
    const room = await takeWithin(tx, owner, taking)
    if (!room.ok) return room
    const isNew = await notePress(tx, owner, press)
    if (isNew && !(await stands(tx, owner, press))) await saveWithin(tx, owner, [press.entry])
    return room
  })

/** Notes the time; false when it is the same press as the one before. A clock that was set back makes it a new one. */
async function notePress(tx: Reader, owner: UserId, { buttonId, now, hasKey }: Press): Promise<boolean> {
  const apart = [
    { lastPressedAt: null },
    { lastPressedAt: { lte: BigInt(now - samePressMs) } },
    { lastPressedAt: { gte: BigInt(now + samePressMs) } },
  ]
  const { count } = await tx.logButton.updateMany({
    where: { id: buttonId, userId: owner, ...(!hasKey && { OR: apart }) },
    data: { lastPressedAt: BigInt(now) },
  })
  return count === 1
}

/** Whether the diary says already what only needs to be said once: that the day had no cramps, that a cramp is going on. */
async function stands(tx: Reader, owner: UserId, { entry, now }: Press): Promise<boolean> {
  if (entry.kind === 'fluid') return false
  const common = { userId: owner, kind: entry.kind, deletedAt: null }
  const found = await tx.entry.count({
    where:
      entry.kind === 'day-closed'
        ? { ...common, day: entry.on, dayClosed: { cramps: 'none' } }
        : { ...common, atMs: { gt: BigInt(now - sameCrampMs), lte: BigInt(now) }, cramp: { ongoing: true } },
  })
  return found > 0
}
