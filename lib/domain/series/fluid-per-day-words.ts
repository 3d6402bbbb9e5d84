import { dayWords, weekdayWords } from '../time/date-words'
import { mlPerFluidOunce, type VolumeUnit } from '../units'
import { dayVolumeWords } from '../words/volume-words'
import type { FluidDay, FluidPerDay } from './fluid-per-day'
import type { Span } from './span'

/** What the drawing of fluid per day says: the median, as at least half of the known days hold that much or more. Today is left out. */
export function fluidSentence(series: FluidPerDay, span: Span, unit: VolumeUnit): string {
  const { daysKnown, daysBefore, medianMl, todayMl } = series
  if (medianMl === null) {
    return todayMl === null
      ? `Not known: no day of the last ${span.words} has an entry.`
      : `${amountInWords(todayMl, unit)} logged so far today. The ${daysBefore} days before are not known.`
  }
  if (daysKnown === 1) {
    const amount = medianMl === 0 ? 'No drink' : amountInWords(cut(medianMl, unit), unit)
    return `${amount} logged on the 1 known day of the ${daysBefore} before today.`
  }
  const usual = medianMl === 0 ? 'No drink' : `${amountInWords(cut(medianMl, unit), unit)} or more`
  return `${usual} on half of the ${daysKnown} known days. ${unknownWords(daysBefore - daysKnown)}`
}

function unknownWords(unknown: number): string {
  if (unknown === 0) return 'Every day before today is known.'
  return unknown === 1 ? '1 day before today is not known.' : `${unknown} days before today are not known.`
}

/** One line on how to read the drawing; it names only shapes that are in it. */
export function fluidReading(series: FluidPerDay): string {
  const lines = series.todayMl === null ? [] : ['Today is an outline: it is not over.']
  if (series.days.some(({ fluidMl }) => fluidMl === null)) {
    lines.push('Hatched days have no entries and are not counted.')
  }
  if (series.daysWithoutDrink > 0) lines.push('A dot is a day with entries but no drink.')
  return lines.join(' ')
}

export type FluidRow = { day: string; words: string; amount: string }

/** One row per day of the span, newest first. */
export const fluidRows = (series: FluidPerDay, unit: VolumeUnit): FluidRow[] =>
  series.days.toReversed().map(day => ({
    day: day.day,
    words: day.isToday ? `${weekdayWords(day.day)}, not over` : weekdayWords(day.day),
    amount: amountWords(day, unit),
  }))

/** One day in a sentence, for the one who points at it. */
export const fluidDaySentence = (day: FluidDay, unit: VolumeUnit): string =>
  `${day.isToday ? 'Today' : dayWords(day.day)}: ${amountWords(day, unit)}`

const amountWords = ({ fluidMl }: FluidDay, unit: VolumeUnit): string => {
  if (fluidMl === null) return 'not known'
  return fluidMl === 0 ? 'no drink logged' : amountInWords(fluidMl, unit)
}

function amountInWords(ml: number, unit: VolumeUnit): string {
  const words = dayVolumeWords(ml, unit)
  return `${words.figure} ${words.unit}`
}

/** Down to what can be shown, so that "or more" holds of the figure as it is read. */
const cut = (ml: number, unit: VolumeUnit): number => {
  const stepMl = unit === 'ml' ? 10 : mlPerFluidOunce[unit]
  return Math.floor(ml / stepMl) * stepMl
}
