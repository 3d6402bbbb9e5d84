import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DayTotals } from '@/lib/domain/day-totals'
import type { ChartOf } from '@/lib/domain/series/drawing'
import { howOftenChart } from '@/lib/domain/series/how-often-chart'
import { exerciseChart } from '@/lib/domain/series/exercise-chart'
import { loadChart } from '@/lib/domain/series/load-chart'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import { packChart, unpackChart } from '@/lib/domain/series/packed-chart'
import { severityChart } from '@/lib/domain/series/severity-chart'
import { addDays } from '@/lib/domain/time/local-date'
import type { HeldDay } from '@/lib/domain/series/held-day'
import { chartSpan, date, daysOf } from './day-totals-of'
import { fed, heldDays, profileOf } from './held-days-of'

const today = date('2026-05-19')

const figures = fc.record({
  cramps: fc.integer({ min: 0, max: 9 }),
  fluidMl: fc.integer({ min: 0, max: 9000 }),
  foods: fc.integer({ min: 0, max: 9 }),
  potassiumMg: fc.option(fc.double({ min: 0, max: 9000, noNaN: true }), { nil: null }),
  exerciseMinutes: fc.integer({ min: 0, max: 600 }),
  load: fc.option(fc.integer({ min: 0, max: 6000 }), { nil: null }),
})

/** The same days with a band that changes, and minerals of days that look whole or not. */
const heldOf = (days: readonly DayTotals[]): HeldDay[] =>
  heldDays(
    today,
    days.map(({ logged, fluidMl, foods, potassiumMg }, index) =>
      logged
        ? {
            ...(index % 5 > 0 && {
              band: { kind: 'band', lowMl: 1600 + (index % 700), highMl: 2400 + (index % 900) },
            }),
            ...fed(potassiumMg ?? 0, index % 4 === 0 ? 1 : 0, index % 3 > 0),
            fluidMl,
            foods: foods ?? 0,
          }
        : null,
    ),
  )

/** Every chart of a diary in which each third day has a cramp of that severity. */
function chartsOf(sets: readonly (Partial<DayTotals> | null)[]): ChartOf[] {
  const days = daysOf(today, sets)
  const at = chartSpan(days, 'all')
  const counts = days
    .filter((_, index) => index % 3 === 0)
    .map(({ day }, index) => ({ day, severity: index % 11, episodes: 1, brokeSleep: index % 2 }))
  return [
    howOftenChart(days, counts, at),
    severityChart(days, counts, at),
    fluidChart(heldOf(days), profileOf(), at),
    ...minerals.map(mineral => mineralChart(heldOf(days), { mineral, profile: profileOf() }, at)),
    exerciseChart(days, at),
    loadChart(days, counts, at),
  ]
}

type Point = ChartOf['drawing']['points'][number]

/** What is drawn to scale of a point, in a fixed order. */
const figuresOf = (point: Point | undefined): (number | null)[] =>
  [
    point?.value,
    point?.low,
    point?.high,
    point?.least,
    point?.most,
    point?.edges?.low,
    point?.edges?.high,
  ].map(figure => figure ?? null)

/** All else of a point. */
const without = ({ key, isGap, isOpen, isPale, over, marks, cramps }: Point) => ({
  key,
  isGap,
  isOpen,
  isPale,
  over,
  marks,
  cramps,
})

test('a packed chart holds every point and row of the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.option(figures), { minLength: 1, maxLength: 250 }), sets => {
      for (const chart of chartsOf(sets)) {
        const { points, rows } = unpackChart(packChart(chart))
        expect(rows).toEqual(chart.rows)
        const { top } = chart.drawing
        expect(points.map(without)).toEqual(chart.drawing.points.map(without))
        points.forEach((point, index) => {
          const was = chart.drawing.points[index]
          expect(Object.keys(point).sort()).toEqual(Object.keys(was ?? {}).sort())
          figuresOf(point).forEach((figure, place) => {
            const exact = figuresOf(was)[place]
            expect(figure === null).toBe(exact === null)
            expect(Math.abs((figure ?? 0) - (exact ?? 0))).toBeLessThanOrEqual(top / 20_000 + 1e-9)
          })
          expect(Math.abs((point.known ?? 0) - (was?.known ?? 0))).toBeLessThanOrEqual(0.0005 + 1e-9)
        })
      }
    }),
    { numRuns: 30 },
  )
})

test('all charts of ten full years are less than 55 kB of data, and none has more than 400 points', () => {
  const sets = Array.from({ length: 3653 }, (_, index) => ({
    cramps: index % 2,
    fluidMl: 1500 + (index % 700),
    foods: 1 + (index % 9),
    potassiumMg: 1234.567 + index,
    magnesiumMg: 234.567 + (index % 99),
    calciumMg: 734.567 + (index % 99),
    sodiumMg: 2234.567 + (index % 99),
    exerciseMinutes: 30 + (index % 60),
    load: 200 + (index % 300),
  }))
  const charts = chartsOf(sets)
  expect(addDays(today, -3652)).toBe('2016-05-19')
  expect(JSON.stringify(charts.map(packChart)).length).toBeLessThan(55_000)
  for (const { drawing } of charts) expect(drawing.points.length).toBeLessThanOrEqual(400)
})
