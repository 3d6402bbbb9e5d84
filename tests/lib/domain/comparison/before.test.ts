import { describe, expect, it, test } from 'vitest'
import {
  countIn,
  drinksAreKept,
  eatenIn,
  holdsCramp,
  isKept,
  otherEntries,
  mineralIn,
  sessionsIn,
  windowHours,
  type WindowHours,
} from '@/lib/domain/comparison/before'
import { perMineral } from '@/lib/domain/nutrition/mineral'
import { now } from '../../../support/diary'
import { loggedAt, loggedTheDayBefore, sessionBefore, timeBefore } from '../../../support/time-before'

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

it('tells what else was logged from drinks, stretches and sessions made by hand', () => {
  const four = [1, 2, 3, 4].map(hours => now - hours * hourMs)
  const before = timeBefore(
    { 2: { loggedAt: four, drinks: 1 }, 6: { loggedAt: four, stretches: 1 }, 24: { loggedAt: four } },
    { sessions: [sessionBefore(5), sessionBefore(5, { source: 'watch' })] },
  )
  expect(windowHours.map(hours => otherEntries(before, hours))).toEqual([3, 5, 9, 9])
})

describe('a diary is kept', () => {
  test.each<[Parameters<typeof timeBefore>[0], boolean, boolean]>([
    [{}, false, false],
    [{ 24: { loggedAt } }, true, false],
    [{ 2: { loggedAt } }, true, false],
    [{ 48: { loggedAt: loggedTheDayBefore } }, false, false],
    [{ 6: { loggedAt }, 48: { loggedAt: loggedTheDayBefore } }, true, true],
  ])('with %j: over a day %s, over two %s', (stretches, day, two) => {
    const before = timeBefore(stretches)
    expect(windowHours.map(hours => isKept(before, hours))).toEqual([day, day, day, two])
  })

  test.each<[number[], boolean]>([
    [[16], true],
    [[16.001], false],
    [[8], true],
    [[7.999], false],
    [[23, 7.001], true],
    [[23, 6.999], false],
    [[1, 17, 23], true],
    [[24, 20, 17], false],
  ])('with entries %j hours before, in any order: %s', (hours, kept) => {
    const before = timeBefore({ 24: { loggedAt: hours.map(one => now - one * hourMs) } })
    expect(isKept(before, 24)).toBe(kept)
  })

  it('is not where drinks are logged and then nothing more', () => {
    expect(drinksAreKept(timeBefore({ 24: { drinks: 3, loggedAt: [now - 20 * hourMs] } }), 24)).toBe(false)
  })

  test.each<[number, number, number, boolean, boolean]>([
    [0, 2, 3, false, false],
    [1, 2, 0, true, false],
    [1, 2, 2, true, false],
    [1, 2, 3, true, true],
    [0, 3, 4, true, true],
  ])('of drinks with %d and %d in a day and %d before it', (late, early, dayBefore, day, two) => {
    const before = timeBefore({
      2: { drinks: late },
      24: { drinks: early, loggedAt },
      48: { drinks: dayBefore, loggedAt: loggedTheDayBefore },
    })
    expect([drinksAreKept(before, 24), drinksAreKept(before, 48)]).toEqual([day, two])
  })

  it('of meals by each 24 hours', () => {
    const before = timeBefore({ 6: { eatenAt: [3] }, 24: { eatenAt: [2] }, 48: { eatenAt: [1] } })
    expect(eatenIn(before, 24)).toEqual([[3, 2]])
    expect(eatenIn(before, 48)).toEqual([[3, 2], [1]])
  })
})
