import type { DayTotals } from '../day-totals'
import { minerals, type Mineral } from '../nutrition/mineral'
import { hasFood } from '../has-food'
import { quartiles } from '../statistics/quantile'
import type { LocalDate } from '../time/local-date'

/** An amount a day: the middle day and the ends of the middle half of the days it rests on; null where there is none. */
export type IntakeFigures = {
  /** Days whose amount is known. Today is left out: it is not over. */
  days: number
  median: number | null
  low: number | null
  high: number | null
}

/** `daysCounted` are the days of the period that are over. */
export type Intake = {
  daysCounted: number
  /** In ml, on days with a drink: a day without one may be a day on which nobody wrote them down. */
  fluidMl: IntakeFigures
  /** In mg, on days with a food whose figures are all known. */
  mineralsMg: Readonly<Record<Mineral, IntakeFigures>>
}

function figuresOf(amounts: readonly number[]): IntakeFigures {
  const { middle, ...ends } = quartiles(amounts)
  return { days: amounts.length, median: middle, ...ends }
}

/** What was drunk and eaten a day over the days of a period. */
export function intakeOf(days: readonly DayTotals[], today: LocalDate): Intake {
  const over = days.filter(({ day }) => day < today)
  const amounts = (mineral: Mineral): number[] =>
    over.flatMap(day => (hasFood(day) ? (day[`${mineral}Mg`] ?? []) : []))
  const [potassium, magnesium, calcium, sodium] = minerals.map(mineral => figuresOf(amounts(mineral)))
  const none = figuresOf([])
  return {
    daysCounted: over.length,
    fluidMl: figuresOf(over.flatMap(({ fluidMl }) => (fluidMl !== null && fluidMl > 0 ? [fluidMl] : []))),
    mineralsMg: {
      potassium: potassium ?? none,
      magnesium: magnesium ?? none,
      calcium: calcium ?? none,
      sodium: sodium ?? none,
    },
  }
}
