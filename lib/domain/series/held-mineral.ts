import type { IntakeTotals } from '../nutrition/intake-totals'
import type { Mineral } from '../nutrition/mineral'
import type { IntakeRange } from '../nutrition/reference-intakes'
import type { LocalDate } from '../time/local-date'
import type { HeldDay } from './held-day'

/** The published intake of a day; null where nothing may be held against the amount. */
export function referenceOf({ references }: HeldDay, mineral: Mineral): IntakeRange | null {
  const reference = references[mineral]
  return typeof reference === 'string' ? null : reference
}

/** What is known of a mineral of a day, in mg; null where no food is logged or nothing of it is known. */
export function shownMg({ minerals }: HeldDay, mineral: Mineral): number | null {
  const total = minerals?.[mineral]
  return total === undefined || (total.knownMg === 0 && total.unknown > 0) ? null : total.knownMg
}

/** The amount of a day that looks whole and whose figures are all known; null of any other. */
export const wholeMg = ({ minerals, looksWhole }: IntakeTotals, mineral: Mineral): number | null =>
  looksWhole && minerals?.[mineral].unknown === 0 ? minerals[mineral].knownMg : null

/** Whether something was logged whose figure is not known: the amount is at least so much. */
export const isAtLeast = ({ minerals }: HeldDay, mineral: Mineral): boolean =>
  (minerals?.[mineral].unknown ?? 0) > 0

/** The days of a span or a period that are over, by what can be said of them. */
export type MineralCounts = {
  /** With a food, and of these those that look whole. */
  fed: number
  whole: number
  /** Of the whole ones those with a published intake, and of these those at or above its lower end. */
  held: number
  reached: number
  /** Of those held the ones that may have reached it or not: a figure is not known. */
  cannotTell: number
}

/** Counts the days before today. At least so much is enough to reach an intake, never to be under it. */
export function mineralCounts(days: readonly HeldDay[], mineral: Mineral, today: LocalDate): MineralCounts {
  const counts: MineralCounts = { fed: 0, whole: 0, held: 0, reached: 0, cannotTell: 0 }
  for (const day of days) {
    const total = day.minerals?.[mineral]
    if (day.day >= today || total === undefined) continue
    counts.fed += 1
    if (!day.looksWhole) continue
    counts.whole += 1
    const reference = referenceOf(day, mineral)
    if (reference === null) continue
    counts.held += 1
    if (total.knownMg >= reference.low) counts.reached += 1
    else if (total.unknown > 0) counts.cannotTell += 1
  }
  return counts
}
