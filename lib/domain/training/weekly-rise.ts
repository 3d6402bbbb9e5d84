import type { DayLoad } from './day-load'
import { sumOfLoads, type LoadSum } from './week-load'

/** Per cent of rise from one week to the next: above the first a caution, above the second a firm note (ours, on two studies of runners). */
export const riseEdges = { caution: 10, firm: 30 } as const

export type RiseNote = 'none' | 'caution' | 'firm'

/** How much a week rose against the week before it. */
export type WeeklyRise =
  | { verdict: 'told'; note: RiseNote; percent: number; week: LoadSum; weekBefore: LoadSum }
  /** The week before is known and had no load: no per cent can be said. */
  | { verdict: 'no-base'; week: LoadSum; weekBefore: LoadSum }
  | { verdict: 'cannot-tell'; week: LoadSum; weekBefore: LoadSum }

/**
 * The load of a week against the week before, in per cent (negative: it fell). Every day of both has to be known: one
 * day more or less is more than the caution. Throws when it is not given two weeks.
 */
export function weeklyRise(before: readonly DayLoad[], days: readonly DayLoad[]): WeeklyRise {
  if (before.length !== 7 || days.length !== 7) throw new Error('two weeks are compared')
  const [week, weekBefore] = [sumOfLoads(days), sumOfLoads(before)]
  if (week.daysKnown + weekBefore.daysKnown < 14) return { verdict: 'cannot-tell', week, weekBefore }
  if (weekBefore.load === 0) return { verdict: 'no-base', week, weekBefore }
  // Whole numbers on both sides, so that an edge is met exactly.
  const isAbove = (percent: number) => week.load * 100 > weekBefore.load * (100 + percent)
  return {
    verdict: 'told',
    note: isAbove(riseEdges.firm) ? 'firm' : isAbove(riseEdges.caution) ? 'caution' : 'none',
    percent: ((week.load - weekBefore.load) * 100) / weekBefore.load,
    week,
    weekBefore,
  }
}
