import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sweatChecks, weighedLoss, type Weighed } from '@/lib/domain/hydration/sweat-rate'

const weighed = (fields: Partial<Weighed> = {}): Weighed => ({
  massBeforeKg: 70,
  massAfterKg: 68.9,
  drunkMl: 500,
  urineMl: 100,
  durationMinutes: 90,
  ...fields,
})

const lossOf = (session: Weighed) => {
  const loss = weighedLoss(session)
  if (loss === null) throw new Error('not weighed')
  return loss
}

describe('the loss of a weighed session', () => {
  it('is that of the worked example: 70.0 to 68.9 kg in 1.5 h', () => {
    const loss = lossOf(weighed())
    expect(loss).toEqual({
      massLostKg: 1.1,
      percentOfMass: 110 / 70,
      hasGained: false,
      drinkBackMl: 1650,
      sweat: { lostMl: 1500, perHourMl: 1000, bound: 'exact' },
    })
    expect(loss.percentOfMass.toFixed(2)).toBe('1.57')
  })

  it('is not known without both masses', () => {
    expect(weighedLoss({ durationMinutes: 90, massAfterKg: 68.9 })).toBeNull()
    expect(weighedLoss({ durationMinutes: 90, massBeforeKg: 70 })).toBeNull()
  })

  it.each([
    ['the drinks', { massBeforeKg: 70, massAfterKg: 68.9, urineMl: 100 }, 1000, 'at-least'],
    ['the urine', { massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500 }, 1600, 'at-most'],
  ])('is a bound where %s is missing, as missing is not zero', (_, fields, lostMl, bound) => {
    const { sweat } = lossOf({ durationMinutes: 60, ...fields })
    expect(sweat).toEqual({ lostMl, perHourMl: lostMl, bound })
  })

  it('says nothing of sweat where neither is known, and still what was lost', () => {
    expect(lossOf({ durationMinutes: 90, massBeforeKg: 70, massAfterKg: 68.9 })).toMatchObject({
      massLostKg: 1.1,
      drinkBackMl: 1650,
      sweat: null,
    })
  })

  it('may be a gain: then nothing is to be drunk back', () => {
    expect(lossOf(weighed({ massAfterKg: 70.4, drunkMl: 1000, urineMl: 0 }))).toMatchObject({
      massLostKg: -0.4,
      hasGained: true,
      drinkBackMl: 0,
      sweat: { lostMl: 600 },
    })
    expect(lossOf(weighed({ massAfterKg: 70 })).hasGained).toBe(false)
  })

  it('is the sum of its parts, and its rate scales with the time', () => {
    const mass = fc.integer({ min: 300, max: 2000 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(
        mass,
        mass,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        (massBeforeKg, massAfterKg, drunkMl, urineMl, durationMinutes) => {
          const session = { massBeforeKg, massAfterKg, drunkMl, urineMl, durationMinutes }
          const loss = lossOf(session)
          const lostMl = loss.sweat?.lostMl ?? NaN
          expect(lostMl + urineMl - drunkMl).toBeCloseTo(1000 * (massBeforeKg - massAfterKg), 6)
          const twice = lossOf({ ...session, durationMinutes: 2 * durationMinutes })
          expect(2 * (twice.sweat?.perHourMl ?? NaN)).toBeCloseTo(loss.sweat?.perHourMl ?? NaN, 6)
          const more = lossOf({ ...session, drunkMl: drunkMl + 250 })
          expect(more.sweat?.lostMl).toBe(lostMl + 250)
          const back = lossOf({ ...session, massBeforeKg: massAfterKg, massAfterKg: massBeforeKg })
          expect(back.massLostKg).toBe(0 - loss.massLostKg)
        },
      ),
    )
  })
})

describe('a weighing that looks like a slip', () => {
  const checksOf = (fields: Partial<Weighed>) => sweatChecks(lossOf(weighed(fields)))

  it.each<[string, Partial<Weighed>, string[]]>([
    ['a gain of 1 kg', { massAfterKg: 71, drunkMl: 1500 }, []],
    ['a gain of more than 1 kg', { massAfterKg: 71.1, drunkMl: 1500 }, ['much-gained']],
    ['a gain of 5 kg', { massAfterKg: 75, drunkMl: 1500 }, ['much-gained', 'no-sweat']],
    ['a loss of 10 %', { massAfterKg: 63, durationMinutes: 300 }, []],
    ['a loss above 10 %', { massAfterKg: 62.9, durationMinutes: 300 }, ['much-lost']],
    ['no sweat at all', { massAfterKg: 70.4, urineMl: 100 }, []],
    ['less than none', { massAfterKg: 70.5, urineMl: 100 }, ['no-sweat']],
    ['4 l in an hour', { massAfterKg: 66.4, durationMinutes: 60 }, []],
    ['more than 4 l in an hour', { massAfterKg: 66.3, durationMinutes: 60 }, ['very-fast']],
  ])('%s', (_, fields, expected) => {
    expect(checksOf(fields)).toEqual(expected)
  })

  it('is judged by what is certain where an amount is missing', () => {
    const { drunkMl, ...noDrinks } = weighed({ massAfterKg: 70.5 })
    const { urineMl, ...noUrine } = weighed({ massAfterKg: 66.3, durationMinutes: 60 })
    expect([drunkMl, urineMl]).toEqual([500, 100])
    expect(sweatChecks(lossOf(noDrinks))).toEqual([])
    expect(sweatChecks(lossOf(noUrine))).toEqual([])
  })
})
