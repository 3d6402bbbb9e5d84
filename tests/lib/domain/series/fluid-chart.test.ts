import { describe, expect, it, test } from 'vitest'
import type { DayEdges } from '@/lib/domain/hydration/bands-of-days'
import { fluidChart } from '@/lib/domain/series/fluid-chart'
import type { HeldDay } from '@/lib/domain/series/held-day'
import type { SpanId } from '@/lib/domain/series/span'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, times } from './day-totals-of'
import { band, heldDays, profileOf } from './held-days-of'

const today = date('2026-05-19')
type Sets = readonly (Partial<HeldDay> | null)[]

const chartOf = (sets: Sets, fields: object = {}, span: SpanId = '4w') => {
  const days = heldDays(today, sets)
  return fluidChart(days, profileOf(fields), chartSpan(days, span))
}

const drunk = (fluidMl: number | null, of: DayEdges = band): Partial<HeldDay> => ({ fluidMl, band: of })
const none: DayEdges = { kind: 'clinic', because: 'condition' }
const medicine: DayEdges = { kind: 'clinic', because: 'medicine' }
const alone = (values: readonly (number | null)[]): Sets => values.map(value => drunk(value, none))

describe('the sentence about fluid and its band', () => {
  test.each<[string, Sets, string]>([
    [
      'days in each place',
      [drunk(1599), drunk(1600), drunk(2200), drunk(2201), drunk(900), null],
      'Inside the band on 2 of 5 known days, below it on 2, above it on 1.',
    ],
    [
      'no day inside',
      [drunk(900), drunk(2300), null],
      'Inside the band on none of 2 known days, below it on 1, above it on 1.',
    ],
    ['all inside', [drunk(1700), drunk(1800), null], 'Inside the band on each of the 2 known days.'],
    ['all below', [drunk(100), drunk(900), null], 'Below the band on each of the 2 known days.'],
    ['one day', [drunk(2300), null], 'Above the band on the 1 known day.'],
    ['today, which is not over', [drunk(1700), drunk(9000)], 'Inside the band on the 1 known day.'],
    [
      'days without a drink, which are not known and not zero',
      [drunk(1700), {}, {}, drunk(1000), null],
      'Inside the band on 1 of 2 known days, below it on 1.',
    ],
    [
      'a day with a medicine that speaks against a band',
      [drunk(1700), drunk(200, medicine), drunk(1000), null],
      'Inside the band on 1 of 2 known days, below it on 1. 1 more known day has no band.',
    ],
  ])('with %s', (_, sets, expected) => {
    expect(chartOf(sets).sentence).toBe(expected)
  })

  it('is said in German', () => {
    const days = heldDays(today, [drunk(1000), drunk(1700), drunk(2300), null])
    expect(fluidChart(days, profileOf(), chartSpan(days, '4w', undefined, german)).sentence).toBe(
      'Im Band an 1 von 3 bekannten Tagen, an 1 darunter, an 1 darüber.',
    )
  })
})

describe('the sentence about fluid alone', () => {
  test.each<[string, (number | null)[], string]>([
    ['nothing known', times(28, null), 'Not known: no day in the last 28 days has a drink logged.'],
    [
      'only today',
      [...times(27, null), 1350],
      '1.35 L logged so far today. The 27 days before are not known.',
    ],
    ['a diary that begins today', [1350], '1.35 L logged so far today. The diary begins today.'],
    [
      'one day before today',
      [...times(26, null), 1855, null],
      '1.85 L logged on the 1 known day of the 27 before today.',
    ],
    [
      'two days',
      [...times(25, null), 1000, 2000, null],
      '1.50 L or more on half of the 2 known days. 25 days before today are not known.',
    ],
    [
      'no gap',
      [...times(27, 2000), 100],
      '2.00 L or more on half of the 27 known days. Every day before today is known.',
    ],
  ])('with %s', (_, values, expected) => {
    expect(chartOf(alone(values)).sentence).toBe(expected)
  })

  test.each([
    ['fl-oz-us', '67 fl oz or more'],
    ['fl-oz-imp', '70 fl oz or more'],
  ] as const)('speaks %s to those who do', (volume, words) => {
    const units = { volume, mass: 'kg', temperature: 'C' }
    expect(chartOf(alone([...times(27, 2000), null]), { units }).sentence).toContain(words)
  })

  it('has no band, no place and no word of either', () => {
    const { drawing, columns, rows, reading, explained, sentence } = chartOf(alone([900, 2500, 100]))
    expect(drawing.edgeWords).toBeUndefined()
    expect(drawing.points.every(({ edges, over }) => edges === undefined && over === undefined)).toBe(true)
    expect(columns).toEqual(['Day', 'Fluid logged'])
    expect(rows.map(({ cells }) => cells)).toEqual([['0.10 L'], ['2.50 L'], ['0.90 L']])
    expect(reading).toContain('How much to drink is what your clinic told you')
    expect([sentence, reading, ...explained, ...rows.flatMap(({ cells }) => cells)].join(' ')).not.toMatch(
      /below|above/i,
    )
  })
})

describe('fluid by day', () => {
  const high: DayEdges = { kind: 'band', lowMl: 2400, highMl: 3310 }
  const { drawing, reading, explained, rows, columns } = chartOf([
    drunk(1200),
    null,
    drunk(2650),
    {},
    drunk(2650, high),
    drunk(1900, medicine),
    drunk(591),
  ])

  it('has the band of each day, known or not, and none on a day with such a medicine', () => {
    expect(drawing.points.map(({ edges }) => edges)).toEqual([
      ...times(4, { low: 1.6, high: 2.2 }),
      { low: 2.4, high: 3.31 },
      undefined,
      { low: 1.6, high: 2.2 },
    ])
    expect(drawing.edgeWords).toEqual({ atEnd: ['band'], above: 'above' })
    expect(drawing.top).toBeGreaterThan(3.31)
  })

  it('marks what is above the band of its own day, and never today', () => {
    expect(drawing.points.map(({ over }) => over)).toEqual([
      undefined,
      undefined,
      'above',
      ...times(4, undefined),
    ])
    expect(chartOf([drunk(1700), drunk(9000)]).drawing.points[1]?.over).toBeUndefined()
  })

  it('keeps gaps where no drink is logged, and draws today as an outline', () => {
    expect(drawing.points.map(({ value, isGap, isOpen }) => [value, isGap, isOpen])).toEqual([
      [1.2, false, false],
      [null, true, false],
      [2.65, false, false],
      [null, true, false],
      [2.65, false, false],
      [1.9, false, false],
      [0.591, false, true],
    ])
  })

  it('says how to read what is drawn', () => {
    expect(reading).toBe(
      'Days with a medicine that holds water or potassium back have no band: ask your doctor or pharmacist before you change how much you drink. The band rises on days with exercise or heat; its edges are published averages, no targets.',
    )
    expect(explained).toEqual([
      'Hatched days have no drink logged: they are not known and not counted.',
      'Today is an outline: it is not over and not counted.',
    ])
    expect(chartOf([drunk(1700), null], { birthDate: null }).reading).toContain('Your age is not known')
  })

  it('has one row per day, newest first', () => {
    expect(columns).toEqual(['Day', 'Fluid logged', 'Band', 'Place'])
    expect(rows.map(({ head, cells }) => [head, ...cells])).toEqual([
      ['Tue 19 May, not over', '0.59 L', '1.6 to 2.2 L', 'not over'],
      ['Mon 18 May', '1.90 L', 'no band', 'no band'],
      ['Sun 17 May', '2.65 L', '2.4 to 3.3 L', 'inside'],
      ['Sat 16 May', 'no drink logged', '1.6 to 2.2 L', 'not known'],
      ['Fri 15 May', '2.65 L', '1.6 to 2.2 L', 'above'],
      ['Thu 14 May', 'not known', '1.6 to 2.2 L', 'not known'],
      ['Wed 13 May', '1.20 L', '1.6 to 2.2 L', 'below'],
    ])
  })

  it('has a scale where nothing is known, and one of fluid ounces', () => {
    expect(chartOf(alone(times(28, null))).drawing.lines.map(({ words }) => words)).toEqual(['0', '1'])
    const units = { volume: 'fl-oz-us', mass: 'kg', temperature: 'C' }
    expect(chartOf([drunk(1500), drunk(591)], { units }).drawing.lines.map(({ at }) => at)).toEqual([
      0, 20, 40, 60,
    ])
  })
})

describe('fluid by month', () => {
  const high: DayEdges = { kind: 'band', lowMl: 2000, highMl: 2900 }
  const { drawing, explained, columns, rows, name } = chartOf(
    [
      ...times(140, drunk(1000)),
      ...times(61, null),
      ...times(18, drunk(2000)),
      ...times(2, drunk(2000, high)),
      ...times(5, drunk(2500)),
      ...times(5, drunk(3000)),
    ],
    {},
    'all',
  )

  it('draws the middle day with the middle half against the band of the middle day', () => {
    expect(name).toBe('Fluid, litres a day, by month')
    expect(drawing.shape).toBe('middles')
    expect(drawing.points.at(-1)).toMatchObject({
      low: 2,
      value: 2.25,
      high: 2.5,
      isGap: false,
      known: 1,
      edges: { low: 1.6, high: 2.2 },
    })
    expect(drawing.points.at(-3)).toMatchObject({ value: null, isGap: true, known: 0 })
    expect(drawing.points.every(({ over }) => over === undefined)).toBe(true)
    expect(explained).toContain('Hatched: no day has a drink logged.')
  })

  it('says in the table how many days lie where', () => {
    expect(columns).toEqual([
      'Month',
      'Middle day',
      'Middle half',
      'Band',
      'Below, inside, above',
      'Days logged',
    ])
    expect(rows[0]).toEqual({
      key: '2026-05-01',
      head: 'May 2026, not over',
      cells: ['2.25 L', '2.00 L to 2.50 L', '1.6 to 2.2 L', '0, 9, 9', '19 of 19'],
    })
    expect(rows[2]?.cells).toEqual(['not known', 'not known', '1.6 to 2.2 L', 'not known', '0 of 31'])
  })
})
