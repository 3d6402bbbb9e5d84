import { weekday, type LocalDate } from '../time/local-date'
import { dayVolume, type VolumeUnit } from '../units'
import type { FluidPerDay } from './fluid-per-day'
import { fluidDaySentence } from './fluid-per-day-words'
import { scaleFor, type Scale } from './scale'

/** One day of the drawing, in the person's unit: litres or fluid ounces; null is a gap. */
export type FluidPoint = { day: LocalDate; amount: number | null; isToday: boolean; words: string }

/** What the drawing of fluid per day needs, and nothing it would have to work out. */
export type FluidDrawing = { points: FluidPoint[]; mondays: LocalDate[]; scale: Scale }

export function fluidPoints(series: FluidPerDay, unit: VolumeUnit): FluidDrawing {
  const points = series.days.map(day => ({
    day: day.day,
    amount: day.fluidMl === null ? null : dayVolume(day.fluidMl, unit),
    isToday: day.isToday,
    words: fluidDaySentence(day, unit),
  }))
  return {
    points,
    mondays: points.map(({ day }) => day).filter(day => weekday(day) === 1),
    scale: scaleFor(Math.max(0, ...points.map(({ amount }) => amount ?? 0))),
  }
}
