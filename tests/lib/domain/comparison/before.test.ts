import { describe, expect, it, test } from 'vitest'
import {
  countIn,
  drinksAreKept,
  eatenIn,
  holdsCramp,
  isKept,
  mineralIn,
  sessionsIn,
  windowHours,
  type WindowHours,
} from '@/lib/domain/comparison/before'
import { perMineral } from '@/lib/domain/nutrition/mineral'
import { now } from '../../../support/diary'
import { sessionBefore, timeBefore } from '../../../support/time-before'

const hourMs = 3_600_000

describe('a window', () => {
  const before = timeBefore({
    2: { drinks: 1 },
    6: { drinks: 10 },
    24: { drinks: 100 },
    48: { drinks: 1000 },
  })

  test.each<[WindowHours, number]>([
    [2, 1],
    [6, 11],
    [24, 111],
    [48, 1111],
  ])('of %d hours holds the shorter ones: %d', (hours, drinks) => {
    expect(countIn(before, hours, stretch => stretch.drinks)).toBe(drinks)
  })

  it('adds up what is known and counts what is not', () => {
    const of = (known: number, unknown: number) => ({ minerals: perMineral(() => ({ known, unknown })) })
    const minerals = timeBefore({ 2: of(1, 0), 24: of(20, 2), 48: of(300, 1) })
    expect(mineralIn(minerals, 24, 'sodium')).toEqual({ known: 21, unknown: 2 })
    expect(mineralIn(minerals, 48, 'sodium')).toEqual({ known: 321, unknown: 3 })
  })

  test.each<[number, WindowHours[]]>([
    [2, [2, 6, 24, 48]],
    [2.001, [6, 24, 48]],
    [24, [24, 48]],
    [48, [48]],
    [48.001, []],
  ])('holds a session that began %d hours before: %j', (hours, windows) => {
    const one = timeBefore({}, { sessions: [sessionBefore(hours)] })
    const holding = windowHours.filter(length => sessionsIn(one, length).length > 0)
    expect(holding).toEqual(windows)
  })

  test.each<[number | null, WindowHours[]]>([
    [null, []],
    [6, [6, 24, 48]],
    [6.001, [24, 48]],
    [48, [48]],
  ])('holds a cramp that began %s hours before: %j', (hours, windows) => {
    const one = timeBefore({}, { crampedAt: hours === null ? null : now - hours * hourMs })
    expect(windowHours.filter(length => holdsCramp(one, length))).toEqual(windows)
  })
})

describe('a diary is kept', () => {
  test.each<[Parameters<typeof timeBefore>[0], boolean, boolean]>([
    [{}, false, false],
    [{ 24: { entries: 1 } }, true, false],
    [{ 2: { entries: 1 } }, true, false],
    [{ 48: { entries: 1 } }, false, false],
    [{ 6: { entries: 1 }, 48: { entries: 1 } }, true, true],
  ])('with %j: over a day %s, over two %s', (stretches, day, two) => {
    const before = timeBefore(stretches)
    expect([2, 6, 24, 48].map(hours => isKept(before, hours as WindowHours))).toEqual([day, day, day, two])
  })

  test.each<[number, number, number, boolean, boolean]>([
    [0, 2, 3, false, false],
    [1, 2, 0, true, false],
    [1, 2, 2, true, false],
    [1, 2, 3, true, true],
    [0, 3, 4, true, true],
  ])('of drinks with %d and %d in a day and %d before it', (late, early, dayBefore, day, two) => {
    const before = timeBefore({ 2: { drinks: late }, 24: { drinks: early }, 48: { drinks: dayBefore } })
    expect([drinksAreKept(before, 24), drinksAreKept(before, 48)]).toEqual([day, two])
  })

  it('of meals by each 24 hours', () => {
    const before = timeBefore({ 6: { eatenAt: [3] }, 24: { eatenAt: [2] }, 48: { eatenAt: [1] } })
    expect(eatenIn(before, 24)).toEqual([[3, 2]])
    expect(eatenIn(before, 48)).toEqual([[3, 2], [1]])
  })
})
