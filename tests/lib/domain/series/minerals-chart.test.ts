import { describe, expect, it, test } from 'vitest'
import type { DayTotals } from '@/lib/domain/day-totals'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import type { SpanId } from '@/lib/domain/series/span'
import { chartSpan, date, daysOf, times } from './day-totals-of'

const today = date('2026-05-19')
type Sets = readonly (Partial<DayTotals> | null)[]
const chartOf = (sets: Sets, span: SpanId = '4w') => {
  const days = daysOf(today, sets)
  return mineralChart(days, 'potassium', chartSpan(days, span))
}
const food = (potassiumMg: number | null, foods = 1): Partial<DayTotals> => ({ potassiumMg, foods })

describe('the sentence about a mineral', () => {
  test.each<[string, Sets, string]>([
    ['no food', times(28, {}), 'No food is logged on the 27 days before today.'],
    ['nothing known', times(28, null), 'No food is logged on the 27 days before today.'],
    ['food today alone', [food(400)], 'No food is logged before today.'],
    [
      'water alone on the other days',
      [{ potassiumMg: 90 }, food(400), food(600), {}],
      'Food is logged on 2 of the 3 days before today. On half of the 2 days counted it holds 500 mg or more.',
    ],
    [
      'one day',
      [{}, food(400.9), {}],
      'Food is logged on 1 of the 2 days before today. What was logged on the 1 day counted holds 400 mg.',
    ],
    [
      'a figure that is not known',
      [food(null), food(400), food(600), {}],
      'Food is logged on 3 of the 3 days before today. On half of the 2 days counted it holds 500 mg or more. 1 day is left out: for something logged the figure is not known.',
    ],
    [
      'only figures that are not known',
      [food(null), {}],
      'Food is logged on 1 of the 1 day before today. 1 day is left out: for something logged the figure is not known.',
    ],
  ])('with %s', (_, sets, expected) => {
    expect(chartOf(sets).sentence).toBe(expected)
  })
})

describe('a mineral by day', () => {
  const { drawing, rows, reading } = chartOf([null, { potassiumMg: 90 }, food(null), food(0), food(423, 2)])

  it('is a gap wherever no food is logged or a figure is missing, and 0 where foods hold none', () => {
    expect(drawing.points.map(({ value, isGap }) => [value, isGap])).toEqual([
      [null, true],
      [null, true],
      [null, true],
      [0, false],
      [423, false],
    ])
    expect(reading).toContain('Hatched: no food logged, or a figure is not known.')
    expect(reading).toContain('Only what was logged is added up.')
  })

  it('tells in the table why, and how many foods a figure rests on', () => {
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['423 mg', '2'],
      ['0 mg', '1'],
      ['not known', '1'],
      ['no food logged', '0'],
      ['not known', 'not known'],
    ])
  })

  it('has no line but the scale: it stands against nothing yet', () => {
    expect(drawing.lines.map(({ at }) => at)).toEqual([0, 200, 400])
  })
})

it('by week it rests on the days with food alone', () => {
  const { rows } = chartOf([...times(10, food(300)), ...times(23, {}), food(500), {}, {}], '6m')
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['not known', 'not known', '0 of 2'],
    ['500 mg', '500 mg', '1 of 7'],
    ['not known', 'not known', '0 of 7'],
    ['not known', 'not known', '0 of 7'],
    ['300 mg', '300 mg', '4 of 7'],
    ['300 mg', '300 mg', '6 of 6'],
  ])
})
