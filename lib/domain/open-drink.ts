import * as z from 'zod'
import type { Fluid } from './entry'
import { text, wholeNumber } from './fields'
import type { Id } from './id'
import { epochMs, instantSchema, type EpochMs } from './time/instant'
import { instantIn, timeZoneSchema } from './time/time-zone'

/** A drink that was started and lasts: which, how many ml are in it, when and where it was started. */
export const openDrinkSchema = z.strictObject({
  beverageId: text(64),
  volumeMl: wholeNumber(1, 5000),
  startedAt: instantSchema,
  timeZone: timeZoneSchema,
})

export type OpenDrink = z.output<typeof openDrinkSchema>

/**
 * The drink as it was drunk: so many ml (1 or more) between its start and now. A clock that was set back since makes it
 * end when it began.
 */
export function finishedDrink(drink: OpenDrink, drunkMl: number, id: Id, now: EpochMs): Fluid {
  const { beverageId, startedAt: at, timeZone } = drink
  const until = instantIn(timeZone, Math.max(now, epochMs(at)))
  return { kind: 'fluid', id, at, timeZone, until, beverageId, volumeMl: drunkMl }
}

/** So long a drink may last, in ms: a day, as in the form of a drink. */
export const drinkLastsAtMostMs = 24 * 3_600_000

/** Whether a drink was started so long before now that it cannot be told any more over which time it was drunk. */
export const isOpenTooLong = ({ startedAt }: Pick<OpenDrink, 'startedAt'>, now: EpochMs): boolean =>
  now > epochMs(startedAt) + drinkLastsAtMostMs

/** Half of it, in whole ml, at least 1. */
export const halfOf = ({ volumeMl }: Pick<OpenDrink, 'volumeMl'>): number =>
  Math.max(1, Math.round(volumeMl / 2))
