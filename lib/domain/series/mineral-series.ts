import type { IntakeDay } from '../day-totals'
import type { Mineral } from '../nutrition/mineral'
import type { LocalDate } from '../time/local-date'
import type { Step } from './period'
import { periodSeries, type PeriodSeries } from './period-series'

/** One mineral, in mg a day, from the foods and drinks of the days on which a food was logged. */
export type MineralSeries = PeriodSeries & {
  /** Days before today with at least one food; all days of a span that ended before today. */
  daysWithFood: number
  /** Of these, the days on which something was logged whose figure is not known. */
  daysUnclear: number
}

/** At least one food is logged. */
export const hasFood = ({ foods }: Pick<IntakeDay, 'foods'>): boolean => foods !== null && foods > 0

/**
 * One mineral over `days`. A day without a food is not known: water and coffee are no intake. `days` are the days of the
 * span without a hole, oldest first, the last of them today or earlier.
 */
export function mineralSeries(
  days: readonly IntakeDay[],
  today: LocalDate,
  step: Step,
  mineral: Mineral,
): MineralSeries {
  const figure = (day: IntakeDay): number | null => (hasFood(day) ? day[`${mineral}Mg`] : null)
  const fed = days.filter(day => day.day < today && hasFood(day))
  return {
    ...periodSeries(days, today, step, figure),
    daysWithFood: fed.length,
    daysUnclear: fed.filter(day => figure(day) === null).length,
  }
}
