import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { againstUsual, type Standing } from '@/lib/domain/training/against-usual'
import { daysWith, times } from './training-diary'

/** The last seven days with this load in all, after three weeks of 100 a day. */
const lately = (load: number) => againstUsual(daysWith(times(21, 100)), daysWith([load, ...times(6, 0)]))

describe('the last seven days against the three weeks before', () => {
  test.each<[number, Standing]>([
    [0, 'less'],
    [559, 'less'],
    [560, 'about'],
    [561, 'about'],
    [700, 'about'],
    [909, 'about'],
    [910, 'about'],
    [911, 'more'],
    [1049, 'more'],
    [1050, 'more'],
    [1051, 'much-more'],
  ])('of 700 a week: %d is %s', (load, standing) => {
    const told = lately(load)
    if (told.verdict !== 'told') throw new Error('nothing told')
    expect(told.standing).toBe(standing)
    expect(told.ratio).toBeCloseTo(load / 700, 9)
    expect([told.recentWeek, told.usualWeek]).toEqual([expect.closeTo(load, 9), 700])
  })

  it('leave the last week out of what it is held against', () => {
    const told = againstUsual(daysWith(times(21, 100)), daysWith(times(7, 200)))
    expect(told.verdict === 'told' && told.ratio).toBe(2)
  })

  test.each<[number, number, boolean]>([
    [20, 0, false],
    [14, 7, true],
    [13, 7, false],
    [15, 6, true],
    [16, 5, true],
    [15, 5, false],
    [21, 5, true],
    [21, 4, false],
    [21, 7, true],
  ])('with %d known days before and %d lately are told: %s', (before, recent, isTold) => {
    const compared = againstUsual(
      daysWith([...times(21 - before, null), ...times(before, 100)]),
      daysWith([...times(7 - recent, null), ...times(recent, 100)]),
    )
    expect(compared.verdict).toBe(isTold ? 'told' : 'cannot-tell')
    if (compared.verdict === 'told') expect(compared).toMatchObject({ standing: 'about', ratio: 1 })
  })

  it('do not count a day with a session without an effort as known', () => {
    const compared = againstUsual(
      daysWith([...times(7, 'unrated' as const), ...times(14, 100)]),
      daysWith(['unrated', ...times(6, 100)]),
    )
    expect(compared.verdict).toBe('cannot-tell')
    expect(compared.usual.missing.unrated).toHaveLength(7)
    expect(compared.recent.missing.unrated).toHaveLength(1)
  })

  test.each<[number, string]>([
    [0, 'no-base'],
    [1, 'told'],
  ])('need something to be held against: a load of %d is %s', (load, verdict) => {
    const compared = againstUsual(daysWith([load, ...times(20, 0)]), daysWith(times(7, 100)))
    expect(compared.verdict).toBe(verdict)
  })

  it('are 28 days and no other number', () => {
    expect(() => againstUsual(daysWith(times(20, 1)), daysWith(times(7, 1)))).toThrow('28 days')
    expect(() => againstUsual(daysWith(times(21, 1)), daysWith(times(8, 1)))).toThrow('28 days')
  })
})

const days = (length: number) =>
  fc.array(fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 8 }), {
    minLength: length,
    maxLength: length,
  })

const order: readonly Standing[] = ['less', 'about', 'more', 'much-more']

describe('laws of the comparison', () => {
  it('more of everything leaves it', () => {
    fc.assert(
      fc.property(days(21), days(7), fc.integer({ min: 2, max: 9 }), (before, recent, factor) => {
        const scaled = (loads: (number | null)[]) =>
          daysWith(loads.map(load => (load === null ? null : load * factor)))
        const one = againstUsual(daysWith(before), daysWith(recent))
        const more = againstUsual(scaled(before), scaled(recent))
        expect(more.verdict).toBe(one.verdict)
        if (one.verdict !== 'told' || more.verdict !== 'told') return
        expect(more.standing).toBe(one.standing)
        expect(more.ratio).toBeCloseTo(one.ratio, 9)
      }),
    )
  })

  it('the order of the days within each part does not matter', () => {
    fc.assert(
      fc.property(days(21), days(7), (before, recent) => {
        const one = againstUsual(daysWith(before), daysWith(recent))
        const other = againstUsual(daysWith(before.toReversed()), daysWith(recent.toReversed()))
        expect(other.verdict).toBe(one.verdict)
        if (one.verdict === 'told' && other.verdict === 'told') expect(other.ratio).toBe(one.ratio)
      }),
    )
  })

  it('a heavier day lately never lowers the standing', () => {
    fc.assert(
      fc.property(days(21), days(7), fc.nat(6), fc.nat(3000), (before, recent, which, more) => {
        const heavier = recent.map((load, index) => (index === which && load !== null ? load + more : load))
        const one = againstUsual(daysWith(before), daysWith(recent))
        const other = againstUsual(daysWith(before), daysWith(heavier))
        expect(other.verdict).toBe(one.verdict)
        if (one.verdict !== 'told' || other.verdict !== 'told') return
        expect(order.indexOf(other.standing)).toBeGreaterThanOrEqual(order.indexOf(one.standing))
      }),
    )
  })

  it('forgetting a day never turns "cannot tell" into a figure, and an unknown day never counts as 0', () => {
    fc.assert(
      fc.property(days(21), days(7), fc.nat(20), fc.nat(6), (before, recent, early, late) => {
        const without = (loads: (number | null)[], which: number) =>
          loads.map((load, index) => (index === which ? null : load))
        const one = againstUsual(daysWith(before), daysWith(recent))
        const other = againstUsual(daysWith(without(before, early)), daysWith(without(recent, late)))
        if (one.verdict === 'cannot-tell') expect(other.verdict).toBe('cannot-tell')
        if (other.verdict !== 'told') return
        const known = (loads: (number | null)[]) => loads.flatMap(load => load ?? [])
        const meanOf = (loads: number[]) => loads.reduce((sum, load) => sum + load, 0) / loads.length
        const expected = meanOf(known(without(recent, late))) / meanOf(known(without(before, early)))
        expect(other.ratio).toBeCloseTo(expected, 9)
      }),
    )
  })
})
