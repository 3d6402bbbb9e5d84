import { mineralCautions, reasonKind, saltCautions } from '../cautions'
import { knownAmong } from '../known-among'
import type { Mineral } from '../nutrition/mineral'
import type { Profile } from '../profile'
import { quantile } from '../statistics/quantile'
import { wholeWords } from '../words/whole-words'
import type { ChartSpan } from './chart-span'
import type { ChartOf, Drawing } from './drawing'
import type { HeldDay } from './held-day'
import { heldDrawing, type Held } from './held-drawing'
import { isAtLeast, mineralCounts, referenceOf, shownMg, wholeMg } from './held-mineral'
import { daysDrawing, middlesDrawing, middlesReading, type Unit } from './middles-chart'
import { mineralRows } from './mineral-rows'
import { periodSeries, type PeriodSeries } from './period-series'
import { middleEdges } from './placed-days'
import { readingOf } from './reading'
import { wholeDaysWords } from './spoken-span'

const milligrams: Unit = {
  onScale: Math.round,
  lineWords: wholeWords,
  amount: value => `${wholeWords(Math.round(value))} mg`,
}

type Of = { mineral: Mineral; profile: Profile }

/**
 * One mineral as logged, in mg a day, against what is published: each day, or the middle of the whole days of a longer
 * period. Only days that look whole are held against anything.
 */
export function mineralChart(days: readonly HeldDay[], of: Of, at: ChartSpan): ChartOf {
  const { mineral } = of
  const { today, step, words } = at
  const { minerals } = words.trends
  const isDaily = step === 'day'
  const series = periodSeries(days, today, step, day =>
    isDaily ? shownMg(day, mineral) : wholeMg(day, mineral),
  )
  return {
    name: minerals.name(minerals[mineral], step),
    sentence: sentenceOf(days, mineral, at),
    drawing: drawingOf(series, mineral, at),
    ...readingOf([...referenceReading(days, of, at), ...amountReading(days, series, mineral, at)]),
    ...mineralRows(days, series, mineral, milligrams, at),
  }
}

function sentenceOf(days: readonly HeldDay[], mineral: Mineral, at: ChartSpan): string {
  const said = at.words.intakeCharts.minerals
  const over = days.filter(({ day }) => day < at.today)
  const { fed, whole, held, reached, cannotTell } = mineralCounts(over, mineral, at.today)
  if (fed === 0) return at.words.trends.minerals.noFood(over.length, wholeDaysWords(at))
  if (whole === 0) return said.noneWhole(fed, over.length, wholeDaysWords(at))
  if (held === 0) return aloneSentence(over, whole, mineral, at)
  return [
    said.reached(comparedWith(over, mineral, at), reached, held),
    ...(cannotTell > 0 && held > 1 ? [said.cannotTell(cannotTell)] : []),
    ...(whole > held ? [said.withoutReference(whole - held)] : []),
  ].join(' ')
}

/** The middle of the whole days, where nothing is held against them. */
function aloneSentence(
  days: readonly HeldDay[],
  whole: number,
  mineral: Mineral,
  { words }: ChartSpan,
): string {
  const { alone, noneClear } = words.intakeCharts.minerals
  const clear = knownAmong(days, day => wholeMg(day, mineral))
  const middle = quantile(clear, 0.5)
  return middle === null ? noneClear(whole) : alone(milligrams.amount(Math.floor(middle)), clear.length)
}

/** The amount that whole days are held against; its name where it changed over the time shown. */
function comparedWith(days: readonly HeldDay[], mineral: Mineral, { words }: ChartSpan): string {
  const { published, lowerEnd } = words.intakeCharts.minerals
  const held = knownAmong(days, day => (day.looksWhole ? referenceOf(day, mineral) : null))
  const [first] = held
  if (first === undefined || held.some(({ low, high }) => low !== first.low || high !== first.high))
    return published
  return first.low === first.high ? milligrams.amount(first.low) : lowerEnd(milligrams.amount(first.low))
}

function drawingOf(
  series: PeriodSeries<HeldDay>,
  mineral: Mineral,
  { today, step, words }: ChartSpan,
): Drawing {
  const { stripWord, shadeWord } = words.intakeCharts.minerals
  const isDaily = step === 'day'
  const held = series.periods.map(({ inside }): Held => {
    const edges = middleEdges(knownAmong(inside, day => referenceOf(day, mineral)))
    const [day] = inside
    const isShown = isDaily && day !== undefined && shownMg(day, mineral) !== null
    return {
      ...(edges && { edges }),
      ...(isShown && day.day < today && !day.looksWhole && { isPale: true }),
      ...(isShown && isAtLeast(day, mineral) && { over: 'at-least' }),
    }
  })
  const drawing = isDaily
    ? daysDrawing(series, milligrams, words)
    : middlesDrawing(series, milligrams, words, stripWord)
  const { low, high } = held.findLast(({ edges }) => edges !== undefined)?.edges ?? { low: 0, high: 0 }
  const atEnd = low === high ? [wholeWords(low), 'mg'] : shadeWord(wholeWords(low), wholeWords(high))
  return heldDrawing(drawing, held, milligrams.lineWords, { atEnd, above: '' })
}

/** What the line or the shade is, or why there is none. */
function referenceReading(
  days: readonly HeldDay[],
  { mineral, profile }: Of,
  { words }: ChartSpan,
): string[] {
  const { reading } = words.intakeCharts.minerals
  const { reason, whyNone } = words.electrolytes
  const ranges = knownAmong(days, day => referenceOf(day, mineral))
  const whys = new Set(days.map(day => day.references[mineral]).filter(one => typeof one === 'string'))
  const isOpen = (profile.sex ?? 'unspecified') === 'unspecified'
  const told = { conditions: profile.conditions ?? [], drugClasses: [] }
  const cautions = mineral === 'sodium' ? saltCautions(told) : mineralCautions(told)
  const isRange = ranges.some(({ low, high }) => low < high)
  return [
    ...[...whys].map(why =>
      why === 'clinic' ? reason.ask[reasonKind(cautions) ?? 'medicine'] : whyNone[why],
    ),
    ...(ranges.length > 0 ? [isRange ? reading.shade : reading.line] : []),
    ...(isRange && isOpen ? [reading.bothSexes] : []),
  ]
}

/** How to read the amounts; names only shapes that are drawn. */
function amountReading(
  days: readonly HeldDay[],
  series: PeriodSeries,
  mineral: Mineral,
  { today, words }: ChartSpan,
): string[] {
  const { reading } = words.intakeCharts.minerals
  if (series.step !== 'day') {
    const [, ...rest] = middlesReading(series, words, reading.hatchedPeriods, reading.strip)
    return [reading.middle, ...rest]
  }
  const shown = days.filter(day => shownMg(day, mineral) !== null)
  return [
    ...(shown.some(day => day.day < today && !day.looksWhole) ? [reading.pale] : []),
    ...(shown.some(day => isAtLeast(day, mineral)) ? [reading.atLeast] : []),
    ...(series.daysKnown < series.days ? [reading.hatched] : []),
    ...(series.today === null ? [] : [reading.today]),
  ]
}
