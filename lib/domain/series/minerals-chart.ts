import type { IntakeDay } from '../day-totals'
import type { Mineral } from '../nutrition/mineral'
import { wholeWords } from '../words/whole-words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, FigureRow } from './drawing'
import { daysDrawing, middlesDrawing, middlesReading, middlesRows, type Unit } from './middles-chart'
import { hasFood, mineralSeries, type MineralSeries } from './mineral-series'
import { periodColumn, periodWords } from './period-words'
import { wholeDaysWords } from './spoken-span'

const milligrams: Unit = {
  onScale: Math.round,
  lineWords: wholeWords,
  amount: value => `${wholeWords(Math.round(value))} mg`,
}

/** One mineral as logged, in mg a day, on the days on which a food was logged; beside nothing yet. */
export function mineralChart(days: readonly IntakeDay[], mineral: Mineral, at: ChartSpan): ChartOf {
  const { today, step, words } = at
  const { minerals, reading, column } = words.trends
  const series = mineralSeries(days, today, step, mineral)
  const isDaily = step === 'day'
  const hasGap = series.periods.some(({ daysKnown }) => daysKnown === 0)
  const lines = isDaily
    ? [...(hasGap ? [minerals.hatched] : []), ...(series.today === null ? [] : [reading.today])]
    : middlesReading(series, words, minerals.hatched, minerals.strip)
  return {
    name: minerals.name(minerals[mineral], step),
    sentence: sentenceOf(series, at),
    drawing: isDaily
      ? daysDrawing(series, milligrams, words)
      : middlesDrawing(series, milligrams, words, minerals.stripWord),
    reading: [minerals.whole, ...lines].join(' '),
    columns: isDaily
      ? [column.day, minerals.column, minerals.foods]
      : [periodColumn(step, words), column.middle, column.half, minerals.daysCounted],
    rows: isDaily ? dayRows(days, series, at) : middlesRows(series, milligrams, words),
  }
}

function sentenceOf(series: MineralSeries, at: ChartSpan): string {
  const { minerals } = at.words.trends
  const whole = wholeDaysWords(at)
  const { daysWithFood, daysBefore, daysUnclear, middle, daysKnownBefore } = series
  if (daysWithFood === 0) return minerals.noFood(daysBefore, whole)
  return [
    minerals.fed(daysWithFood, daysBefore, whole),
    ...(middle === null ? [] : [minerals.sentence(`${wholeWords(Math.floor(middle))} mg`, daysKnownBefore)]),
    ...(daysUnclear > 0 ? [minerals.unclear(daysUnclear)] : []),
  ].join(' ')
}

function dayRows(days: readonly IntakeDay[], series: MineralSeries, { words }: ChartSpan): FigureRow[] {
  const { minerals, notKnown } = words.trends
  const byDay = new Map(days.map(day => [day.day, day]))
  return series.periods.toReversed().map(period => {
    const day = byDay.get(period.from)
    const without = day?.logged && !hasFood(day) ? minerals.noFoodLogged : notKnown
    return {
      key: period.from,
      head: periodWords(period, 'day', words),
      cells: [
        period.total === null ? without : milligrams.amount(period.total),
        day === undefined || day.foods === null ? notKnown : String(day.foods),
      ],
    }
  })
}
