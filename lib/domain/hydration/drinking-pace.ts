import type { Fluid } from '../entry'
import type { Id } from '../id'
import { epochMs, type EpochMs } from '../time/instant'

const hourMs = 3_600_000

/** No more than this in an hour at work in heat, in ml: 48 oz (NIOSH, Heat stress: hydration). */
export const neverAboveMlPerHour = 1420

/** More than this in an hour is warned about, in ml. Ours, below what NIOSH never goes above. */
export const fastFromMl = 1000

/** The most that was drunk within an hour, when the drinking in it began, and the drinks in it, in the order of their ids. */
export type FastestHour = { ml: number; fromMs: EpochMs; entryIds: readonly Id[] }

type Spread = { id: Id; fromMs: EpochMs; untilMs: EpochMs; ml: number }

/** A drink is drunk evenly from its moment until it was finished; without an end, at its moment. */
const spreadOf = ({ id, at, until, volumeMl: ml }: Fluid): Spread => {
  const fromMs = epochMs(at)
  return { id, ml, fromMs, untilMs: until === undefined ? fromMs : Math.max(fromMs, epochMs(until)) }
}

/** What of a drink lies in the hour that begins at a moment; its first moment belongs to it, its last does not. */
function within({ fromMs, untilMs, ml }: Spread, start: EpochMs): number {
  const end = start + hourMs
  if (untilMs === fromMs) return fromMs >= start && fromMs < end ? ml : 0
  const overlap = Math.min(untilMs, end) - Math.max(fromMs, start)
  return overlap <= 0 ? 0 : (ml * overlap) / (untilMs - fromMs)
}

/**
 * The hour in which most was drunk, the earliest of those with as much; null without drinks. The amount changes its course
 * only where a drink begins or ends at an end of the hour, so the most is at one of those.
 */
export function fastestHour(drinks: readonly Fluid[]): FastestHour | null {
  const spread = drinks.map(spreadOf)
  const starts = new Set(
    spread.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs, fromMs - hourMs + 1, untilMs - hourMs]),
  )
  let most: { ml: number; fromMs: EpochMs } | null = null
  for (const fromMs of [...starts].toSorted((a, b) => a - b)) {
    const ml = spread.reduce((total, drink) => total + within(drink, fromMs), 0)
    if (most === null || ml > most.ml + 1e-6) most = { ml, fromMs }
  }
  if (most === null) return null
  const { ml, fromMs } = most
  const held = spread.filter(drink => within(drink, fromMs) > 0)
  return {
    ml: Number(ml.toFixed(6)),
    fromMs: Math.max(fromMs, Math.min(...held.map(drink => drink.fromMs))),
    entryIds: held.map(({ id }) => id).toSorted(),
  }
}
