import type { Measurement } from '../entry'
import { calendarDay } from '../time/instant'
import { addDays, type LocalDate } from '../time/local-date'
import { quantile } from '../statistics/quantile'

/** What the steps of the chart stand for: 1 to 3, 4 to 6, 7 and 8. Ours. */
export const urineBands = ['pale', 'middle', 'dark'] as const

export type UrineBand = (typeof urineBands)[number]

/** As many days with a reading as an average needs. Ours. */
export const colourDaysNeeded = 3

/** A measurement that holds a step of the chart, and its calendar day. */
export type ColourReading = { measurement: Measurement; step: number; day: LocalDate }

/** The readings of the chart among measurements, in their order. */
export const colourReadings = (measurements: readonly Measurement[], dayStartsAt: string): ColourReading[] =>
  measurements.flatMap(measurement =>
    measurement.urineColour === undefined
      ? []
      : [{ measurement, step: measurement.urineColour, day: calendarDay(measurement.at, dayStartsAt) }],
  )

/** The readings of some days on one figure. */
export type ColourAverage = {
  readings: readonly ColourReading[]
  /** Days with a reading; the others are not known. */
  days: number
  /** Of all readings, each counting once; null on fewer than {@link colourDaysNeeded} days. */
  average: { median: number; mean: number } | null
}

/** The average of the last so many days, today included. */
export function colourAverage(
  all: readonly ColourReading[],
  today: LocalDate,
  lastDays: number,
): ColourAverage {
  const first = addDays(today, 1 - lastDays)
  const readings = all.filter(({ day }) => day >= first && day <= today)
  const days = new Set(readings.map(({ day }) => day)).size
  const steps = readings.map(({ step }) => step)
  const median = quantile(steps, 0.5)
  if (median === null || days < colourDaysNeeded) return { readings, days, average: null }
  return {
    readings,
    days,
    average: { median, mean: steps.reduce((sum, step) => sum + step, 0) / steps.length },
  }
}
