import { withoutDust } from '../without-dust'
import type { Fluid } from '../entry'
import type { Id } from '../id'
import { epochMs, type EpochMs } from '../time/instant'
import type { TimeZone } from '../time/time-zone'

/** One hour, in ms. */
export const hourMs = 3_600_000

/** No more than this in an hour at work in heat, in ml: 48 oz (NIOSH, Heat stress: hydration). */
export const neverAboveMlPerHour = 1420

/** More than this in an hour is warned about, in ml. Ours, below what NIOSH never goes above. */
export const fastFromMl = 1000

/** The most that was drunk within an hour, when the drinking in it began and in which zone, and what was in it, in the order of the ids. */
export type FastestHour = {
  ml: number
  fromMs: EpochMs
  timeZone: TimeZone
  entryIds: readonly Id[]
  /** What of each lies in the hour, in ml; they add up to the whole. */
  partsMl: ReadonlyMap<Id, number>
}

/** Something that was drunk evenly from a moment to another. */
export type DrunkOver = { id: Id; timeZone: TimeZone; fromMs: EpochMs; untilMs: EpochMs; ml: number }

/** A drink is drunk evenly from its moment until it was finished; without an end, at its moment. */
export const drunkOver = ({ id, at, until, timeZone, volumeMl: ml }: Fluid): DrunkOver => {
  const fromMs = epochMs(at)
  return {
    id,
    timeZone,
    ml,
    fromMs,
    untilMs: until === undefined ? fromMs : Math.max(fromMs, epochMs(until)),
  }
}

/** What of a drink lies in the hour that begins at a moment; its first moment belongs to it, its last does not. */
function within({ fromMs, untilMs, ml }: DrunkOver, start: EpochMs): number {
  const end = start + hourMs
  if (untilMs === fromMs) return fromMs >= start && fromMs < end ? ml : 0
  const overlap = Math.min(untilMs, end) - Math.max(fromMs, start)
  return overlap <= 0 ? 0 : (ml * overlap) / (untilMs - fromMs)
}

/**
 * The hour in which most was drunk, the earliest of those with as much, among the hours that hold something of the day;
 * null where nothing of it was drunk. What was drunk the evening before may lie in the same hour. The amount changes its
 * course only where a drink begins or ends at an end of the hour, so the most is at one of those, or a millisecond beside.
 */
export function fastestHour(
  drunk: readonly DrunkOver[],
  isOfDay: (id: Id) => boolean = () => true,
): FastestHour | null {
  const ofDay = drunk.filter(({ id }) => isOfDay(id))
  const starts = new Set(
    drunk.flatMap(({ fromMs, untilMs }) => [
      fromMs,
      untilMs,
      fromMs - hourMs + 1,
      untilMs - hourMs,
      untilMs - 1,
    ]),
  )
  let most: { ml: number; fromMs: EpochMs } | null = null
  for (const fromMs of [...starts].toSorted((a, b) => a - b)) {
    if (ofDay.every(one => within(one, fromMs) === 0)) continue
    const ml = drunk.reduce((total, one) => total + within(one, fromMs), 0)
    if (most === null || ml > most.ml + 1e-6) most = { ml, fromMs }
  }
  if (most === null) return null
  const { ml, fromMs } = most
  const held = drunk
    .filter(one => within(one, fromMs) > 0)
    .toSorted((one, other) => one.fromMs - other.fromMs || (one.id < other.id ? -1 : 1))
  const [first] = held
  if (first === undefined) return null
  return {
    ml: withoutDust(ml),
    fromMs: Math.max(fromMs, first.fromMs),
    timeZone: first.timeZone,
    entryIds: held.map(({ id }) => id).toSorted(),
    partsMl: new Map(held.map(one => [one.id, withoutDust(within(one, fromMs))])),
  }
}
