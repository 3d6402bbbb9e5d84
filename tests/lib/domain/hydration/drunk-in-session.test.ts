import { describe, expect, it } from 'vitest'
import type { Exercise, Fluid } from '@/lib/domain/entry'
import { drinkingWarnings, fastestHourOfDay, type DrunkDay } from '@/lib/domain/hydration/drinking-warnings'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { entryOf } from '../../../support/correcting'

const water = 'FNDDS-94000100'
const gatorade = 'FNDDS-95320200'
const at = (time: string) => `2026-05-19T${time}:00+01:00`

const drink = (time: string, volumeMl: number, fields: object = {}): Fluid =>
  entryOf('fluid', { at: at(time), beverageId: water, volumeMl, ...fields })

const session = (fields: object = {}): Exercise =>
  entryOf('exercise', { startedAt: at('10:00'), durationMinutes: 120, activityId: '12150', ...fields })

const warningsOf = (drinks: readonly Fluid[], more: Partial<DrunkDay> = {}) =>
  drinkingWarnings({
    drinks: drinks.map(entry => ({ entry, figures: figuresOfDrink(entry, findDrink(entry.beverageId)) })),
    foods: [],
    sessions: [],
    beside: { drinks: [], foods: [], sessions: [] },
    band: { kind: 'too-young' },
    ...more,
  })
const partsOf = (drinks: readonly Fluid[], sessions: readonly Exercise[]) =>
  fastestHourOfDay({
    drinks: drinks.map(entry => ({ entry, figures: figuresOfDrink(entry, findDrink(entry.beverageId)) })),
    foods: [],
    sessions,
    beside: { drinks: [], foods: [], sessions: [] },
  })

const idsOf = (drinks: readonly Fluid[], more: Partial<DrunkDay> = {}) =>
  warningsOf(drinks, more).map(({ id }) => id)

describe('what was drunk in a session and not logged as drinks', () => {
  it.each([
    [1499, []],
    [1500, []],
    [1501, ['fast-session']],
  ])('of %i ml in 90 minutes is warned of as a mean: %j', (drunkMl, ids) => {
    expect(idsOf([], { sessions: [session({ durationMinutes: 90, drunkMl })] })).toEqual(ids)
  })

  it.each([
    [60, 'fast'],
    [61, undefined],
    [50, 'fast'],
  ])('of 1010 ml in %i minutes is within an hour: %s', (durationMinutes, id) => {
    expect(idsOf([], { sessions: [session({ durationMinutes, drunkMl: 1010 })] })[0]).toBe(id)
  })

  it.each([
    [999, []],
    [1000, []],
    [1001, ['fast']],
  ])('of %i ml in half an hour is warned of: %j', (drunkMl, ids) => {
    expect(idsOf([], { sessions: [session({ durationMinutes: 30, drunkMl })] })).toEqual(ids)
  })

  it('is one hour with what was drunk right after', () => {
    const one = session({ durationMinutes: 30, drunkMl: 600 })
    const bottle = drink('10:45', 500)
    const [warning] = warningsOf([bottle], { sessions: [one] })
    expect(warning).toMatchObject({ id: 'fast', ml: 1100, entryIds: [one.id, bottle.id].toSorted() })
  })

  it('is not counted twice where the drinks are logged too: the larger counts', () => {
    const short = session({ durationMinutes: 30, drunkMl: 900 })
    expect(idsOf([drink('10:10', 900)], { sessions: [short] })).toEqual([])
    expect(idsOf([drink('10:10', 400)], { sessions: [short] })).toEqual([])
    const long = session({ durationMinutes: 90, drunkMl: 1600 })
    const logged = [drink('10:10', 800), drink('11:20', 800)]
    expect(idsOf(logged, { sessions: [long] })).toEqual([])
    expect(warningsOf(logged.slice(0, 1), { sessions: [long] })[0]).toMatchObject({
      id: 'fast-session',
      ml: 1600,
      entryIds: [long.id, logged[0]?.id],
    })
  })

  it.each([
    [999, []],
    [1000, ['plain-water']],
    [1001, ['plain-water']],
  ])('of %i ml in a long session counts as water: %j', (drunkMl, ids) => {
    expect(idsOf([], { sessions: [session({ drunkMl })] })).toEqual(ids)
  })

  it('says how much of the water is only supposed', () => {
    const one = session({ drunkMl: 1500 })
    expect(warningsOf([drink('10:30', 600)], { sessions: [one] })[0]).toMatchObject({
      id: 'plain-water',
      plainMl: 1500,
      unloggedMl: 900,
    })
    expect(
      idsOf([drink('10:30', 600, { beverageId: gatorade })], { sessions: [session({ drunkMl: 1500 })] }),
    ).toEqual([])
  })

  it('changes nothing where nothing is known of it, or it is only planned', () => {
    expect(idsOf([], { sessions: [session()] })).toEqual([])
    expect(idsOf([], { sessions: [session({ drunkMl: 4000, planned: true })] })).toEqual([])
  })

  it('is told in the fastest hour as the part that was not logged, beside the part of each drink that lies in it', () => {
    const short = session({ durationMinutes: 30, drunkMl: 800 })
    const [logged, slow] = [drink('10:10', 500), drink('09:30', 600, { until: at('11:30') })]
    const fastest = partsOf([logged, slow], [short])
    expect(fastest?.ml).toBe(1100)
    expect(fastest?.partsMl).toEqual(
      new Map([
        [slow.id, 300],
        [short.id, 300],
        [logged.id, 500],
      ]),
    )
  })
})
