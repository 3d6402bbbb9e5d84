import { scaleFor } from '../series/scale'
import { dayWords } from '../words/date-words'
import { fixedWords } from '../words/number-words'
import type { Words } from '../words/words'
import type { DoctorPage } from './doctor-page'
import type { DoctorMark, DoctorSeries } from './doctor-series'
import { frameOf, hatchIn, type Frame, type Shape } from './shapes'

/** A chart as shapes in a box of `chartSize`; `says` is what it shows, in a sentence, `caption` how to read it. */
export type DrawnChart = { name: string; says: string; shapes: readonly Shape[]; caption: string }

/** Severity of each cramp day by day; how many a week, by severity, over longer periods. */
export function crampsDrawn(page: DoctorPage, words: Words): DrawnChart {
  const { paper } = words.doctor
  const { series, counts, period } = page
  const isDaily = series.step === 'day'
  const hasGap = series.marks.some(({ cramps }) => cramps === null)
  const all = series.marks.flatMap(({ cramps }) => cramps ?? [])
  const isUnrated = all.some(({ severity }) => severity === null)
  const reading = isDaily
    ? [
        ...(all.some(({ brokeSleep }) => brokeSleep) ? [paper.stems] : []),
        ...(isUnrated ? [paper.cross] : []),
      ]
    : all.length > 0
      ? [paper.bands]
      : []
  return {
    name: isDaily ? paper.severityChart : paper.countChart,
    says: paper.drawnCramps(counts.cramps, period.daysKnown, period.days),
    shapes: isDaily ? stems(series, words) : stacks(series, words),
    caption: [...reading, ...(hasGap ? [paper.hatched] : [])].join(' '),
  }
}

/** Fluid of each day, or of the middle day of each week. */
export function fluidDrawn({ series, intake }: DoctorPage, words: Words): DrawnChart {
  const { paper } = words.doctor
  const isDaily = series.step === 'day'
  const hasGap = series.marks.some(({ fluidMl }) => fluidMl === null)
  const { median, days } = intake.fluidMl
  return {
    name: isDaily ? paper.fluidChart : paper.fluidChartByWeek,
    says: paper.drawnFluid(fixedWords((median ?? 0) / 1000, 2, words), days),
    shapes: fluidBars(series, words),
    caption: [
      ...(isDaily ? [] : [paper.middleDay]),
      ...(hasGap ? [paper.hatched] : []),
      ...(isDaily && series.marks.some(({ isOpen, fluidMl }) => isOpen && fluidMl !== null)
        ? [paper.today]
        : []),
    ].join(' '),
  }
}

const gapsOf = (series: DoctorSeries, frame: Frame, isGap: (mark: DoctorMark) => boolean): Shape[] =>
  series.marks.flatMap((mark, index) =>
    isGap(mark) ? hatchIn(frame.slot(index).from, frame.top, frame.slot(index).width, frame.height) : [],
  )

/** Words below the drawing: as many as stand apart, every seventh day or about six of the weeks. */
function ticks({ marks, step }: DoctorSeries, frame: Frame, words: Words): Shape[] {
  const every = step === 'day' ? 7 : Math.max(1, Math.ceil(marks.length / 6))
  const last = marks.length - 1
  return marks.flatMap((mark, index): Shape[] =>
    (last - index) % every === Math.floor(every / 2) ? [frame.below(index, dayWords(mark.from, words))] : [],
  )
}

function stems(series: DoctorSeries, words: Words): Shape[] {
  const frame = frameOf(
    series.marks.length,
    10.6,
    [0, 5, 10].map(at => ({ at, words: String(at) })),
  )
  const drawn = series.marks.flatMap(({ cramps }, index) =>
    cramps === null ? [] : stemsOf(cramps, index, frame),
  )
  return [
    ...frame.lines,
    ...gapsOf(series, frame, ({ cramps }) => cramps === null),
    ...drawn,
    ...ticks(series, frame, words),
  ]
}

function stemsOf(cramps: NonNullable<DoctorMark['cramps']>, index: number, frame: Frame): Shape[] {
  const x = frame.middle(index)
  const rated = cramps.flatMap(({ severity, brokeSleep }) =>
    severity === null ? [] : [{ severity, brokeSleep }],
  )
  const unrated = cramps.length - rated.length
  const highest = rated.at(-1)
  const levels = [...new Set(rated.map(({ severity }) => severity))]
  const bottom = frame.y(0)
  return [
    ...(highest === undefined
      ? []
      : [
          {
            kind: 'line',
            from: [x, bottom],
            to: [x, frame.y(highest.severity)],
            ink: 'cramps',
            width: 1.3,
          } as const,
        ]),
    ...levels.flatMap((severity): Shape[] => {
      const same = rated.filter(one => one.severity === severity)
      const isFilled = same.some(({ brokeSleep }) => brokeSleep)
      const y = frame.y(severity)
      return [
        { kind: 'circle', at: [x, y], radius: 2.9, fill: isFilled ? 'cramps' : 'paper', edge: 'cramps' },
        ...(same.length > 1 ? [frame.beside(x, y, `×${same.length}`)] : []),
      ]
    }),
    ...(unrated === 0 ? [] : crossAt(x, bottom - 3.5)),
    ...(unrated > 1 ? [frame.beside(x, bottom - 3.5, `×${unrated}`)] : []),
  ]
}

const crossAt = (x: number, y: number): Shape[] => [
  { kind: 'line', from: [x - 2.4, y - 2.4], to: [x + 2.4, y + 2.4], ink: 'cramps', width: 1.2 },
  { kind: 'line', from: [x - 2.4, y + 2.4], to: [x + 2.4, y - 2.4], ink: 'cramps', width: 1.2 },
]

/** Bands of severity from the bottom up; the last holds what was not rated. */
const bands = [
  { from: 8, to: 10, fill: 'cramps' },
  { from: 4, to: 7, fill: 'crampsGrey' },
  { from: 0, to: 3, fill: 'crampsPale' },
] as const

function stacks(series: DoctorSeries, words: Words): Shape[] {
  const highest = Math.max(1, ...series.marks.map(({ cramps }) => cramps?.length ?? 0))
  const scale = scaleFor(highest)
  const frame = frameOf(
    series.marks.length,
    scale.top,
    scale.ticks.map(at => ({ at, words: String(at) })),
  )
  const drawn = series.marks.flatMap(({ cramps }, index) =>
    cramps === null ? [] : stackOf(cramps, index, frame),
  )
  return [
    ...frame.lines,
    ...gapsOf(series, frame, ({ cramps }) => cramps === null),
    ...drawn,
    ...ticks(series, frame, words),
  ]
}

function stackOf(cramps: NonNullable<DoctorMark['cramps']>, index: number, frame: Frame): Shape[] {
  if (cramps.length === 0) return [frame.dot(index)]
  const parts = [
    ...bands.map(({ from, to, fill }) => ({
      fill,
      count: cramps.filter(({ severity }) => severity !== null && severity >= from && severity <= to).length,
    })),
    { fill: 'paper' as const, count: cramps.filter(({ severity }) => severity === null).length },
  ]
  let bottom = 0
  return parts.flatMap(({ fill, count }): Shape[] => {
    if (count === 0) return []
    bottom += count
    return [frame.bar(index, bottom - count, bottom, fill, 'cramps')]
  })
}

function fluidBars(series: DoctorSeries, words: Words): Shape[] {
  const litres = series.marks.map(({ fluidMl }) => (fluidMl === null ? null : fluidMl / 1000))
  const scale = scaleFor(Math.max(2, ...litres.map(amount => amount ?? 0)))
  const frame = frameOf(
    series.marks.length,
    scale.top,
    scale.ticks.map(at => ({ at, words: String(at) })),
  )
  return [
    ...frame.lines,
    ...gapsOf(series, frame, ({ fluidMl }) => fluidMl === null),
    ...series.marks.flatMap(({ isOpen }, index): Shape[] => {
      const amount = litres[index] ?? null
      if (amount === null) return []
      if (amount === 0) return [frame.dot(index)]
      const isOutline = isOpen && series.step === 'day'
      return [frame.bar(index, 0, amount, isOutline ? 'paper' : 'fluid', 'fluid')]
    }),
    ...ticks(series, frame, words),
  ]
}
