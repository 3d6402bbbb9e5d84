import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/lib/domain/entry'
import { sweatProfile, temperatureBand, usualRate } from '@/lib/domain/hydration/sweat-profile'
import { newId } from '@/lib/domain/id'
import { entryOf } from '../../../support/correcting'
import { entryOfKind } from '../../../support/entries'

let day = 0

/** An hour's run on a day of its own that cost so many ml of sweat. */
const run = (lostMl: number, fields: object = {}): Exercise => {
  day += 1
  return entryOf('exercise', {
    startedAt: `2026-05-${String(1 + (day % 28)).padStart(2, '0')}T08:00:00+01:00`,
    durationMinutes: 60,
    activityId: '12150',
    temperatureC: 15,
    massBeforeKg: 70,
    massAfterKg: 70 - lostMl / 1000,
    drunkMl: 0,
    urineMl: 0,
    ...fields,
  })
}

describe('the band of a session', () => {
  it.each([
    [-5, 'cool'],
    [9.9, 'cool'],
    [10, 'mild'],
    [19.9, 'mild'],
    [20, 'warm'],
    [27.9, 'warm'],
    [28, 'hot'],
  ])('at %d °C it is %s', (temperatureC, band) => {
    expect(temperatureBand({ temperatureC })).toBe(band)
  })

  it('is hot in the heat, whatever the temperature, and else not known', () => {
    expect(temperatureBand({ inHeat: true })).toBe('hot')
    expect(temperatureBand({ inHeat: true, temperatureC: 15 })).toBe('hot')
    expect(temperatureBand({ inHeat: false, temperatureC: 28 })).toBe('hot')
    expect(temperatureBand({ inHeat: false })).toBeNull()
    expect(temperatureBand({})).toBeNull()
  })
})

describe('a profile', () => {
  it('gives each activity a rate in each band, from cool to hot, with its spread', () => {
    const { rates } = sweatProfile([
      run(900, { activityId: '01015' }),
      run(1800, { temperatureC: 30 }),
      run(800),
      run(1400),
      run(900),
      run(500, { temperatureC: null }),
    ])
    expect(
      rates.map(({ latest, band, sessions, medianPerHourMl, lowestPerHourMl, highestPerHourMl, isUsual }) => [
        latest.activityId,
        band,
        sessions.length,
        lowestPerHourMl,
        medianPerHourMl,
        highestPerHourMl,
        isUsual,
      ]),
    ).toEqual([
      ['12150', 'mild', 3, 800, 900, 1400, true],
      ['12150', 'hot', 1, 1800, 1800, 1800, false],
      ['12150', null, 1, 500, 500, 500, false],
      ['01015', 'mild', 1, 900, 900, 900, false],
    ])
  })

  it('is usual from three sessions on', () => {
    const usual = [1, 2, 3].map(count => sweatProfile(Array.from({ length: count }, () => run(900))).rates[0])
    expect(usual.map(rate => rate?.isUsual)).toEqual([false, false, true])
  })

  it('knows an activity that is only named by its name, however it is capitalised', () => {
    const { activityId, ...running } = run(900)
    expect(activityId).toBe('12150')
    const sessions = ['Sculling ', 'sculling', 'Pétanque'].map(activityName => ({
      ...running,
      id: newId(),
      activityName,
    }))
    expect(sweatProfile(sessions).rates.map(({ sessions: of }) => of.length)).toEqual([2, 1])
  })

  it('leaves out what cannot be trusted, and says why', () => {
    const left = [
      run(900, { urineMl: null }),
      run(900, { drunkMl: null, urineMl: null }),
      run(500, { durationMinutes: 29 }),
      run(-1100, { drunkMl: 2000 }),
      run(4100),
    ]
    const { rates, leftOut } = sweatProfile([...left, run(500, { durationMinutes: 30 })])
    expect(rates).toHaveLength(1)
    const because = (session: Exercise | undefined) =>
      leftOut.find(one => one.session.id === session?.id)?.because
    expect(left.map(because)).toEqual([
      'amounts-missing',
      'amounts-missing',
      'too-short',
      'much-gained',
      'very-fast',
    ])
  })

  it('does not count what is planned or not weighed', () => {
    const { massAfterKg, ...unweighed } = run(900)
    expect(massAfterKg).toBe(69.1)
    expect(sweatProfile([run(900, { planned: true }), unweighed])).toEqual({ rates: [], leftOut: [] })
  })

  it('does not depend on the order of the sessions, and holds each weighed one once', () => {
    fc.assert(
      fc.property(fc.array(entryOfKind('exercise'), { maxLength: 12 }), sessions => {
        const profile = sweatProfile(sessions)
        expect(sweatProfile(sessions.toReversed())).toEqual(profile)
        const held = [
          ...profile.rates.flatMap(({ sessions: of }) => of.map(({ session }) => session.id)),
          ...profile.leftOut.map(({ session }) => session.id),
        ]
        const weighed = sessions.filter(
          one => one.planned !== true && one.massBeforeKg !== undefined && one.massAfterKg !== undefined,
        )
        expect(held.toSorted()).toEqual(weighed.map(({ id }) => id).toSorted())
        for (const { lowestPerHourMl, medianPerHourMl, highestPerHourMl } of profile.rates) {
          expect(lowestPerHourMl).toBeLessThanOrEqual(medianPerHourMl)
          expect(medianPerHourMl).toBeLessThanOrEqual(highestPerHourMl)
        }
      }),
    )
  })
})

describe('the usual rate', () => {
  const profile = sweatProfile([
    ...[800, 900, 1000].map(ml => run(ml)),
    ...[1500, 1600].map(ml => run(ml, { temperatureC: 30 })),
  ])

  it('is that of the activity in the band of the session', () => {
    expect(usualRate(run(0), profile)?.medianPerHourMl).toBe(900)
  })

  it('does not exist where the band has too few sessions, or the activity none', () => {
    expect(usualRate(run(0, { temperatureC: 30 }), profile)).toBeNull()
    expect(usualRate(run(0, { activityId: '01015' }), profile)).toBeNull()
  })

  it('does not exist where nobody said what the session was, however many such there are', () => {
    const nameless = ({ activityId, ...session }: Exercise): Exercise => session
    const many = sweatProfile([800, 900, 1000].map(ml => nameless(run(ml))))
    expect(usualRate(nameless(run(0)), many)).toBeNull()
  })

  it('is that of all temperatures where that of the session is not known', () => {
    expect(usualRate(run(0, { temperatureC: null }), profile)).toMatchObject({
      lowestPerHourMl: 800,
      medianPerHourMl: 1000,
      highestPerHourMl: 1600,
      isUsual: true,
    })
  })
})
