import { preventionPlan } from '../measures/prevention-plan'
import { addDays, dayNumber, type LocalDate } from '../time/local-date'

/** Weeks in a row are counted up to so many: a year. */
export const mostWeeks = 52

/** What rule R7 sees of the days with a routine entry, up to the day before today. */
export type RuleSeen = {
  /** Of the seven days up to yesterday, those with a routine entry. */
  days: number
  /** Weeks in a row, up to yesterday, with five or more; {@link mostWeeks} at most. */
  weeks: number
  /** There may be more weeks than are counted. */
  isMost: boolean
  /** The days with a routine entry that both rest on, the latest first. */
  behind: readonly LocalDate[]
}

/** `routineDays`: those of the last {@link mostWeeks} weeks at least, each once; their order does not matter. */
export function ruleSeen(routineDays: readonly LocalDate[], today: LocalDate): RuleSeen {
  const plan = preventionPlan(new Set(routineDays.map(dayNumber)), dayNumber(today))
  const weeks = Math.min(plan?.weeks ?? 0, mostWeeks)
  const since = (count: number): LocalDate[] =>
    routineDays.filter(day => addDays(today, -7 * count) <= day && day < today)
  return {
    days: since(1).length,
    weeks,
    isMost: weeks === mostWeeks,
    behind: since(Math.max(1, weeks)).toSorted().toReversed(),
  }
}
