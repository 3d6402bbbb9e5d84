import { v5 } from 'uuid'
import * as z from 'zod'
import type { Cramp, DayClosed, Fluid } from './entry'
import { text, wholeNumber } from './fields'
import { idSchema, type Id } from './id'
import type { EpochMs } from './time/instant'
import { instantIn, todayIn, type DayClock } from './time/time-zone'

/** What a button outside of Charley logs: a drink of that many ml, a day without cramps, or a cramp that begins. */
export const buttonLogsSchema = z.discriminatedUnion('logs', [
  z.strictObject({ logs: z.literal('drink'), beverageId: text(64), volumeMl: wholeNumber(1, 5000) }),
  z.strictObject({ logs: z.literal('no-cramps') }),
  z.strictObject({ logs: z.literal('cramp-now') }),
])

export type ButtonLogs = z.output<typeof buttonLogsSchema>

/** A button as its owner's list has it; moments in ms, `lastPressedAt` null: never. */
export type LogButton = { id: string; logs: ButtonLogs; createdAt: EpochMs; lastPressedAt: EpochMs | null }

/** A press this soon after the one before is the same press, in ms: a finger that bounces, a tag that is read twice. */
export const samePressMs = 10_000

/** So long after it began a cramp that is still going is the one a further press is about, in ms. */
export const sameCrampMs = 3_600_000

/** What a press keeps. */
export type PressedEntry = Fluid | DayClosed | Cramp

/**
 * The entry of one press, at this moment on the person's clock. A cramp has no muscle yet: it can be named later, and
 * its clock counts only up to what the person confirms.
 */
export function pressedEntry(logs: ButtonLogs, id: Id, now: EpochMs, clock: DayClock): PressedEntry {
  const { timeZone } = clock
  const at = instantIn(timeZone, now)
  switch (logs.logs) {
    case 'drink':
      return { kind: 'fluid', id, at, timeZone, beverageId: logs.beverageId, volumeMl: logs.volumeMl }
    case 'no-cramps':
      return { kind: 'day-closed', id, on: todayIn(timeZone, now, clock.dayStartsAt), cramps: 'none' }
    case 'cramp-now':
      return {
        kind: 'cramp',
        id,
        startedAt: at,
        timeZone,
        muscle: 'other',
        side: 'unknown',
        context: 'unknown',
        ongoing: true,
        ongoingConfirmedAt: at,
      }
  }
}

/**
 * The id of what a press with a key of its own keeps: always the same one, so that it is kept once however often it is
 * sent. Keys of one button say nothing about another's.
 */
export const idOfKey = (buttonId: string, key: string): Id => idSchema.parse(v5(key, buttonId))
