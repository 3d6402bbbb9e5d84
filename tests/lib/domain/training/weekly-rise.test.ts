import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { weeklyRise, type RiseNote } from '@/lib/domain/training/weekly-rise'
import { daysWith, times } from './training-diary'

const weekOf = (load: number) => daysWith([load, ...times(6, 0)])

describe('the rise of a week against the week before', () => {
  test.each<[number, RiseNote, number]>([
    [0, 'none', -100],
    [900, 'none', -10],
    [1000, 'none', 0],
    [1099, 'none', 9.9],
    [1100, 'none', 10],
    [1101, 'caution', 10.1],
    [1299, 'caution', 29.9],
    [1300, 'caution', 30],
    [1301, 'firm', 30.1],
  ])('from 1000 to %d is %s', (load, note, percent) => {
    expect(weeklyRise(weekOf(1000), weekOf(load))).toMatchObject({
      verdict: 'told',
      note,
      percent: expect.closeTo(percent, 6),
    })
  })

  test.each<[number, RiseNote]>([
    [110, 'none'],
    [111, 'caution'],
    [130, 'caution'],
    [131, 'firm'],
  ])('knows its edges on small loads: from 100 to %d is %s', (load, note) => {
    expect(weeklyRise(weekOf(100), weekOf(load))).toMatchObject({ note })
  })

  it('has no per cent after a week without a load', () => {
    expect(weeklyRise(weekOf(0), weekOf(500)).verdict).toBe('no-base')
    expect(weeklyRise(weekOf(1), weekOf(500))).toMatchObject({ verdict: 'told', note: 'firm' })
  })

  it('cannot be told where a day of either week is not known', () => {
    const gap = daysWith([null, ...times(6, 100)])
    const unrated = daysWith(['unrated', ...times(6, 100)])
    const whole = daysWith(times(7, 100))
    for (const [before, days] of [
      [gap, whole],
      [whole, gap],
      [unrated, whole],
      [whole, unrated],
    ] as const)
      expect(weeklyRise(before, days).verdict).toBe('cannot-tell')
    expect(weeklyRise(whole, whole).verdict).toBe('told')
  })

  it('is over two weeks and no other number of days', () => {
    expect(() => weeklyRise(daysWith(times(6, 1)), daysWith(times(7, 1)))).toThrow('two weeks')
  })
})

it('does not change when both weeks grow alike', () => {
  const week = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(week, week, fc.integer({ min: 2, max: 9 }), (before, days, factor) => {
      const one = weeklyRise(daysWith(before), daysWith(days))
      const scaled = (loads: number[]) => daysWith(loads.map(load => load * factor))
      const more = weeklyRise(scaled(before), scaled(days))
      expect(more.verdict).toBe(one.verdict)
      if (one.verdict !== 'told' || more.verdict !== 'told') return
      expect(more.note).toBe(one.note)
      expect(more.percent).toBeCloseTo(one.percent, 6)
    }),
  )
})
