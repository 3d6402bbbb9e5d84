import type { DayTotals } from '../day-totals'
import type { LocalDate } from '../time/local-date'

export type FluidDay = {
  day: LocalDate
  /** Fluid logged, in ml; null where the day is not known, 0 where it is and no drink was logged. */
  fluidMl: number | null
  /** Today is not over: its amount is no whole day's. */
  isToday: boolean
}

export type FluidPerDay = {
  /** Every day of the span, oldest first; none is left out. */
  days: FluidDay[]
  /** Known days before today, and how many days there are before today. */
  daysKnown: number
  daysBefore: number
  /** Known days before today without any drink. */
  daysWithoutDrink: number
  /** The middle of the known days before today, in ml (the mean of the two middle ones); null where none is known. */
  medianMl: number | null
  /** So far today, in ml; null where nothing is logged today. */
  todayMl: number | null
}

/** Fluid per day. `days` are the days of the span without a hole, oldest first, and end with today. */
export function fluidPerDay(days: readonly DayTotals[], today: LocalDate): FluidPerDay {
  const before = days.filter(({ day }) => day < today)
  const known = before.flatMap(({ fluidMl }) => (fluidMl === null ? [] : [fluidMl]))
  return {
    days: days.map(({ day, fluidMl }) => ({ day, fluidMl, isToday: day === today })),
    daysKnown: known.length,
    daysBefore: before.length,
    daysWithoutDrink: known.filter(fluidMl => fluidMl === 0).length,
    medianMl: medianOf(known),
    todayMl: days.find(({ day }) => day === today)?.fluidMl ?? null,
  }
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
