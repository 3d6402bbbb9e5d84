import { describe, expect, it, test } from 'vitest'
import { perMineral, type Mineral } from '@/lib/domain/nutrition/mineral'
import type { HeldDay } from '@/lib/domain/series/held-day'
import { mineralChart } from '@/lib/domain/series/minerals-chart'
import type { SpanId } from '@/lib/domain/series/span'
import { german } from '@/lib/domain/words/german'
import { chartSpan, date, times } from './day-totals-of'
import { fed, heldDays, profileOf } from './held-days-of'

const today = date('2026-05-19')
type Sets = readonly (Partial<HeldDay> | null)[]

const chartOf = (sets: Sets, mineral: Mineral = 'potassium', fields: object = {}, span: SpanId = '4w') => {
  const days = heldDays(today, sets)
  return mineralChart(days, { mineral, profile: profileOf(fields) }, chartSpan(days, span))
}

const part = (mg: number, unknown = 0): Partial<HeldDay> => fed(mg, unknown, false)
const clinic: Partial<HeldDay> = { references: perMineral(() => 'clinic') }

describe('the sentence about a mineral', () => {
  test.each<[string, Sets, string]>([
    ['no food', times(28, {}), 'No food is logged on the 27 days before today.'],
    ['nothing known', times(28, null), 'No food is logged on the 27 days before today.'],
    ['food today alone', [fed(4000)], 'No food is logged before today.'],
    [
      'no whole day',
      [part(3500), {}, fed(4000)],
      'Food is logged on 1 of the 2 days before today, and none looks whole.',
    ],
    [
      'whole days, those that are not left out',
      [fed(3399), fed(3400), fed(3401), part(5000), fed(9000)],
      'At or above 3400 mg on 2 of 3 days that look whole.',
    ],
    [
      'none that reach it',
      [fed(100), fed(200), null],
      'At or above 3400 mg on none of 2 days that look whole.',
    ],
    ['one whole day', [fed(3400), null], 'At or above 3400 mg on the 1 day that looks whole.'],
    ['one below it', [fed(3399), null], 'Not known to reach 3400 mg on the 1 day that looks whole.'],
    [
      'a figure that is not known: at least so much can reach it, and never be under it',
      [fed(3400, 1), fed(3399, 1), fed(3399), null],
      'At or above 3400 mg on 1 of 3 days that look whole. On 1 of the others it cannot be told: a figure is not known.',
    ],
    [
      'a whole day with such a medicine',
      [fed(3400), fed(10), { ...fed(9000), ...clinic }, null],
      'At or above 3400 mg on 1 of 2 days that look whole. 1 more whole day has nothing to be held against.',
    ],
    [
      'an amount that changed',
      [fed(3400), { ...fed(2900), references: perMineral(() => ({ low: 2900, high: 2900 })) }, null],
      'At or above the published intake on 2 of 2 days that look whole.',
    ],
    [
      'nothing that may be held against it',
      [{ ...fed(1000), ...clinic }, { ...fed(3000.9), ...clinic }, null],
      '2000 mg or more on half of the 2 days that look whole.',
    ],
    [
      'nothing to hold and no figure',
      [{ ...fed(1000, 1), ...clinic }, null],
      '1 day looks whole, each with a figure that is not known.',
    ],
  ])('with %s', (_, sets, expected) => {
    expect(chartOf(sets).sentence).toBe(expected)
  })

  it('names the lower end where a range is published', () => {
    expect(chartOf([fed(309), fed(310), null], 'magnesium').sentence).toBe(
      'At or above 310 mg, the lower end of what is published, on 1 of 2 days that look whole.',
    )
  })

  it('is said in German', () => {
    const days = heldDays(today, [fed(3400), fed(100), null])
    const at = chartSpan(days, '4w', undefined, german)
    expect(mineralChart(days, { mineral: 'potassium', profile: profileOf() }, at).sentence).toBe(
      '3400 mg oder mehr an 1 von 2 Tagen, die ganz aussehen.',
    )
  })
})

describe('a mineral by day', () => {
  const { drawing, rows, reading, explained, columns } = chartOf([
    null,
    {},
    part(0, 1),
    part(423, 1),
    fed(0),
    { ...fed(2450.4, 2), references: perMineral(() => 'clinic') },
    fed(3600),
    fed(200),
  ])

  it('is a gap where no food is logged or nothing of it is known, and 0 where foods hold none', () => {
    expect(drawing.points.map(({ value, isGap }) => [value, isGap])).toEqual([
      [null, true],
      [null, true],
      [null, true],
      [423, false],
      [0, false],
      [2450, false],
      [3600, false],
      [200, false],
    ])
  })

  it('draws days that are not whole pale, today open, and an arrow where a figure is missing', () => {
    expect(drawing.points.map(({ isPale = false, isOpen, over }) => [isPale, isOpen, over])).toEqual([
      [false, false, undefined],
      [false, false, undefined],
      [false, false, undefined],
      [true, false, 'at-least'],
      [false, false, undefined],
      [false, false, 'at-least'],
      [false, false, undefined],
      [false, true, undefined],
    ])
  })

  it('has the published intake of each day as a line, with its figure at the end', () => {
    expect(drawing.points.map(({ edges }) => edges?.low)).toEqual([...times(5, 3400), undefined, 3400, 3400])
    expect(drawing.edgeWords?.atEnd).toEqual(['3400', 'mg'])
    expect(chartOf([fed(10), null], 'magnesium').drawing.edgeWords?.atEnd).toEqual(['310 to', '400 mg'])
  })

  it('says how to read it', () => {
    expect(reading).toBe(
      'Ask your doctor or pharmacist before you change how much of it you take. The line is what is published for healthy people as a day’s intake (NASEM, 2019).',
    )
    expect(explained).toEqual([
      'Pale days do not look whole: something may be missing, and nothing is held against them.',
      'An arrow means at least: a figure is not known.',
      'Hatched: no food logged.',
      'Today is an outline: it is not over.',
    ])
    expect(chartOf([fed(10), null], 'magnesium', { sex: 'unspecified' }).reading).toContain(
      'The shade is the range that is published for healthy people as a day’s intake (NASEM, 2019). It is that of women and men',
    )
  })

  it('tells in the table what each day is held against and whether it looks whole', () => {
    expect(columns).toEqual(['Day', 'Logged', 'Published', 'Whole day'])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['200 mg', '3400 mg', 'not over'],
      ['3600 mg', '3400 mg', 'looks whole'],
      ['at least 2450 mg', 'none', 'looks whole'],
      ['0 mg', '3400 mg', 'looks whole'],
      ['at least 423 mg', '3400 mg', 'in part'],
      ['not known', '3400 mg', 'in part'],
      ['no food logged', '3400 mg', 'not known'],
      ['not known', '3400 mg', 'not known'],
    ])
  })

  it('stands against nothing where a clinic says how much, or no age is told, and says why', () => {
    const told = chartOf([{ ...fed(3500), ...clinic }, clinic], 'potassium', {
      conditions: ['kidney-disease'],
    })
    expect(told.drawing.edgeWords).toBeUndefined()
    expect(told.columns).toEqual(['Day', 'Logged', 'Whole day'])
    expect(told.reading).toContain('How much of it is right for you is what your clinic told you.')
    const ageless = [{ ...fed(3500), references: perMineral(() => 'no-birth-date' as const) }, null]
    expect(chartOf(ageless).reading).toContain('your birth date is not in your profile')
  })
})

describe('a mineral by week', () => {
  const { rows, columns, drawing } = chartOf(
    [...times(10, fed(3500)), ...times(23, part(9000)), fed(3400), fed(5000, 1), fed(9000)],
    'potassium',
    {},
    '6m',
  )

  it('rests on whole days whose figures are all known, and says on how many they reached it', () => {
    expect(columns).toEqual(['Week', 'Middle day', 'Middle half', 'Published', 'At or above', 'Whole days'])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['not known', 'not known', '3400 mg', '1 of 1', '1 of 2'],
      ['3400 mg', '3400 mg', '3400 mg', '1 of 1', '1 of 7'],
      ...times(2, ['not known', 'not known', '3400 mg', 'not known', '0 of 7']),
      ['3500 mg', '3500 mg', '3400 mg', '4 of 4', '4 of 7'],
      ['3500 mg', '3500 mg', '3400 mg', '6 of 6', '6 of 6'],
    ])
  })

  it('has the line over its whole length', () => {
    expect(drawing.points.every(({ edges }) => edges?.low === 3400 && edges.high === 3400)).toBe(true)
    expect(drawing.points.every(({ isPale, over }) => isPale === undefined && over === undefined)).toBe(true)
  })
})
