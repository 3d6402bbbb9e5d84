import { knownAmong } from '../known-among'
import { knownAge } from '../measures/age'
import type { Profile } from '../profile'
import { dayVolume, mlPerFluidOunce, volumeUnitOf, type VolumeUnit } from '../units'
import { bandWords } from '../words/fluid-words'
import { wholeWords } from '../words/whole-words'
import { dayVolumeWords } from '../words/volume-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, Drawing } from './drawing'
import { fluidRows } from './fluid-rows'
import type { HeldDay } from './held-day'
import { heldDrawing, type Held } from './held-drawing'
import { daysDrawing, middlesDrawing, middlesReading, type Unit } from './middles-chart'
import { periodSeries, type PeriodSeries } from './period-series'
import { edgesOfDay, middleEdges, placeOf, placesOf } from './placed-days'
import { readingOf } from './reading'
import { spanWords, wholeDaysWords } from './spoken-span'

const unitOf = (volume: VolumeUnit, words: Words): Unit => ({
  onScale: ml => Number(dayVolume(ml, volume).toFixed(3)),
  lineWords: wholeWords,
  amount: ml => {
    const said = dayVolumeWords(ml, volume, words)
    return `${said.figure} ${said.unit}`
  },
})

/** Fluid as logged against the band of the day: a day at a time, or the middle day of a longer period. */
export function fluidChart(days: readonly HeldDay[], profile: Profile, at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { fluid } = words.trends
  const series = periodSeries(days, today, step, ({ fluidMl }) => fluidMl)
  const volume = volumeUnitOf(profile)
  const unit = unitOf(volume, words)
  const hasBand = days.some(day => day.band.kind === 'band')
  return {
    name: fluid.name(volume === 'ml' ? 'litres' : 'ounces', step),
    sentence: sentenceOf(days, series, unit, volume, at),
    drawing: drawingOf(series, unit, at),
    ...readingOf([
      ...withoutBandReading(days, words),
      ...(hasBand ? bandReading(days, profile, at) : []),
      ...amountReading(series, words),
    ]),
    ...fluidRows(days, series, {
      at,
      hasBand,
      amount: unit.amount,
      band: edges => bandWords({ lowMl: edges.low, highMl: edges.high }, volume, words),
    }),
  }
}

/** Where the days lie; where none can be placed, the median, as at least half of the known days hold that much or more. */
function sentenceOf(
  days: readonly HeldDay[],
  series: PeriodSeries,
  { amount }: Unit,
  volume: VolumeUnit,
  at: ChartSpan,
): string {
  const { words, today } = at
  const { fluid } = words.trends
  const said = words.intakeCharts.fluid
  const places = placesOf(days, today)
  if (places.placed > 0) {
    const more = places.withoutBand > 0 ? ` ${said.withoutBand(places.withoutBand)}` : ''
    return `${said.places(places)}${more}`
  }
  const { daysKnownBefore: known, daysBefore, middle } = series
  if (middle === null) {
    return series.today === null
      ? said.noneLogged(spanWords(at))
      : fluid.onlyToday(amount(series.today), daysBefore)
  }
  const whole = wholeDaysWords(at)
  const usual = amount(cut(middle, volume))
  if (known === 1) return fluid.oneDay(usual, daysBefore, whole)
  const unknown = daysBefore - known
  return `${fluid.sentence(usual, known)} ${unknown === 0 ? fluid.allKnown(whole) : fluid.unknown(unknown, whole)}`
}

/** Down to what can be shown, so that "or more" holds of the figure as it is read. */
const cut = (ml: number, volume: VolumeUnit): number => {
  const stepMl = volume === 'ml' ? 10 : mlPerFluidOunce[volume]
  return Math.floor(ml / stepMl) * stepMl
}

function drawingOf(series: PeriodSeries<HeldDay>, unit: Unit, { today, step, words }: ChartSpan): Drawing {
  const { bandWord, above, stripWord } = words.intakeCharts.fluid
  const isDaily = step === 'day'
  const held = series.periods.map(({ inside }): Held => {
    const band = middleEdges(knownAmong(inside, edgesOfDay))
    const edges = band && { low: unit.onScale(band.low), high: unit.onScale(band.high) }
    const isAbove = isDaily && inside.some(day => placeOf(day, today) === 'above')
    return { ...(edges && { edges }), ...(isAbove && { over: 'above' }) }
  })
  const drawing = isDaily ? daysDrawing(series, unit, words) : middlesDrawing(series, unit, words, stripWord)
  return heldDrawing(drawing, held, unit.lineWords, { atEnd: bandWord, above })
}

function bandReading(days: readonly HeldDay[], profile: Profile, { step, words }: ChartSpan): string[] {
  const { reading } = words.intakeCharts.fluid
  const last = days.at(-1)
  const isForAdults = last !== undefined && knownAge(profile, last.day) === null
  return [step === 'day' ? reading.rises : reading.risesByMiddle, ...(isForAdults ? [reading.adults] : [])]
}

/** Why days have no band. */
function withoutBandReading(days: readonly HeldDay[], words: Words): string[] {
  const { reading } = words.intakeCharts.fluid
  const isBecauseOf = (because: string): boolean =>
    days.some(({ band }) => band.kind === 'clinic' && band.because === because)
  return [
    ...(isBecauseOf('condition') ? [reading.condition] : []),
    ...(isBecauseOf('medicine') ? [reading.medicine] : []),
    ...(days.some(({ band }) => band.kind === 'too-young') ? [words.fluidBand.tooYoung] : []),
  ]
}

function amountReading(series: PeriodSeries, words: Words): string[] {
  const { reading } = words.intakeCharts.fluid
  if (series.step !== 'day') return middlesReading(series, words, reading.hatchedPeriods, reading.strip)
  return [
    ...(series.daysKnown < series.days ? [reading.hatched] : []),
    ...(series.today === null ? [] : [reading.today]),
  ]
}
