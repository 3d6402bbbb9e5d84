import { describe, expect, it, test } from 'vitest'
import type { Exposure } from '@/lib/domain/comparison/compare-factor'
import type { FactorId } from '@/lib/domain/comparison/factor'
import { profileSchema } from '@/lib/domain/profile'
import { entry, now } from '../../../support/diary'
import { exposure, loggedAt, sessionBefore, settingOf, timeBefore } from '../../../support/time-before'

const hourMs = 3_600_000
const kept = { 24: { loggedAt } }
const after = (hours: number, fields: object) =>
  timeBefore(kept, { sessions: [sessionBefore(hours, fields)] })

describe('a long or hard session', () => {
  test.each<[object, Exposure]>([
    [{ durationMinutes: 89, effort: 6.9 }, false],
    [{ durationMinutes: 90, effort: 1 }, true],
    [{ durationMinutes: 89, effort: 7 }, true],
    [{ durationMinutes: 89 }, null],
    [{ durationMinutes: 91 }, true],
  ])('%j: %s', (fields, isExposed) => {
    expect(exposure('long-or-hard-session', after(4, fields))).toBe(isExposed)
  })

  test.each<[number, Exposure]>([
    [1.49, false],
    [1.5, true],
    [3, true],
  ])('of three hours that began %d hours before the cramp: %s', (hours, isExposed) => {
    expect(exposure('long-or-hard-session', after(hours, { durationMinutes: 180, effort: 3 }))).toBe(
      isExposed,
    )
  })
})

describe('the sweat of sessions', () => {
  const lost = (ml: number) => ({
    massBeforeKg: 70,
    massAfterKg: 70 - ml / 1000,
    drunkMl: 0,
    urineMl: 0,
    durationMinutes: 60,
  })
  test.each<[number, Exposure]>([
    [1390, false],
    [1400, true],
    [1410, true],
  ])('%d ml at 70 kg, of which 2 %% are 1400: %s', (ml, isExposed) => {
    expect(exposure('high-sweat-loss', after(4, lost(ml)))).toBe(isExposed)
  })

  it('counts only what lies before the cramp', () => {
    expect(exposure('high-sweat-loss', after(0.5, lost(2700)))).toBe(false)
    expect(exposure('high-sweat-loss', after(0.5, lost(2800)))).toBe(true)
  })

  test.each<[string, Exposure]>([
    ['1990-01-01', false],
    ['2014-01-01', null],
  ])('of somebody born on %s, for whom a rate is published or not: %s', (birthDate, isExposed) => {
    const setting = settingOf({ profile: profileSchema.parse({ timeZone: 'Asia/Kathmandu', birthDate }) })
    const session = { durationMinutes: 60, activityId: '12150' }
    expect(exposure('high-sweat-loss', after(4, session), { setting })).toBe(isExposed)
    expect(exposure('high-sweat-loss', timeBefore(kept), { setting })).toBe(false)
    expect(exposure('high-sweat-loss', after(4, lost(1400)), { setting })).toBe(true)
  })

  it('is not known without a body mass', () => {
    expect(
      exposure('high-sweat-loss', after(4, lost(2000)), { setting: settingOf({ mass: null }) }),
    ).toBeNull()
  })
})

describe('heat', () => {
  test.each<[object, Exposure]>([
    [{ inHeat: true }, true],
    [{ inHeat: false }, false],
    [{ temperatureC: 27 }, false],
    [{ temperatureC: 28 }, true],
    [{ temperatureC: 29, inHeat: false }, true],
    [{}, null],
  ])('of a session with %j: %s', (fields, isExposed) => {
    expect(exposure('heat', after(4, fields))).toBe(isExposed)
  })
})

describe('several sessions', () => {
  const both = (one: object, other: object) =>
    timeBefore(kept, { sessions: [sessionBefore(20, one), sessionBefore(4, other)] })

  it('one with it is enough, else one that does not tell makes it not known', () => {
    expect(exposure('heat', both({ inHeat: true }, {}))).toBe(true)
    expect(exposure('heat', both({ inHeat: false }, {}))).toBeNull()
    expect(exposure('heat', both({ inHeat: false }, { inHeat: false }))).toBe(false)
  })
})

describe('without a session', () => {
  const ids: FactorId[] = ['long-or-hard-session', 'high-sweat-loss', 'unusual-session', 'heat']
  it.each(ids)('%s was not there where the diary was kept, and is not known where it was not', id => {
    expect(exposure(id, timeBefore(kept))).toBe(false)
    expect(exposure(id, timeBefore({}))).toBeNull()
    expect(exposure(id, timeBefore(kept, { crampedAt: now - hourMs }))).toBeNull()
  })

  it.each<FactorId>(['no-warm-up', 'no-cool-down'])('%s has nothing to be left out of', id => {
    expect(exposure(id, timeBefore(kept))).toBeNull()
  })
})

describe('a warm-up and a cool-down', () => {
  test.each<[FactorId, object, Exposure]>([
    ['no-warm-up', { warmUpMinutes: 0 }, true],
    ['no-warm-up', { warmUpMinutes: 1 }, false],
    ['no-warm-up', {}, null],
    ['no-cool-down', { coolDownMinutes: 0 }, true],
    ['no-cool-down', { coolDownMinutes: 1 }, false],
    ['no-cool-down', {}, null],
  ])('%s with %j: %s', (id, fields, isExposed) => {
    expect(exposure(id, after(4, fields))).toBe(isExposed)
  })

  it('may be logged by itself', () => {
    const { startedAt, timeZone } = sessionBefore(4)
    const warmUp = entry({ kind: 'routine', measure: 'warm-up', at: startedAt, timeZone })
    if (warmUp.kind !== 'routine') throw new Error('not a routine')
    const setting = settingOf({ routines: [warmUp] })
    expect(exposure('no-warm-up', after(4, { warmUpMinutes: 0 }), { setting })).toBe(false)
  })

  test.each<[number, Exposure]>([
    [1.99, null],
    [2, true],
    [3, true],
  ])('a cool-down may still come for an hour: began %d hours before the cramp: %s', (hours, isExposed) => {
    const session = after(hours, { durationMinutes: 60, coolDownMinutes: 0, warmUpMinutes: 0 })
    expect(exposure('no-cool-down', session)).toBe(isExposed)
    expect(exposure('no-warm-up', session)).toBe(true)
  })
})
