import { describe, expect, it, test } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { dayLanes, type DayHeld, type LaneKind } from '@/lib/domain/strips/day-lanes'
import { instantSchema } from '@/lib/domain/time/instant'
import { dayPageSentence, dayRows } from '@/lib/domain/words/day-page-words'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const entry = (input: object): Entry => {
  const read = readEntry({ id: newId(), timeZone: 'Asia/Kathmandu', ...input })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const at = (time: string, day = '2026-05-19') => instantSchema.parse(`${day}T${time}:00+05:45`)
const cramp = (time: string, more: object = {}) =>
  entry({ kind: 'cramp', startedAt: at(time), muscle: 'calf', side: 'left', context: 'asleep', ...more })
const session = (time: string, durationMinutes: number, more: object = {}) =>
  entry({ kind: 'exercise', startedAt: at(time), durationMinutes, ...more })
const drink = (time: string) => entry({ kind: 'fluid', at: at(time), beverageId: 'w', volumeMl: 250 })
const food = (time: string) => entry({ kind: 'food', at: at(time), foodId: 'soup', grams: 300 })

const lanesOf = (entries: readonly Entry[], more: Partial<DayHeld> = {}) =>
  dayLanes({
    entries,
    before: [],
    fluidMl: 500,
    now: null,
    dayStartsAt: '00:00',
    unit: 'ml',
    words: english,
    ...more,
  })
const lane = (kind: LaneKind, lanes: ReturnType<typeof lanesOf>) => {
  const found = lanes.lanes.find(one => one.kind === kind)
  if (found === undefined) throw new Error('every kind has a lane')
  return found
}

describe('the lanes of a day', () => {
  it('are four, each with what it comes to', () => {
    const lanes = lanesOf([cramp('06:00'), session('12:00', 90), drink('08:00'), drink('09:00')])
    expect(lanes.lanes.map(({ name, total, marks }) => [name, total, marks.length])).toEqual([
      ['Cramps', '1', 1],
      ['Exercise', '1 h 30 min', 1],
      ['Drinks', '0.50 L', 2],
      ['Food', 'none logged', 0],
    ])
  })

  it('stand by the clock on the wall, from the hour the day starts', () => {
    expect(lane('cramps', lanesOf([cramp('06:00')])).marks[0]).toMatchObject({
      fromPercent: 25,
      widthPercent: 0,
    })
    const early = lanesOf([cramp('02:00')], { dayStartsAt: '03:00' })
    expect(lane('cramps', early).marks[0]?.fromPercent).toBeCloseTo((23 / 24) * 100)
    expect(early.ticks.map(({ words }) => words)).toEqual([
      '03',
      '06',
      '09',
      '12',
      '15',
      '18',
      '21',
      '00',
      '03',
    ])
    expect(lanesOf([]).nights).toHaveLength(2)
  })

  it('a session past midnight ends open, and comes in open on the day after', () => {
    const late = session('23:00', 180)
    expect(lane('exercise', lanesOf([late])).marks[0]).toMatchObject({
      opensAfter: true,
      opensBefore: false,
      widthPercent: 100 - (23 / 24) * 100,
    })
    const reached = lane('exercise', lanesOf([], { before: [late] }))
    expect(reached.total).toBe('none begun on this day')
    expect(lane('drinks', lanesOf([], { before: [late] })).total).toBe('none logged')
    const [next] = reached.marks
    expect(next).toMatchObject({ fromPercent: 0, opensBefore: true, opensAfter: false })
    expect(next?.widthPercent).toBeCloseTo((2 / 24) * 100)
  })

  test.each([
    [59, 0],
    [60, 0],
    [61, 1],
  ])('a session of %d minutes from 23:00 leaves %d marks on the day after', (minutes, marks) => {
    expect(lane('exercise', lanesOf([], { before: [session('23:00', minutes)] })).marks).toHaveLength(marks)
  })

  it('drinks of the day before do not reach into it, and what is planned is not done', () => {
    const lanes = lanesOf([session('12:00', 60, { planned: true })], { before: [drink('23:59')] })
    expect(lanes.lanes.flatMap(({ marks }) => marks)).toEqual([])
  })

  it('words that would touch are left out, the earliest stays', () => {
    const lanes = lanesOf([
      cramp('06:00', { severity: 8 }),
      cramp('07:00', { severity: 3 }),
      cramp('20:00', { severity: 5 }),
    ])
    expect(lane('cramps', lanes).marks.map(({ words }) => words)).toEqual(['8 of 10', null, '5 of 10'])
  })
})

describe('a day in words', () => {
  const context = { unit: 'ml', nameOf: () => null } as const
  const said = (entries: readonly Entry[], logged = true, isToday = false, words = english) =>
    dayPageSentence({ entries, totals: { logged, fluidMl: logged ? 500 : null }, isToday }, context, words)

  test.each<[string, Entry[], boolean, string]>([
    ['silent', [], false, 'Not known: nothing is logged on this day.'],
    ['closed', [], true, 'No cramp, drink, food or exercise is logged on this day.'],
    [
      'full',
      [cramp('02:00'), session('12:00', 45), drink('08:00'), drink('09:00'), food('13:00')],
      true,
      '1 cramp, 45 min of exercise, 0.50 L in 2 drinks and 1 food.',
    ],
    ['with a cramp', [cramp('02:00')], true, '1 cramp, no exercise, no drink and no food.'],
  ])('%s', (_, entries, logged, expected) => {
    expect(said(entries, logged)).toBe(expected)
  })

  it('says that today is not over, and speaks German', () => {
    expect(said([drink('08:00')], true, true)).toBe(
      'So far today: no cramp, no exercise, 0.50 L in 1 drink and no food.',
    )
    expect(said([cramp('02:00'), food('13:00')], true, false, german)).toBe(
      '1 Krampf, kein Training, kein Getränk und 1 Speise.',
    )
  })

  it('has a row for each entry, with its end where it has one', () => {
    const rows = dayRows(
      [
        cramp('02:00'),
        cramp('03:00', { durationSeconds: 59 }),
        cramp('04:00', { durationSeconds: 60 }),
        session('23:30', 45),
      ],
      context,
      english,
    )
    expect(rows.map(({ time }) => time)).toEqual([
      '02:00',
      '03:00',
      '04:00 to 04:01',
      '23:30 to 00:15 the day after',
    ])
  })
})
