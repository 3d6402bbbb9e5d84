import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { dayStrip } from '@/lib/domain/strips/day-strip'
import { fluidStrip } from '@/lib/domain/strips/fluid-strip'
import { instantSchema } from '@/lib/domain/time/instant'
import { english } from '@/lib/domain/words/english'

const entry = (input: object): Entry => {
  const read = readEntry({ id: newId(), timeZone: 'Asia/Kathmandu', ...input })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const at = (time: string) => instantSchema.parse(`2026-05-19T${time}:00+05:45`)
const drinkAt = (time: string, volumeMl = 250) =>
  entry({ kind: 'fluid', at: at(time), beverageId: 'w', volumeMl })
const crampAt = (time: string) =>
  entry({ kind: 'cramp', startedAt: at(time), muscle: 'calf', side: 'left', context: 'asleep' })
const exerciseAt = (time: string, durationMinutes: number, more: { planned?: boolean } = {}) =>
  entry({ kind: 'exercise', startedAt: at(time), durationMinutes, ...more })

describe('the tape of a day', () => {
  test('midday stands in the middle, and six in the morning at a quarter', () => {
    const strip = dayStrip([crampAt('06:00')], '00:00', at('12:00'), english)
    expect(strip.nowPercent).toBe(50)
    expect(strip.cramps).toEqual([{ atPercent: 25 }])
    expect(strip.ticks.map(({ words }) => words)).toEqual(['00', '06', '12', '18', '24'])
    expect(strip.nights).toEqual([
      { fromPercent: 0, widthPercent: 25 },
      { fromPercent: (22 / 24) * 100, widthPercent: 100 - (22 / 24) * 100 },
    ])
  })

  test('a day that starts at three has two in the morning near its end', () => {
    const strip = dayStrip([crampAt('02:00')], '03:00', at('03:00'), english)
    expect(strip.nowPercent).toBe(0)
    expect(strip.cramps[0]?.atPercent).toBeCloseTo((23 / 24) * 100)
    expect(strip.ticks.map(({ words }) => words)).toEqual(['03', '09', '15', '21', '03'])
  })

  test('a day that starts in the evening shows its night in one piece', () => {
    const { nights } = dayStrip([], '18:00', at('20:00'), english)
    expect(nights).toHaveLength(1)
    expect(nights[0]?.fromPercent).toBeCloseTo((4 / 24) * 100)
  })

  test('a session that runs past midnight ends with the tape', () => {
    const [session] = dayStrip([exerciseAt('23:00', 180)], '00:00', at('23:59'), english).sessions
    expect((session?.fromPercent ?? 0) + (session?.widthPercent ?? 0)).toBeCloseTo(100)
  })

  test('labels that would touch are left out, "now" never is', () => {
    const strip = dayStrip([crampAt('11:30'), exerciseAt('06:00', 60)], '00:00', at('12:00'), english)
    expect(strip.labels.map(({ words }) => words)).toEqual(['now', 'exercise'])
  })

  test.each([
    ['one that was done', [exerciseAt('06:00', 60)], 1, ['now', 'exercise']],
    ['one that is planned', [exerciseAt('06:00', 60, { planned: true })], 0, ['now']],
    [
      'one that was done beside one that is planned',
      [exerciseAt('06:00', 60, { planned: false }), exerciseAt('09:00', 60, { planned: true })],
      1,
      ['now', 'exercise'],
    ],
  ])('of sessions it shows what was done: %s', (_what, entries, sessions, labels) => {
    const strip = dayStrip(entries, '00:00', at('12:00'), english)
    expect(strip.sessions).toHaveLength(sessions)
    expect(strip.labels.map(({ words }) => words)).toEqual(labels)
  })

  test('it says in words what it shows', () => {
    expect(
      dayStrip([crampAt('02:41'), drinkAt('08:00'), drinkAt('09:00')], '00:00', at('12:00'), english).words,
    ).toBe('Your day so far: a cramp at 02:41, 2 drinks')
    expect(dayStrip([], '00:00', at('12:00'), english).words).toBe('Nothing on your day yet')
  })
})

describe('the tape of the fluid', () => {
  test('drinks lie end to end on a scale of three litres', () => {
    const strip = fluidStrip([600, 900], 'ml')
    expect(strip.endWords).toBe('3 L')
    expect(strip.pieces).toEqual([
      { fromPercent: 0, widthPercent: 20 },
      { fromPercent: 20, widthPercent: 30 },
    ])
    expect(strip.totalPercent).toBe(50)
  })

  test.each([
    [2999, '3 L'],
    [3000, '3 L'],
    [3001, '4 L'],
  ])('%d ml end on a scale of %s', (ml, words) => {
    expect(fluidStrip([ml], 'ml').endWords).toBe(words)
  })

  test('nothing drunk is an empty tape', () => {
    expect(fluidStrip([], 'fl-oz-us')).toEqual({
      pieces: [],
      totalMl: 0,
      totalPercent: 0,
      endWords: '100 fl oz',
      band: null,
    })
  })

  test.each([
    [{ lowMl: 1500, highMl: 3000 }, '3 L', { fromPercent: 50, widthPercent: 50 }],
    [{ lowMl: 2000, highMl: 3001 }, '4 L', { fromPercent: 50, widthPercent: 25.025 }],
  ])('the band %j lies on a scale of %s', (band, words, place) => {
    const strip = fluidStrip([250], 'ml', band)
    expect(strip.endWords).toBe(words)
    expect(strip.band?.fromPercent).toBeCloseTo(place.fromPercent)
    expect(strip.band?.widthPercent).toBeCloseTo(place.widthPercent)
  })

  test('no drink ever leaves the tape', () => {
    const drinks = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 30 })
    fc.assert(
      fc.property(drinks, fc.constantFrom('ml', 'fl-oz-us', 'fl-oz-imp'), (ml, unit) => {
        const { pieces, totalPercent } = fluidStrip(ml, unit)
        const last = pieces.at(-1)
        expect(totalPercent).toBeLessThanOrEqual(100 + 1e-9)
        expect((last?.fromPercent ?? 0) + (last?.widthPercent ?? 0)).toBeCloseTo(totalPercent)
      }),
    )
  })
})
