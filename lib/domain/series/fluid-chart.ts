import type { IntakeDay } from '../day-totals'
import { dayVolume, mlPerFluidOunce, type VolumeUnit } from '../units'
import { wholeWords } from '../words/whole-words'
import { dayVolumeWords } from '../words/volume-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, FigureRow } from './drawing'
import { daysDrawing, middlesDrawing, middlesReading, middlesRows, type Unit } from './middles-chart'
import { periodSeries, type PeriodSeries } from './period-series'
import { periodColumn, periodWords } from './period-words'
import { spanWords, wholeDaysWords } from './spoken-span'

const unitOf = (volume: VolumeUnit, words: Words): Unit => ({
  onScale: ml => Number(dayVolume(ml, volume).toFixed(3)),
  lineWords: wholeWords,
  amount: ml => {
    const said = dayVolumeWords(ml, volume, words)
    return `${said.figure} ${said.unit}`
  },
})

/** Fluid as logged, a day at a time or the middle day of a longer period. */
export function fluidChart(days: readonly IntakeDay[], volume: VolumeUnit, at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { fluid, column, reading } = words.trends
  const series = periodSeries(days, today, step, ({ fluidMl }) => fluidMl)
  const unit = unitOf(volume, words)
  const isDaily = step === 'day'
  const daily = { drawing: daysDrawing(series, unit, words), lines: dayLines(series, at) }
  const longer = {
    drawing: middlesDrawing(series, unit, words),
    lines: middlesReading(series, words, reading.hatchedPeriods),
  }
  const { drawing, lines } = isDaily ? daily : longer
  return {
    name: fluid.name(volume === 'ml' ? 'litres' : 'ounces', step),
    sentence: sentenceOf(series, volume, at),
    drawing,
    reading: lines.join(' '),
    columns: isDaily
      ? [column.day, fluid.column]
      : [periodColumn(step, words), column.middle, column.half, column.daysKnown],
    rows: isDaily ? dayRows(series, unit, words) : middlesRows(series, unit, words),
  }
}

/** The median, as at least half of the known days hold that much or more. Today is left out. */
function sentenceOf(series: PeriodSeries, volume: VolumeUnit, at: ChartSpan): string {
  const { words } = at
  const { fluid, noDayKnown } = words.trends
  const { amount } = unitOf(volume, words)
  const { daysKnownBefore: known, daysBefore, middle, today } = series
  if (middle === null) {
    return today === null ? noDayKnown(spanWords(at)) : fluid.onlyToday(amount(today), daysBefore)
  }
  const usual = amount(cut(middle, volume))
  const whole = wholeDaysWords(at)
  if (known === 1) return fluid.oneDay(middle === 0 ? fluid.noDrink : usual, daysBefore, whole)
  const half = middle === 0 ? fluid.sentenceNone(known) : fluid.sentence(usual, known)
  return `${half} ${known === daysBefore ? fluid.allKnown(whole) : fluid.unknown(daysBefore - known, whole)}`
}

/** Down to what can be shown, so that "or more" holds of the figure as it is read. */
const cut = (ml: number, volume: VolumeUnit): number => {
  const stepMl = volume === 'ml' ? 10 : mlPerFluidOunce[volume]
  return Math.floor(ml / stepMl) * stepMl
}

function dayLines(series: PeriodSeries, { words }: ChartSpan): string[] {
  const { reading, fluid } = words.trends
  return [
    ...(series.today === null ? [] : [reading.today]),
    ...(series.daysKnown < series.days ? [reading.hatched] : []),
    ...(series.periods.some(({ total }) => total === 0) ? [fluid.none] : []),
  ]
}

function dayRows(series: PeriodSeries, unit: Unit, words: Words): FigureRow[] {
  const { fluid, notKnown } = words.trends
  const amount = (ml: number | null): string => {
    if (ml === null) return notKnown
    return ml === 0 ? fluid.noneLogged : unit.amount(ml)
  }
  return series.periods.toReversed().map(period => ({
    key: period.from,
    head: periodWords(period, 'day', words),
    cells: [amount(period.total)],
  }))
}
