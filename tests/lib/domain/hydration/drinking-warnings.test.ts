import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exercise, Fluid } from '@/lib/domain/entry'
import { drunkOver, fastestHour as fastestOf } from '@/lib/domain/hydration/drinking-pace'
import { drinkingWarnings, mostOfDayMl, type DrunkDay } from '@/lib/domain/hydration/drinking-warnings'
import { figuresOfDrink, figuresOfFood } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { entryOf } from '../../../support/correcting'

const water = 'FNDDS-94000100'
const gatorade = 'FNDDS-95320200'
const at = (time: string) => `2026-05-19T${time.length === 5 ? `${time}:00` : time}+01:00`

const drink = (time: string, volumeMl: number, fields: object = {}): Fluid =>
  entryOf('fluid', { at: at(time), beverageId: water, volumeMl, ...fields })

const served = (entry: Fluid) => ({ entry, figures: figuresOfDrink(entry, findDrink(entry.beverageId)) })

const session = (fields: object = {}): Exercise =>
  entryOf('exercise', {
    startedAt: at('10:00'),
    durationMinutes: 120,
    activityId: '12150',
    ...fields,
  })

const plain = { origin: 'ours', sources: [], entryIds: [] } as const

/** Upper edge 2600 ml, none of it sweat: 3900 ml are 1.5 times as much. */
const band: DrunkDay['band'] = {
  kind: 'band',
  lowMl: 1850,
  highMl: 2600,
  notKnown: [],
  asked: { tooLong: [], tooMuch: null, forTwo: null },
  notForAge: [],
  parts: [
    { id: 'pregnancy', lowMl: 1600, highMl: 2200, ...plain },
    { id: 'hot-day', lowMl: 250, highMl: 400, ...plain },
  ],
}

const warningsOf = (drinks: readonly Fluid[], more: Partial<DrunkDay> = {}) =>
  drinkingWarnings({
    drinks: drinks.map(served),
    foods: [],
    sessions: [],
    beside: { drinks: [], foods: [], sessions: [] },
    band: { kind: 'too-young' },
    ...more,
  })
const fastestHour = (drinks: readonly Fluid[]) => fastestOf(drinks.map(drunkOver))
const idsOf = (drinks: readonly Fluid[], more: Partial<DrunkDay> = {}) =>
  warningsOf(drinks, more).map(({ id }) => id)

describe('much in an hour', () => {
  it.each([
    [999, []],
    [1000, []],
    [1001, ['fast']],
  ])('%i ml at once is warned of: %j', (ml, ids) => {
    expect(idsOf([drink('10:00', ml)])).toEqual(ids)
  })

  it.each([
    ['10:59:59', ['fast']],
    ['11:00:00', []],
    ['11:00:01', []],
  ])('600 ml at ten and 600 ml at %s are warned of: %j', (time, ids) => {
    expect(idsOf([drink('10:00', 600), drink(time, 600)])).toEqual(ids)
  })

  it.each([
    ['11:29', 1011],
    ['11:30', 1000],
    ['11:31', 989],
  ])('a bottle of 1.5 l from ten until %s is %i ml in an hour at most', (time, ml) => {
    expect(Math.round(fastestHour([drink('10:00', 1500, { until: at(time) })])?.ml ?? 0)).toBe(ml)
  })

  it('says when the drinking began, not the hour that holds it', () => {
    expect(fastestHour([drink('10:00', 1500)])?.fromMs).toBe(Date.parse(at('10:00')))
    expect(fastestHour([drink('10:00', 600), drink('10:50', 600)])?.fromMs).toBe(Date.parse(at('10:00')))
  })

  it('finds the hour between a drink that lasted and one that did not', () => {
    const slow = drink('09:00', 1000, { until: at('10:00') })
    const quick = drink('10:30', 600)
    const fastest = fastestHour([slow, quick])
    expect(fastest?.ml).toBeGreaterThan(1099)
    expect(fastest?.entryIds).toEqual([slow.id, quick.id].toSorted())
  })

  it('is not there without drinks, and its order does not matter', () => {
    expect(fastestHour([])).toBeNull()
    const some = fc.array(
      fc.record({
        minute: fc.integer({ min: 0, max: 1300 }),
        ml: fc.integer({ min: 1, max: 1500 }),
        lasts: fc.integer({ min: 0, max: 120 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(some, chosen => {
        const drinks = chosen.map(({ minute, ml, lasts }) => {
          const from = new Date(Date.parse(at('00:00')) + minute * 60_000)
          const until = new Date(from.getTime() + lasts * 60_000)
          return drink('10:00', ml, {
            at: from.toISOString(),
            ...(lasts > 0 && { until: until.toISOString() }),
          })
        })
        const fastest = fastestHour(drinks)
        expect(fastestHour(drinks.toReversed())).toEqual(fastest)
        const total = drinks.reduce((sum, { volumeMl }) => sum + volumeMl, 0)
        expect(fastest?.ml).toBeLessThanOrEqual(total + 0.001)
        for (const one of drinks) expect(fastest?.ml).toBeGreaterThanOrEqual(one.volumeMl / 2 - 0.001)
        expect(fastestHour([...drinks, drink('10:00', 100)])?.ml).toBeGreaterThanOrEqual(
          fastest?.ml ?? Infinity,
        )
      }),
    )
  })
})

describe('much in a day', () => {
  it('is above 1.5 times the upper edge and the sweat of the sessions', () => {
    const parts = [
      { id: 'base', lowMl: 1600, highMl: 2200 },
      { id: 'session', lowMl: 800, highMl: 800 },
    ]
    expect(mostOfDayMl(parts)).toBe(1.5 * 2200 + 800)
  })

  it.each([
    [3899, []],
    [3900, []],
    [3901, ['much']],
  ])('%i ml are warned of where the upper edge is 2.6 l: %j', (ml, ids) => {
    const most = ['02:00', '06:00', '12:00'].map(time => drink(time, 1000))
    expect(idsOf([...most, drink('18:00', ml - 3000)], { band })).toEqual(ids)
  })

  it('is not judged without a band', () => {
    expect(
      idsOf([
        drink('02:00', 1000),
        drink('06:00', 1000),
        drink('12:00', 1000),
        drink('18:00', 1000),
        drink('22:00', 1000),
      ]),
    ).toEqual([])
  })
})

describe('a session that ended heavier', () => {
  it.each([
    [69.9, []],
    [70, []],
    [70.1, ['gained']],
  ])('70 kg before and %d kg after is warned of: %j', (massAfterKg, ids) => {
    expect(idsOf([], { sessions: [session({ massBeforeKg: 70, massAfterKg })] })).toEqual(ids)
  })

  it('says by how much', () => {
    const one = session({ massBeforeKg: 70, massAfterKg: 70.4 })
    expect(warningsOf([], { sessions: [one] })).toEqual([
      { id: 'gained', gainedKg: 0.4, session: one, entryIds: [one.id] },
    ])
  })
})

describe('much plain water in a long session', () => {
  const long = session()
  const sips = (ml: number, fields: object = {}) => [
    drink('10:00', ml - 500, fields),
    drink('11:30', 500, fields),
  ]

  it.each([
    [119, []],
    [120, ['plain-water']],
    [121, ['plain-water']],
  ])('of %i minutes is warned of: %j', (durationMinutes, ids) => {
    expect(idsOf(sips(1000), { sessions: [session({ durationMinutes })] })).toEqual(ids)
  })

  it.each([
    [999, []],
    [1000, ['plain-water']],
    [1001, ['plain-water']],
  ])('with %i ml is warned of: %j', (ml, ids) => {
    expect(idsOf(sips(ml), { sessions: [long] })).toEqual(ids)
  })

  it.each([
    [259, ['plain-water']],
    [260, []],
    [261, []],
  ])('with %i mg of sodium beside the 40 mg of a litre of tap water is warned of: %j', (sodiumMg, ids) => {
    const food = entryOf('food', {
      at: at('11:00'),

      grams: 40,
      name: 'Pretzels',
      custom: { sodiumMg },
    })
    const foods = [{ entry: food, figures: figuresOfFood({ grams: 40, custom: { sodiumMg } }, null) }]
    expect(idsOf(sips(1000), { sessions: [long], foods })).toEqual(ids)
  })

  it('leaves it to a clinic where that says how much', () => {
    const clinic = { kind: 'clinic', cautions: ['dialysis'] } as const
    const sessions = [session({ massBeforeKg: 70, massAfterKg: 70.1 })]
    expect(idsOf([...sips(1000), drink('16:00', 1500)], { sessions, band: clinic })).toEqual([
      'fast',
      'gained',
    ])
  })

  it('is not warned of with a sports drink, outside of the session, or where a figure is not known', () => {
    expect(idsOf(sips(1000, { beverageId: gatorade }), { sessions: [long] })).toEqual([])
    expect(idsOf([drink('09:59', 500), drink('12:01', 500)], { sessions: [long] })).toEqual([])
    expect(
      idsOf([...sips(1000), drink('11:00', 1, { beverageId: 'somebody-s own' })], { sessions: [long] }),
    ).toEqual([])
    expect(idsOf(sips(1000), { sessions: [session({ planned: true })] })).toEqual([])
  })
})
