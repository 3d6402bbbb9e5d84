import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/lib/domain/entry'
import { publishedRate, publishedSweat } from '@/lib/domain/hydration/published-sweat'
import { sweatOfSession } from '@/lib/domain/hydration/sweat-of-session'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { readOwnItem } from '@/lib/domain/own-item'
import { entryOf } from '../../../support/correcting'

const nobody = sweatProfile([])

const session = (fields: object = {}): Exercise =>
  entryOf('exercise', {
    startedAt: '2026-05-18T08:00:00+01:00',
    durationMinutes: 90,
    activityId: '12150',
    temperatureC: 15,
    ...fields,
  })

const weighed = { massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500, urineMl: 100 }

describe('the sweat of a session', () => {
  it('is what was weighed', () => {
    const one = session(weighed)
    expect(sweatOfSession(one, nobody)).toEqual({
      lowMl: 1500,
      midMl: 1500,
      highMl: 1500,
      basis: 'weighed',
      standsIn: null,
      sessionIds: [one.id],
      published: null,
    })
  })

  it('is the usual rate where it was not weighed, from the slowest to the fastest', () => {
    const own = [68.9, 68.5, 69].map(massAfterKg => session({ ...weighed, massAfterKg }))
    const estimate = sweatOfSession(session({ durationMinutes: 60 }), sweatProfile(own))
    expect(estimate).toMatchObject({ basis: 'own', midMl: 1000, published: null })
    expect(estimate?.lowMl).toBeCloseTo(1400 / 1.5, 9)
    expect(estimate?.highMl).toBeCloseTo(1900 / 1.5, 9)
    expect(estimate?.sessionIds.toSorted()).toEqual(own.map(({ id }) => id).toSorted())
  })

  it('is the published rate of the sport where the person has none', () => {
    expect(sweatOfSession(session({ durationMinutes: 60 }), nobody)).toMatchObject({
      lowMl: 710,
      midMl: 1280,
      highMl: 1850,
      basis: 'published',
      sessionIds: [],
    })
  })

  it('is not taken from a weighing that has to be checked', () => {
    const slip = sweatOfSession(session({ ...weighed, massAfterKg: 75 }), nobody)
    expect(slip).toMatchObject({ basis: 'published', standsIn: 'slip' })
  })

  it('is cut where the scale says that it can only be more, or only less', () => {
    const more = session({ massBeforeKg: 70, massAfterKg: 68, urineMl: 0 })
    expect(sweatOfSession(more, nobody)).toMatchObject({
      lowMl: 2000,
      midMl: 2000,
      highMl: 2775,
      basis: 'published',
      sessionIds: [more.id],
    })
    const less = session({ massBeforeKg: 70, massAfterKg: 69, drunkMl: 500 })
    expect(sweatOfSession(less, nobody)).toMatchObject({ lowMl: 1065, midMl: 1500, highMl: 1500 })
  })

  it('scales with the time', () => {
    const hours = [1, 2].map(count => sweatOfSession(session({ durationMinutes: 60 * count }), nobody)?.midMl)
    expect(hours).toEqual([1280, 2560])
  })

  it('takes the energy of an activity of the person’s own', () => {
    const id = '0190a8d2-1111-7abc-8def-000000000001'
    const read = readOwnItem({ id, kind: 'activity', name: 'Nordic walking in the dunes', met: 4.5 })
    const own = read.ok ? [read.value] : []
    expect(sweatOfSession(session({ activityId: id, durationMinutes: 60 }), nobody, own)).toMatchObject({
      lowMl: 0,
      midMl: 605,
      published: { kind: 'gentle', isOurs: true },
    })
  })
})

describe('the published rates', () => {
  it('are those of 506 athletes (Baker, 2016: 1.21 ± 0.68 l an hour) and of 1303 by sport (Barnes, 2019)', () => {
    const figures = Object.entries(publishedSweat).map(([kind, { meanMl, deviationMl, source }]) => [
      kind,
      meanMl / 1000,
      deviationMl / 1000,
      source.url,
    ])
    const barnes = 'https://doi.org/10.1080/02640414.2019.1633159'
    expect(figures).toEqual([
      ['athletes', 1.21, 0.68, 'https://doi.org/10.1080/02640414.2015.1055291'],
      ['endurance', 1.28, 0.57, barnes],
      ['american-football', 1.51, 0.7, barnes],
      ['soccer', 0.94, 0.38, barnes],
      ['basketball', 0.95, 0.42, barnes],
      ['baseball', 0.83, 0.34, barnes],
    ])
  })

  it.each([
    ['running', '12150', 'endurance'],
    ['cycling', '01015', 'endurance'],
    ['American football', '15210', 'american-football'],
    ['football', '15605', 'soccer'],
    ['basketball', '15040', 'basketball'],
    ['baseball', '15620', 'baseball'],
    ['badminton, competitive', '15020', 'athletes'],
    ['walking at 3.5 MET', '17190', 'gentle'],
    ['yoga', '02150', 'gentle'],
    ['swimming', '18310', 'in-water'],
  ])('%s is measured by its own kind', (_, activityId, kind) => {
    expect(sweatOfSession(session({ activityId }), nobody)?.published?.kind).toBe(kind)
  })

  it('do not make an athlete of who walks or does yoga', () => {
    const perHour = (activityId: string) =>
      sweatOfSession(session({ activityId, durationMinutes: 60 }), nobody)?.midMl ?? NaN
    expect(perHour('17190')).toBeCloseTo((1210 * 2.5) / 7, 6)
    expect(perHour('02150')).toBeCloseTo((1210 * 1.5) / 7, 6)
  })

  it.each([
    [1.9, null],
    [2, 'gentle'],
    [5.9, 'gentle'],
    [6, 'athletes'],
  ])('at %d MET it is %s', (met, kind) => {
    expect(publishedRate({ met })?.kind ?? null).toBe(kind)
  })

  it('say from nothing to the athletes’ upper figure of an activity that is only named', () => {
    const { activityId, ...unknown } = session({ durationMinutes: 60, activityName: 'Sculling' })
    expect(activityId).toBe('12150')
    expect(sweatOfSession(unknown, nobody)).toMatchObject({ lowMl: 0, midMl: 945, highMl: 1890 })
  })
})
