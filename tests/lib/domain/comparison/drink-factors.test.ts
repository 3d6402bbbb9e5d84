import { describe, expect, it, test } from 'vitest'
import type { Stretch, WindowHours } from '@/lib/domain/comparison/before'
import type { Exposure } from '@/lib/domain/comparison/compare-factor'
import { lowerEdge } from '@/lib/domain/comparison/drink-factors'
import { perMineral } from '@/lib/domain/nutrition/mineral'
import { now } from '../../../support/diary'
import {
  exposure,
  loggedAt,
  loggedTheDayBefore,
  sessionBefore,
  settingOf,
  timeBefore,
} from '../../../support/time-before'

const hourMs = 3_600_000
const enough = { drinks: 3, loggedAt }
const known = (amount: number, unknown = 0) => ({ known: amount, unknown })

describe('fluid below the band', () => {
  test.each<[number, Exposure]>([
    [1999, true],
    [2000, false],
    [2001, false],
    [0, true],
  ])('%d ml in a day with a lower edge of 2000: %s', (fluidMl, isBelow) => {
    expect(exposure('fluid-below-band', timeBefore({ 24: { ...enough, fluidMl } }))).toBe(isBelow)
  })

  test.each<[WindowHours, number, Exposure]>([
    [2, 166, true],
    [2, 167, false],
    [6, 499, true],
    [6, 500, false],
    [48, 3999, true],
    [48, 4000, false],
  ])('in %d hours its share of the day: %d ml is below: %s', (hours, fluidMl, isBelow) => {
    const before = timeBefore({ 2: { ...enough, fluidMl }, 48: { drinks: 3, loggedAt: loggedTheDayBefore } })
    expect(exposure('fluid-below-band', before, { hours })).toBe(isBelow)
  })

  it('counts the whole of a session to the edge, whatever the window', () => {
    const before = timeBefore(
      {},
      { sessions: [sessionBefore(1, { massBeforeKg: 70, massAfterKg: 69, drunkMl: 0, urineMl: 0 })] },
    )
    expect(lowerEdge(before, 24, settingOf())).toBe(3000)
    expect(lowerEdge(before, 6, settingOf())).toBe(1500)
  })

  it('counts of a session that still goes on what was over by then', () => {
    const weighed = { massBeforeKg: 70, massAfterKg: 69, drunkMl: 0, urineMl: 0 }
    const before = timeBefore({}, { sessions: [sessionBefore(0.25, weighed)] })
    expect(lowerEdge(before, 24, settingOf())).toBe(2250)
  })

  it('is not known where drinks are not logged, after another cramp, and without a band', () => {
    const low = { ...enough, fluidMl: 100 }
    expect(exposure('fluid-below-band', timeBefore({ 24: { ...low, drinks: 2 } }))).toBeNull()
    expect(exposure('fluid-below-band', timeBefore({ 24: low }, { crampedAt: now - 24 * hourMs }))).toBeNull()
    expect(exposure('fluid-below-band', timeBefore({ 24: low }, { crampedAt: now - 24.1 * hourMs }))).toBe(
      true,
    )
    const setting = settingOf({ told: { conditions: ['dialysis'], drugClasses: [] } })
    expect(exposure('fluid-below-band', timeBefore({ 24: low }), { setting })).toBeNull()
  })
})

describe('alcohol and caffeine', () => {
  test.each<[Partial<Stretch>, Exposure]>([
    [{ alcoholG: known(0) }, false],
    [{ alcoholG: known(0.1) }, true],
    [{ alcoholG: known(0, 1) }, null],
    [{ alcoholG: known(5, 1) }, true],
  ])('alcohol of %j: %s', (stretch, isExposed) => {
    expect(exposure('alcohol', timeBefore({ 24: { ...enough, ...stretch } }))).toBe(isExposed)
  })

  test.each<[Partial<Stretch>, Exposure]>([
    [{ caffeineMg: known(199) }, false],
    [{ caffeineMg: known(200) }, false],
    [{ caffeineMg: known(201) }, true],
    [{ caffeineMg: known(199, 1) }, null],
    [{ caffeineMg: known(201, 3) }, true],
  ])('caffeine of %j: %s', (stretch, isExposed) => {
    expect(exposure('caffeine', timeBefore({ 24: { ...enough, ...stretch } }))).toBe(isExposed)
  })

  it('are not known where drinks are not logged', () => {
    const two = timeBefore({ 24: { drinks: 2, alcoholG: known(5), caffeineMg: known(500) } })
    expect([exposure('alcohol', two), exposure('caffeine', two)]).toEqual([null, null])
  })
})

describe('a mineral below its share of the published intake', () => {
  const meals = (...hours: number[]) => hours.map(hour => now - hour * hourMs)
  const whole = { eatenAt: meals(8, 12, 16) }
  const of = (amount: number, unknown = 0) => ({ minerals: perMineral(() => known(amount, unknown)) })

  test.each<[number, number, Exposure]>([
    [3399, 0, true],
    [3400, 0, false],
    [3401, 0, false],
    [3399, 1, null],
    [3400, 1, false],
  ])('%d mg of potassium with %d unknown, of 3400: %s', (mg, unknown, isLow) => {
    expect(exposure('potassium-low', timeBefore({ 24: { ...whole, ...of(mg, unknown) } }))).toBe(isLow)
  })

  it('needs two days of two for 48 hours', () => {
    const two = timeBefore({ 24: { ...whole, ...of(3399) }, 48: { eatenAt: meals(30, 36, 40), ...of(3400) } })
    expect(exposure('potassium-low', two, { hours: 48 })).toBe(true)
    const one = timeBefore({ 24: { ...whole, ...of(3399) }, 48: of(3400) })
    expect(exposure('potassium-low', one, { hours: 48 })).toBeNull()
  })

  test.each([
    ['two meals', meals(8, 16)],
    ['three within an hour', meals(8, 8.2, 16)],
    ['three in less than six hours', meals(8, 10, 13.9)],
  ])('is not known after %s', (_, eatenAt) => {
    expect(exposure('magnesium-low', timeBefore({ 24: { eatenAt, ...of(1) } }))).toBeNull()
  })

  it('is not known without an age, and after another cramp', () => {
    const low = timeBefore({ 24: { ...whole, ...of(1) } })
    const setting = settingOf()
    const { birthDate: _, ...ageless } = setting.profile
    expect(exposure('calcium-low', low)).toBe(true)
    expect(exposure('calcium-low', low, { setting: { ...setting, profile: ageless } })).toBeNull()
    expect(exposure('calcium-low', { ...low, crampedAt: now - hourMs })).toBeNull()
  })
})
