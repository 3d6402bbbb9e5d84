import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calendarChart } from '@/lib/domain/series/calendar-chart'
import { crampStep } from '@/lib/domain/series/calendar-drawing'
import { calendarBlocks, calendarView } from '@/lib/domain/series/calendar-series'
import type { SpanId } from '@/lib/domain/series/span'
import { addDays, weekday } from '@/lib/domain/time/local-date'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, daysEndingWith, times } from './day-totals-of'

/** A Tuesday. */
const today = date('2026-05-19')
const daysWith = (values: readonly (number | null)[]) => daysEndingWith(today, 'cramps', values)
const chartOf = (values: readonly (number | null)[], span: SpanId = '4w') =>
  calendarChart(daysWith(values), chartSpan(daysWith(values), span))
const rowsOf = (values: readonly (number | null)[]) =>
  chartOf(values).rows.map(({ head, cells }) => [head, ...cells])

test.each([
  [7, 'weeks'],
  [35, 'weeks'],
  [36, 'year'],
  [400, 'year'],
  [401, 'months'],
  [3653, 'months'],
])('%d days are shown as %s', (days, view) => {
  expect(calendarView(days)).toBe(view)
})

test.each([
  ['weeks', 1, 1],
  ['weeks', 2, 2],
  ['weeks', 3, 3],
  ['year', 4, 3],
  ['months', 3, 1],
  ['months', 4, 2],
  ['months', 7, 2],
  ['months', 8, 3],
] as const)('in the view of %s a count of %d takes step %d', (view, count, step) => {
  expect(crampStep(count, view)).toBe(step)
})

describe('the place of a day', () => {
  it('is in the row of its week and the column of its weekday in a short span', () => {
    const [block] = calendarBlocks(daysWith(times(28, 0)), today)
    expect(block).toMatchObject({ columns: 7, rows: 5 })
    expect(block?.cells.at(0)).toMatchObject({ from: '2026-04-22', column: 2, row: 0 })
    expect(block?.cells.at(-1)).toMatchObject({ from: today, column: 1, row: 4, isOpen: true })
  })

  it('is in the column of its week in a longer one, cut into blocks of fourteen weeks or fewer', () => {
    const blocks = calendarBlocks(daysWith(times(365, 0)), today)
    expect(blocks.map(({ columns, rows }) => [columns, rows])).toEqual(times(4, [14, 7]))
    expect(blocks.at(-1)?.cells.at(-1)).toMatchObject({ from: today, column: 10, row: 1 })
  })

  it('is in the month of its year in ten years', () => {
    const [block, ...others] = calendarBlocks(daysWith(times(3653, 1)), today)
    expect(others).toEqual([])
    expect(block).toMatchObject({ columns: 12, rows: 11 })
    expect(block?.cells.at(-1)).toMatchObject({
      from: '2026-05-01',
      to: today,
      cramps: 19,
      column: 4,
      row: 10,
    })
  })
})

it('gives every day one place, none twice, and at most 400 of them to a drawing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3653 }), fc.integer({ min: 0, max: 6 }), (length, shift) => {
      const last = addDays(today, shift)
      const days = daysEndingWith(last, 'cramps', times(length, 1))
      const cells = calendarBlocks(days, last).flatMap((block, index) =>
        block.cells.map(cell => ({ ...cell, place: `${index} ${cell.column} ${cell.row}`, block })),
      )
      expect(cells.length).toBeLessThanOrEqual(400)
      expect(new Set(cells.map(({ place }) => place)).size).toBe(cells.length)
      expect(cells.reduce((sum, cell) => sum + cell.days, 0)).toBe(length)
      expect(cells.reduce((sum, cell) => sum + (cell.cramps ?? 0), 0)).toBe(length)
      for (const { column, row, block, from } of cells) {
        expect(column).toBeLessThan(block.columns)
        expect(row).toBeLessThan(block.rows)
        if (calendarView(length) === 'year') expect(row).toBe(weekday(from) - 1)
      }
    }),
    { numRuns: 30 },
  )
})

describe('the drawing', () => {
  it('has a shape of its own for each kind of day', () => {
    const [drawing] = chartOf([...times(24, 0), null, 1, 2, 3]).drawings
    expect(drawing?.unknown).toHaveLength(1)
    expect(drawing?.none).toHaveLength(24)
    expect(drawing?.cramps.map(({ step, words }) => [step, words])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ])
    expect(drawing?.today).toEqual({ x: drawing?.cramps.at(-1)?.x, y: drawing?.cramps.at(-1)?.y })
  })

  it('says of a month which of its days are known, and calls none of its days known where none is', () => {
    const [drawing] = chartOf([...times(400, null), ...times(10, 0)], 'all').drawings
    expect(drawing?.strips).toEqual([expect.objectContaining({ filled: 10 / 19 })])
    expect(drawing?.none).toHaveLength(1)
    expect(drawing?.unknown).toHaveLength(13)
  })

  it('has no ring where the span ended before today', () => {
    const days = daysWith(times(28, 0))
    const { drawings, keys } = calendarChart(days, { ...chartSpan(days), today: addDays(today, 3) })
    expect(drawings[0]?.today).toBeNull()
    expect(keys.map(({ shape }) => shape)).not.toContain('today')
  })

  it('names months with the year where the span reaches over its turn', () => {
    const wordsOf = (values: number[], span: SpanId) =>
      chartOf(values, span).drawings.flatMap(({ words }) => words.map(one => one.words))
    expect(wordsOf(times(365, 0), '1y')).toEqual(expect.arrayContaining(['Jun 2025', 'Sep', 'Jan 2026']))
    expect(wordsOf(times(84, 0), '12w')).toEqual(['M', 'W', 'F', 'S', 'Mar', 'Apr', 'May'])
  })
})

describe('the sentence', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has an entry.'],
    ['one cramp', [...times(27, null), 1], '1 cramp in the last 28 days. 1 of those days is known.'],
    [
      'cramps and gaps',
      [...times(3, null), ...times(23, 0), 1, 2],
      '3 cramps on 2 days in the last 28 days. 25 of those days are known.',
    ],
  ])('with %s', (_, values, expected) => {
    expect(chartOf(values).sentence).toBe(expected)
  })

  it('is said in German too', () => {
    const days = daysWith([...times(27, 0), 2])
    const { name, sentence, keys } = calendarChart(days, chartSpan(days, '4w', 'day', german))
    expect(name).toBe('Kalender der Krämpfe, nach Tagen')
    expect(sentence).toBe('2 Krämpfe an 1 Tag in den letzten 28 Tagen. Alle diese Tage sind bekannt.')
    expect(keys.map(({ words }) => words)).toEqual([
      '1 Krampf',
      '2',
      '3 oder mehr',
      'keiner',
      'nicht bekannt',
      'heute',
    ])
  })
})

describe('the table', () => {
  it('puts days that are alike into one row, and never today', () => {
    expect(rowsOf([...times(4, 0), 1, null, null, 1, 1, 0, 0, 0])).toEqual([
      ['Tue 19 May, not over', 'none', '1'],
      ['17 May to Mon 18 May', 'none', '2'],
      ['Sat 16 May', '1', '1'],
      ['Fri 15 May', '1', '1'],
      ['13 May to Thu 14 May', 'not known', '2'],
      ['Tue 12 May', '1', '1'],
      ['8 May to Mon 11 May', 'none', '4'],
    ])
  })

  it('leads from days with a cramp to their entries, and from no other', () => {
    expect(chartOf([0, null, 2, 0]).rows.map(({ leadsTo }) => leadsTo)).toEqual([
      null,
      { from: '2026-05-18', to: '2026-05-18' },
      null,
      null,
    ])
  })

  it('has a row for each month of a long span', () => {
    const { rows, columns } = chartOf([...times(401, 1), ...times(31, null)], 'all')
    expect(columns).toEqual(['Month', 'Cramps', 'Days known'])
    expect(rows.slice(0, 2).map(({ head, cells }) => [head, ...cells])).toEqual([
      ['May 2026, not over', 'not known', '0 of 19'],
      ['Apr 2026', '18', '18 of 30'],
    ])
  })
})
