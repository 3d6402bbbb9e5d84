import { describe, expect, it, test } from 'vitest'
import type { DayTotals } from '@/lib/domain/day-totals'
import { exerciseChart } from '@/lib/domain/series/exercise-chart'
import { loadChart, type CrampCount } from '@/lib/domain/series/load-chart'
import type { SpanId } from '@/lib/domain/series/span'
import { chartSpan, date, daysOf, times } from './day-totals-of'

const today = date('2026-05-19')
type Sets = readonly (Partial<DayTotals> | null)[]
const session = (exerciseMinutes: number, load: number | null): Partial<DayTotals> => ({
  exerciseMinutes,
  load,
})

describe('minutes of exercise', () => {
  const chartOf = (sets: Sets, span: SpanId = '4w') =>
    exerciseChart(daysOf(today, sets), chartSpan(daysOf(today, sets), span))

  test.each<[string, Sets, string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    ['none', times(28, {}), 'No exercise is logged in the last 28 days. All of those days are known.'],
    [
      'some',
      [...times(25, {}), null, session(45, 270), session(10_000, null)],
      '10\u2009045 minutes of exercise on 2 days in the last 28 days. 27 of those days are known.',
    ],
  ])('are said with %s', (_, sets, expected) => {
    expect(chartOf(sets).sentence).toBe(expected)
  })

  it('are added up by week, with the days known', () => {
    const { name, columns, rows, drawing } = chartOf(
      [...times(40, session(30, 60)), null, session(20, 60)],
      '6m',
    )
    expect(name).toBe('Exercise, minutes a week')
    expect(columns).toEqual(['Week', 'Minutes', 'Days known'])
    expect(rows[0]).toMatchObject({ head: 'Week from 18 May, not over', cells: ['20', '1 of 2'] })
    expect(rows[1]?.cells).toEqual(['210', '7 of 7'])
    expect(drawing.points.at(-1)).toMatchObject({ value: 20, isOpen: true, known: 0.5 })
  })

  it('of a day without a session are a dot, not a gap', () => {
    const { drawing, explained } = chartOf([{}, null, session(30, 60)])
    expect(drawing.points.map(({ value, isGap }) => [value, isGap])).toEqual([
      [0, false],
      [null, true],
      [30, false],
    ])
    expect(explained).toContain('A dot is a time without exercise.')
  })
})

describe('training load', () => {
  const chartOf = (sets: Sets, cramps: readonly CrampCount[] = []) =>
    loadChart(daysOf(today, sets), cramps, chartSpan(daysOf(today, sets)))

  test.each<[string, Sets, string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    ['none', times(28, {}), 'No exercise with an effort is logged in the last 28 days.'],
    ['one day', [{}, session(45, 270)], 'A load of 270 on 1 day in the last 28 days.'],
    [
      'a session without an effort',
      [session(30, 100), session(45, null), session(45, 275)],
      'Half of the 2 days with a load in the last 28 days have 187 or more. 1 day is left out: a session has no effort.',
    ],
  ])('is said with %s', (_, sets, expected) => {
    expect(chartOf(sets).sentence).toBe(expected)
  })

  it('of a day with a session without an effort is a gap', () => {
    const { drawing, reading } = chartOf([session(45, null), {}, session(45, 270)])
    expect(drawing.points.map(({ value, isGap }) => [value, isGap])).toEqual([
      [null, true],
      [0, false],
      [270, false],
    ])
    expect(reading).toContain('Hatched: not known, or a session without an effort.')
  })
})

describe('cramps over the load', () => {
  const sets: Sets = [null, session(30, 100), session(45, null), {}, {}, session(45, 270)]
  const days = daysOf(today, sets)
  const on = (index: number, episodes: number): CrampCount => ({ day: days[index]?.day ?? today, episodes })
  const chart = loadChart(days, [on(1, 2), on(2, 1), on(3, 1)], chartSpan(days))

  it('are marked with their number where they came, and nowhere else', () => {
    expect(chart.drawing.points.map(({ cramps }) => cramps)).toEqual([
      undefined,
      2,
      1,
      1,
      undefined,
      undefined,
    ])
    expect(chart.drawing.crampsWord).toBe('cramps')
  })

  it('are said by the days with a load and without; a day whose load is not known is neither', () => {
    expect(chart.sentence).toContain(
      'A cramp began on 1 of the 2 days with a load, and on 1 of the 2 days without exercise.',
    )
  })

  it('are not said where there is no day with a load, or none without, to hold against it', () => {
    const sentenceOf = (some: Sets) =>
      loadChart(daysOf(today, some), [{ day: today, episodes: 1 }], chartSpan(daysOf(today, some))).sentence
    expect(sentenceOf([{}, {}])).not.toContain('began')
    expect(sentenceOf([session(45, 270)])).not.toContain('began')
  })

  it('stand in the table; a day that is not known has no number', () => {
    expect(chart.columns).toEqual(['Day', 'Load', 'Cramps'])
    expect(chart.rows.toReversed().map(({ cells }) => cells[1])).toEqual([
      'not known',
      '2',
      '1',
      '1',
      '0',
      '0',
    ])
  })

  it('add up where a mark is a week', () => {
    const weeks = loadChart(days, [on(1, 2), on(2, 1), on(3, 1)], chartSpan(days, '4w', 'week'))
    expect(weeks.drawing.points.map(({ cramps }) => cramps)).toEqual([4, undefined])
  })

  it('leave the drawing as it was where there are none', () => {
    const none = loadChart(days, [], chartSpan(days))
    expect(none.drawing.crampsWord).toBeUndefined()
    expect(none.sentence).not.toMatch(/cramp/)
    expect([none.reading, ...none.explained].join(' ')).not.toMatch(/mark/)
  })
})
