import { describe, expect, it } from 'vitest'
import type { Band } from '@/lib/domain/hydration/day-band'
import { drinkingWarnings } from '@/lib/domain/hydration/drinking-warnings'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { datedEntryOf, entryOf } from '../../../support/correcting'
import { bandOf, man, run, woman } from '../../../support/day-bands'

const idsOf = ({ parts }: Band) => parts.map(({ id }) => id)
const weighed = { durationMinutes: 90, massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500, urineMl: 100 }

describe('the sessions of a day', () => {
  it.each([
    [1439, true],
    [1440, true],
    [1441, false],
  ])('that add up to %i minutes are in the band: %s', (minutes, areIn) => {
    const sessions = [run({ durationMinutes: 900 }), run({ durationMinutes: minutes - 900 })]
    const band = bandOf({ sessions })
    expect(idsOf(band)).toEqual(areIn ? ['base', 'session', 'session'] : ['base'])
    expect(band.asked.tooMuch).toEqual(
      areIn ? null : { minutes, sessionIds: sessions.map(({ id }) => id).toSorted() },
    )
  })

  it('of fifteen hours twice leave no room for 40 litres', () => {
    const sessions = [run({ durationMinutes: 900 }), run({ durationMinutes: 900 })]
    const band = bandOf({ sessions })
    expect([band.lowMl, band.highMl]).toEqual([2000, 3000])
    const drinks = [0, 1, 2, 3, 4, 5, 6, 7].map(hour => {
      const entry = entryOf('fluid', {
        at: `2026-05-19T${String(hour * 2).padStart(2, '0')}:00:00+01:00`,
        beverageId: 'FNDDS-94000100',
        volumeMl: 5000,
      })
      return { entry, figures: figuresOfDrink(entry, findDrink(entry.beverageId)) }
    })
    const beside = { drinks: [], foods: [], sessions: [] }
    const warned = drinkingWarnings({ drinks, foods: [], sessions, beside, band })
    expect(warned.map(({ id }) => id)).toContain('much')
  })

  it('do not count for one that is longer than a day by itself, nor for a planned one', () => {
    const [slip, real, planned] = [
      run({ durationMinutes: 1441 }),
      run(),
      run({ durationMinutes: 1400, planned: true }),
    ]
    const band = bandOf({ sessions: [slip, real, planned] })
    expect(idsOf(band)).toEqual(['base', 'session'])
    expect(band.asked).toEqual({ tooLong: [slip.id], tooMuch: null, forTwo: null })
  })

  it('that cannot be right make no hot day either', () => {
    const sessions = [run({ durationMinutes: 900, inHeat: true }), run({ durationMinutes: 900 })]
    expect(idsOf(bandOf({ sessions }))).toEqual(['base'])
  })
})

describe('heat', () => {
  it.each([
    [27, false],
    [28, true],
    [29, true],
  ])('of %i °C in a session makes a hot day: %s', (temperatureC, isHot) => {
    expect(idsOf(bandOf({ sessions: [run({ temperatureC })] }))).toEqual(
      isHot ? ['base', 'hot-day', 'session'] : ['base', 'session'],
    )
  })

  it('is not added to the sweat that was weighed in it', () => {
    expect(idsOf(bandOf({ sessions: [run({ ...weighed, inHeat: true })] }))).toEqual(['base', 'session'])
  })

  it('is not added to the usual rate in it', () => {
    const before = [10, 11, 12].map(date =>
      run({ ...weighed, temperatureC: 30, startedAt: `2026-05-${date}T08:00:00+01:00` }),
    )
    const rates = sweatProfile(before)
    expect(idsOf(bandOf({ sessions: [run({ temperatureC: 29 })], rates }))).toEqual(['base', 'session'])
    expect(idsOf(bandOf({ sessions: [run({ inHeat: true, temperatureC: 25 })], rates }))).toEqual([
      'base',
      'session',
    ])
  })

  it('of the day is added to what was weighed', () => {
    const closed = [datedEntryOf('day-closed', { on: '2026-05-19', cramps: 'none', hot: true })]
    expect(idsOf(bandOf({ closed, sessions: [run({ ...weighed, inHeat: true })] }))).toEqual([
      'base',
      'hot-day',
      'session',
    ])
  })
})

describe('an age for which no sweat rate is published', () => {
  it.each([
    ['2008-05-20', false],
    ['2008-05-19', true],
    ['2008-05-18', true],
  ])('born on %s a session counts: %s', (birthDate, counts) => {
    const session = run()
    const band = bandOf({ profile: { ...man, birthDate }, sessions: [session] })
    expect(idsOf(band)).toEqual(counts ? ['base', 'session'] : ['base'])
    expect(band.notForAge).toEqual(counts ? [] : [session.id])
  })

  it('has what was weighed', () => {
    const band = bandOf({ profile: { ...man, birthDate: '2016-01-01' }, sessions: [run(weighed)] })
    expect(idsOf(band)).toEqual(['base', 'session'])
    expect(band.notForAge).toEqual([])
  })

  it('names nothing that would be too light for an adult', () => {
    const light = run({ activityId: '07021' })
    expect(bandOf({ profile: { ...man, birthDate: '2016-01-01' }, sessions: [light] }).notForAge).toEqual([])
  })
})

describe('pregnancy and breastfeeding in the profile', () => {
  const due = { pregnancyDueDate: '2026-09-01' }
  it.each([
    ['2012-05-20', false],
    ['2012-05-19', true],
    ['2012-05-18', true],
    ['1975-05-20', true],
    ['1975-05-19', false],
  ])('of a woman born on %s counts: %s', (birthDate, counts) => {
    const band = bandOf({ profile: { ...woman, birthDate, ...due } })
    expect(idsOf(band)).toEqual(counts ? ['base', 'pregnancy'] : ['base'])
    expect(band.asked.forTwo).toBe(counts ? null : 'pregnancy')
  })

  it.each([
    [{ ...man, ...due }, 'pregnancy'],
    [{ ...man, lactating: true }, 'lactation'],
    [{ birthDate: '2016-01-01', lactating: true }, 'lactation'],
  ] as const)('of %j is asked about and adds nothing', (profile, asked) => {
    const band = bandOf({ profile })
    expect(idsOf(band)).toEqual(['base'])
    expect(band.asked.forTwo).toBe(asked)
  })

  it('counts where neither sex nor age is known', () => {
    expect(idsOf(bandOf({ profile: due }))).toEqual(['base', 'pregnancy'])
  })
})
