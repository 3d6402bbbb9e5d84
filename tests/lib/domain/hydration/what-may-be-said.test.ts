import { describe, expect, it } from 'vitest'
import { aroundExercise } from '@/lib/domain/hydration/around-exercise'
import { dayBand } from '@/lib/domain/hydration/day-band'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { weighedResult } from '@/lib/domain/hydration/weighed-result'
import { factsOf, run } from '../../../support/day-bands'

const nothingTold = { conditions: [], drugClasses: [] } as const
const around = (told: Parameters<typeof factsOf>[0]['told'] = nothingTold, age: number | null = 36) =>
  aroundExercise([run(), run({ durationMinutes: 1441 }), run({ planned: true })], {
    band: dayBand(factsOf({ told })),
    age,
    massKg: 70,
    rates: sweatProfile([]),
    items: [],
  })

describe('drinking around the sessions of a day', () => {
  it('is said of each whose length can be right, planned ones among them', () => {
    const said = around()
    expect(said.kind === 'sessions' && said.sessions.map(({ session }) => session.durationMinutes)).toEqual([
      60, 60,
    ])
  })

  it.each([
    [{ conditions: ['dialysis'], drugClasses: [] }, 'condition'],
    [{ conditions: [], drugClasses: ['arb'] }, 'medicine'],
  ] as const)('is left to others with %j, also at an age for which nothing is published', (told, reasons) => {
    expect(around(told)).toMatchObject({ kind: 'ask' })
    expect(around(told, 8)).toMatchObject({ kind: 'ask' })
    expect(reasons).toBeTruthy()
  })

  it.each([
    [17, 'not-for-age'],
    [18, 'sessions'],
    [19, 'sessions'],
    [null, 'sessions'],
  ])('at %j is: %s', (age, kind) => {
    expect(around(nothingTold, age).kind).toBe(kind)
  })
})

describe('what the scale says', () => {
  const lost = (massAfterKg: number) =>
    run({ massBeforeKg: 70, massAfterKg, drunkMl: 0, urineMl: 0, durationMinutes: 240 })

  it('has an amount to drink back for an adult whom nothing speaks against', () => {
    expect(weighedResult(lost(68.5), nothingTold, 30)).toMatchObject({
      loss: { drinkBackMl: 2250 },
      isForAge: true,
      isOverTwo: true,
      reasons: null,
    })
  })

  it.each([
    [{ conditions: ['kidney-disease'], drugClasses: [] }, 30],
    [{ conditions: [], drugClasses: ['nsaid'] }, 30],
    [nothingTold, 17],
  ] as const)('has none with %j at %i years', (told, age) => {
    expect(weighedResult(lost(68.5), told, age)).toMatchObject({
      loss: { drinkBackMl: null },
      isOverTwo: false,
      isForAge: age >= 18,
    })
  })

  it.each([
    [68.7, false],
    [68.6, false],
    [68.5, true],
  ])('70 kg before and %d kg after is more than two percent: %s', (massAfterKg, isOverTwo) => {
    expect(weighedResult(lost(massAfterKg), nothingTold, 30)?.isOverTwo).toBe(isOverTwo)
  })

  it('speaks of more than 7 % to everybody, also where it may be a slip', () => {
    const told = { conditions: ['dialysis'], drugClasses: [] } as const
    expect(weighedResult(lost(65), told, 12)?.isSevere).toBe(true)
    expect(weighedResult(lost(60), nothingTold, 30)).toMatchObject({ isSevere: true, checks: ['much-lost'] })
    expect(weighedResult(lost(65.1), nothingTold, 30)?.isSevere).toBe(false)
  })

  it('is nothing of a planned session, nor of one that was weighed once', () => {
    expect(weighedResult(run({ massBeforeKg: 70, planned: true }), nothingTold, 30)).toBeNull()
    expect(weighedResult(run({ massBeforeKg: 70 }), nothingTold, 30)).toBeNull()
  })
})
