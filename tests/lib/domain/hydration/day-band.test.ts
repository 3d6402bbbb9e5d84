import { describe, expect, it } from 'vitest'
import { dayBand, hotDayMl, placeInBand, type Band } from '@/lib/domain/hydration/day-band'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { datedEntryOf } from '../../../support/correcting'
import { bandOf, factsOf, man, run, woman } from '../../../support/day-bands'

const edges = ({ lowMl, highMl }: { lowMl: number; highMl: number }) => [lowMl, highMl]
const idsOf = ({ parts }: Band) => parts.map(({ id }) => id)

/** Weighed with everything known: 1.5 l of sweat in 90 minutes (the worked example). */
const weighed = { durationMinutes: 90, massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500, urineMl: 100 }

const closed = (hot: boolean) => datedEntryOf('day-closed', { on: '2026-05-19', cramps: 'none', hot })

describe('the band of a day', () => {
  it.each([
    ['a man', man, [2000, 3000]],
    ['a woman', woman, [1600, 2200]],
    ['somebody whose sex is not known: the range of both', { birthDate: '1990-01-01' }, [1600, 3000]],
    ['somebody who rather not says it', { birthDate: '1990-01-01', sex: 'unspecified' }, [1600, 3000]],
    ['a girl of ten', { sex: 'female', birthDate: '2016-01-01' }, [1520, 1600]],
    ['in pregnancy', { ...woman, pregnancyDueDate: '2026-09-01' }, [1840, 2300]],
    [
      'in pregnancy, with the sex not known',
      { birthDate: '1990-01-01', pregnancyDueDate: '2026-09-01' },
      [1840, 2300],
    ],
    [
      'a girl of fourteen in pregnancy: the values of women',
      { sex: 'female', birthDate: '2012-01-01', pregnancyDueDate: '2026-09-01' },
      [1840, 2300],
    ],
    ['in lactation', { ...woman, lactating: true }, [2160, 3100]],
    [
      'in both: lactation alone, which adds more',
      { ...woman, lactating: true, pregnancyDueDate: '2026-09-01' },
      [2160, 3100],
    ],
  ] as const)('of %s', (_, profile, expected) => {
    expect(edges(bandOf({ profile }))).toEqual(expected)
  })

  it.each([
    ['2025-05-20', 'too-young'],
    ['2025-05-19', 'band'],
  ])('for somebody born on %s is: %s', (birthDate, kind) => {
    expect(dayBand(factsOf({ profile: { birthDate } })).kind).toBe(kind)
  })

  it('says what it had to do without, and takes adults’ values where the age is not known', () => {
    const band = bandOf({ profile: {} })
    expect(edges(band)).toEqual([1600, 3000])
    expect(band.notKnown).toEqual(['age', 'sex', 'mass'])
    expect(bandOf({ profile: man, massKg: 80 }).notKnown).toEqual([])
    expect(bandOf({ profile: { ...man, birthDate: '2026-05-20' }, massKg: 80 }).notKnown).toEqual(['age'])
  })

  it.each([
    [70, [2000, 3000]],
    [69.3, [1980, 2970]],
    [63, [1800, 2700]],
    [49, [1400, 2100]],
    [40, [1400, 2100]],
    [120, [2000, 3000]],
  ])('of a man of %d kg is %j', (massKg, expected) => {
    const band = bandOf({ massKg })
    expect(edges(band)).toEqual(expected)
    expect(idsOf(band).includes('mass')).toBe(massKg < 70)
  })

  it('goes by age and not by mass for a child', () => {
    expect(edges(bandOf({ profile: { sex: 'female', birthDate: '2016-01-01' }, massKg: 20 }))).toEqual([
      1520, 1600,
    ])
  })

  it('rises by what was weighed away, at both edges', () => {
    const session = run(weighed)
    const band = bandOf({ sessions: [session] })
    expect(edges(band)).toEqual([3500, 4500])
    expect(band.parts.at(-1)).toMatchObject({ id: 'session', origin: 'sourced', entryIds: [session.id] })
  })

  it('rises by the low and the mean of the published rate where nothing was weighed', () => {
    expect(edges(bandOf({ sessions: [run()] }))).toEqual([2710, 4280])
  })

  it('rises by the person’s usual rate for the activity, and names those sessions', () => {
    const before = [68.9, 68.5, 69].map((massAfterKg, index) =>
      run({ ...weighed, massAfterKg, startedAt: `2026-05-1${index}T08:00:00+01:00` }),
    )
    const session = run()
    const band = bandOf({ sessions: [session], rates: sweatProfile(before) })
    expect(edges(band)).toEqual([2933, 4267])
    expect(band.parts.at(-1)?.entryIds).toEqual(
      expect.arrayContaining([session.id, ...before.map(({ id }) => id)]),
    )
  })

  it('never takes more than 1.4 l an hour for a session that was not weighed', () => {
    expect(edges(bandOf({ sessions: [run({ activityId: '15210' })] }))).toEqual([2810, 4400])
  })

  it.each([
    [1440, 'session'],
    [1441, null],
  ])('a session of %i minutes is in it as %s', (durationMinutes, part) => {
    const session = run({ durationMinutes })
    const band = bandOf({ sessions: [session] })
    expect(idsOf(band)).toEqual(part === null ? ['base'] : ['base', 'session'])
    expect(band.asked.tooLong).toEqual(part === null ? [session.id] : [])
  })

  it('does not rise for a session that is only planned, nor for a stroll to the sofa', () => {
    expect(edges(bandOf({ sessions: [run({ planned: true, inHeat: true })] }))).toEqual([2000, 3000])
    expect(idsOf(bandOf({ sessions: [run({ activityId: '07021' })] }))).toEqual(['base'])
  })

  it('rises once for heat, however often it was said', () => {
    const hot = closed(true)
    expect(edges(bandOf({ closed: [hot] }))).toEqual([2000 + hotDayMl.lowMl, 3000 + hotDayMl.highMl])
    const session = run({ inHeat: true })
    const band = bandOf({ closed: [hot], sessions: [session, run({ temperatureC: 30 })] })
    expect(idsOf(band)).toEqual(['base', 'hot-day', 'session', 'session'])
    expect(band.parts[1]?.entryIds).toContain(session.id)
    expect(band.parts[1]?.entryIds).toHaveLength(3)
    expect(idsOf(bandOf({ closed: [closed(false)] }))).toEqual(['base'])
  })

  it.each([
    [{ conditions: ['heart-failure'], drugClasses: [] }, ['heart-failure']],
    [{ conditions: ['fluid-restriction'], drugClasses: [] }, ['fluid-restriction']],
    [{ conditions: [], drugClasses: ['arb'] }, ['arb']],
  ] as const)('is none where a clinic says how much: %j', (told, cautions) => {
    expect(dayBand(factsOf({ told, sessions: [run(weighed)] }))).toEqual({ kind: 'clinic', cautions })
  })

  it('has sources with each of its parts', () => {
    const band = bandOf({
      profile: { ...woman, lactating: true },
      massKg: 50,
      closed: [closed(true)],
      sessions: [run(weighed), run()],
    })
    expect(idsOf(band)).toEqual(['base', 'mass', 'lactation', 'hot-day', 'session', 'session'])
    for (const { sources } of band.parts) expect(sources.length).toBeGreaterThan(0)
  })
})

describe('the place of an amount', () => {
  const band = { lowMl: 1600, highMl: 2200 }
  it.each([
    [1599, 'below', 1],
    [1600, 'inside', 0],
    [1601, 'inside', 0],
    [2199, 'inside', 0],
    [2200, 'inside', 0],
    [2201, 'above', 1],
  ])('of %i ml is %s', (ml, place, byMl) => {
    expect(placeInBand(ml, band)).toEqual({ place, byMl })
  })
})
