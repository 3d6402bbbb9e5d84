import { describe, expect, it, test } from 'vitest'
import { crampsChart } from '@/lib/domain/series/cramps-chart'
import { german } from '@/lib/domain/words/german'
import type { SpanId } from '@/lib/domain/series/span'
import { chartSpan, date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const daysWith = (values: readonly (number | null)[], last = today) => daysEndingWith(last, 'cramps', values)
const chartOf = (values: readonly (number | null)[], span: SpanId = '4w') =>
  crampsChart(daysWith(values), chartSpan(daysWith(values), span))

describe('the sentence about cramps', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    [
      'one known day without a cramp',
      [...times(27, null), 0],
      'No cramp is logged in the last 28 days. 1 of those days is known.',
    ],
    [
      'no cramp, all known',
      times(28, 0),
      'No cramp is logged in the last 28 days. All of those days are known.',
    ],
    [
      'one cramp',
      [...times(3, null), ...times(24, 0), 1],
      '1 cramp in the last 28 days. 25 of those days are known.',
    ],
    [
      'two cramps on one day',
      [...times(27, 0), 2],
      '2 cramps on 1 day in the last 28 days. All of those days are known.',
    ],
    [
      'two cramps on two days, one day not known',
      [null, ...times(25, 0), 1, 1],
      '2 cramps on 2 days in the last 28 days. 27 of those days are known.',
    ],
  ])('with %s', (_, values, expected) => {
    expect(chartOf(values).sentence).toBe(expected)
  })

  it('names a longer span in weeks, the whole diary by its first day, and the days of either', () => {
    expect(chartOf([...times(140, null), ...times(41, 0), 3], '6m').sentence).toBe(
      '3 cramps on 1 day in the last 26 weeks. 42 of those 182 days are known.',
    )
    expect(chartOf([...times(1000, 0), 3], 'all').sentence).toBe(
      '3 cramps on 1 day since 23 August 2023. All of those 1001 days are known.',
    )
  })

  it('is said in German too', () => {
    const days = daysWith([...times(27, 0), 2])
    expect(crampsChart(days, chartSpan(days, '4w', 'week', german)).sentence).toBe(
      '2 Krämpfe an 1 Tag in den letzten 28 Tagen. Alle diese Tage sind bekannt.',
    )
  })
})

describe('the drawing of cramps', () => {
  it('keeps gaps, tells parts of weeks from whole ones, and names the Mondays the span holds', () => {
    const { drawing } = chartOf([
      ...times(5, 0),
      ...times(7, null),
      ...times(7, 1),
      0,
      3,
      ...times(5, null),
      0,
      2,
    ])
    expect(drawing.points.map(({ value, isGap, isOpen }) => [value, isGap, isOpen])).toEqual([
      [0, false, true],
      [null, true, false],
      [7, false, false],
      [3, false, false],
      [2, false, true],
    ])
    expect(drawing.points[3]?.known).toBeCloseTo(2 / 7)
    expect(drawing.ticks.map(({ words }) => words)).toEqual(['27 Apr', '4 May', '11 May', '18 May'])
    expect(drawing.lines.map(({ words }) => words)).toEqual(['0', '2', '4', '6'])
    expect(drawing.atEnd).toEqual({ lines: ['this', 'week'], value: 2 })
  })

  it('names months by their quarters, longer ones by their years', () => {
    const months = chartOf(times(300, 0), 'all').drawing
    expect(months.ticks.map(({ words }) => words)).toEqual(['Jul 25', 'Oct 25', 'Jan 26', 'Apr 26'])
    const quarters = chartOf(times(2000, 0), 'all').drawing
    expect(quarters.ticks.map(({ words }) => words)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
  })
})

describe('how to read it', () => {
  const strip = 'The strip below shows how many days are known.'
  const hatch = 'Hatched: no day is known.'
  const dot = 'A dot is a time without a cramp.'
  const outline = 'An outline is not over, or only part of its time is shown.'

  test.each<[string, (number | null)[], string[]]>([
    ['whole, all known, with cramps', times(7, 1), [strip, outline]],
    ['a week without a cramp', times(7, 0), [strip, dot]],
    ['a gap of a week', [...times(7, null), ...times(7, 1)], [strip, hatch, outline]],
    ['nothing known', times(7, null), [strip, hatch]],
  ])('names only what is drawn: %s', (_, values, lines) => {
    const days = daysWith(values, date('2026-05-17'))
    expect(crampsChart(days, chartSpan(days)).reading).toBe(lines.join(' '))
  })
})

describe('the table of cramps', () => {
  it('has one row per week, newest first, and says "not known" instead of 0', () => {
    const { columns, rows } = chartOf([...times(5, 0), ...times(7, null), ...times(13, 1), 0, null, 2])
    expect(columns).toEqual(['Week', 'Cramps', 'Days known'])
    expect(rows.map(({ head, cells }) => [head, ...cells])).toEqual([
      ['Week from 18 May, not over', '2', '1 of 2'],
      ['Week from 11 May', '6', '7 of 7'],
      ['Week from 4 May', '7', '7 of 7'],
      ['Week from 27 Apr', 'not known', '0 of 7'],
      ['Week from 22 Apr, in part', '0', '5 of 5'],
    ])
  })

  it('has a row for every point of the drawing', () => {
    for (const length of [28, 182, 900, 3653]) {
      const { drawing, rows } = chartOf(times(length, 1), 'all')
      expect(rows.map(({ key }) => key).toReversed()).toEqual(drawing.points.map(({ key }) => key))
    }
  })
})
