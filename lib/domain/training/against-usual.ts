import type { DayLoad } from './day-load'
import { sumOfLoads, type LoadSum } from './week-load'

/** Days of the last week, and of the three weeks before that it is held against. */
export const recentDays = 7
export const usualDays = 21

/** Of the 28 days so many have to be known, and of the last seven so many (ours). */
export const neededDays = 21
export const neededRecentDays = 5

/**
 * The edges of Gabbett (2016) as others repeat them: 0.8 to 1.3 was called the sweet spot, above 1.5 too much. They were
 * proposed for a week held against four that hold it; to use them where it is left out is ours.
 */
export const usualEdges = { less: 0.8, more: 1.3, muchMore: 1.5 } as const

export type Standing = 'less' | 'about' | 'more' | 'much-more'

/** How the last seven days stand to the three weeks before. */
export type AgainstUsual =
  | {
      verdict: 'told'
      standing: Standing
      /** The week against a week of the time before. */
      ratio: number
      /** Load of a week at the mean of the known days: the last week, and the three before. */
      recentWeek: number
      usualWeek: number
      recent: LoadSum
      usual: LoadSum
    }
  /** Enough is known, and no load of the three weeks before is above 0: there is nothing to hold it against. */
  | { verdict: 'no-base'; recent: LoadSum; usual: LoadSum }
  | { verdict: 'cannot-tell'; recent: LoadSum; usual: LoadSum }

/**
 * The mean load of a known day of the last seven days against that of the 21 days before, which do not hold them. Needs
 * 21 known days of the 28, five of them in the last week, and a load above 0 before. Throws on other numbers of days.
 */
export function againstUsual(before: readonly DayLoad[], lately: readonly DayLoad[]): AgainstUsual {
  if (before.length !== usualDays || lately.length !== recentDays) throw new Error('28 days are compared')
  const [recent, usual] = [sumOfLoads(lately), sumOfLoads(before)]
  if (recent.daysKnown + usual.daysKnown < neededDays || recent.daysKnown < neededRecentDays)
    return { verdict: 'cannot-tell', recent, usual }
  if (usual.knownLoad === 0) return { verdict: 'no-base', recent, usual }
  // Whole numbers on both sides, so that an edge is met exactly.
  const mine = recent.knownLoad * usual.daysKnown
  const base = usual.knownLoad * recent.daysKnown
  return {
    verdict: 'told',
    standing: standingOf(mine, base),
    ratio: mine / base,
    recentWeek: (recent.knownLoad / recent.daysKnown) * 7,
    usualWeek: (usual.knownLoad / usual.daysKnown) * 7,
    recent,
    usual,
  }
}

function standingOf(mine: number, base: number): Standing {
  const tenths = (edge: number) => Math.round(edge * 10) * base
  if (mine * 10 > tenths(usualEdges.muchMore)) return 'much-more'
  if (mine * 10 > tenths(usualEdges.more)) return 'more'
  return mine * 10 < tenths(usualEdges.less) ? 'less' : 'about'
}
