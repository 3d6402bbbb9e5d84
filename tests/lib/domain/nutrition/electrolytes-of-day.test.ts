import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrugClass } from '@/lib/domain/medication'
import type { Consumed } from '@/lib/domain/nutrition/day-minerals'
import { electrolytesOfDay, limitsExceeded, standingOf } from '@/lib/domain/nutrition/electrolytes-of-day'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { conditions, profileSchema } from '@/lib/domain/profile'
import { anyConsumed, ateByHand } from '@/tests/support/consumed'
import { today } from '@/tests/support/diary'

const woman = { birthDate: '1990-05-19', sex: 'female' }

const of = (consumed: readonly Consumed[], profile: object = woman, drugClasses: readonly DrugClass[] = []) =>
  electrolytesOfDay(profileSchema.parse({ timeZone: 'Asia/Kathmandu', ...profile }), drugClasses, {
    day: today,
    consumed,
    closed: null,
  })

/** Three meals over a day, each with a third of it. */
const whole = (figures: Record<string, number>, more: Consumed[] = []) => [
  ...['08:00', '12:00', '19:00'].map(time =>
    ateByHand(time, Object.fromEntries(Object.entries(figures).map(([name, mg]) => [name, mg / 4]))),
  ),
  ateByHand('19:30', Object.fromEntries(Object.entries(figures).map(([name, mg]) => [name, mg / 4]))),
  ...more,
]

describe('what a mineral of a day is held against', () => {
  it.each([
    [2599, 'under'],
    [2600, 'within'],
    [2601, 'within'],
  ] as const)('the published intake of a whole day: %i mg of potassium is %s', (potassiumMg, standing) => {
    const day = of(whole({ potassiumMg }))
    expect(day.held.potassium.intake).toEqual({ low: 2600, high: 2600 })
    expect(standingOf(day, 'potassium')).toBe(standing)
  })

  it('with a figure unknown: enough is enough, less cannot be told', () => {
    const unknown = ateByHand('21:00', {})
    expect(standingOf(of(whole({ potassiumMg: 2599 }, [unknown])), 'potassium')).toBe('cannot-tell')
    expect(standingOf(of(whole({ potassiumMg: 2600 }, [unknown])), 'potassium')).toBe('within')
  })

  it('with no sex told, the lower end of both: from there on it is not under', () => {
    const day = (potassiumMg: number) => of(whole({ potassiumMg }), { birthDate: '1990-05-19' })
    expect(day(2600).held.potassium.intake).toEqual({ low: 2600, high: 3400 })
    expect(standingOf(day(2599), 'potassium')).toBe('under')
    expect(standingOf(day(2600), 'potassium')).toBe('within')
  })

  it('nothing, on a day with two foods, however little or much they hold', () => {
    for (const potassiumMg of [0, 10, 4000]) {
      const day = of(['08:00', '19:00'].map(time => ateByHand(time, { potassiumMg })))
      expect(day.held.potassium).toMatchObject({
        intake: null,
        alone: 'part-of-a-day',
        wholeDayIntake: { low: 2600, high: 2600 },
      })
      expect(standingOf(day, 'potassium')).toBe('not-compared')
    }
  })

  it('nothing, where the age is not told, and it says so', () => {
    const day = of(whole({ sodiumMg: 5000 }), { sex: 'female' })
    expect(day.held.sodium).toEqual({
      intake: null,
      alone: 'no-birth-date',
      wholeDayIntake: null,
      limits: [],
    })
  })

  it('the limits of a mineral also on a part of a day: more than the most is more than the most', () => {
    const day = (sodiumMg: number) => of([ateByHand('08:00', { sodiumMg })])
    expect(limitsExceeded(day(2299), 'sodium')).toEqual([])
    expect(limitsExceeded(day(2300), 'sodium')).toEqual([])
    expect(limitsExceeded(day(2301), 'sodium')).toMatchObject([{ mg: 2300 }])
  })

  it('the limit of magnesium against supplements alone', () => {
    const day = (food: number, supplement: number) =>
      of([
        ateByHand('08:00', { magnesiumMg: food }),
        ateByHand('09:00', { magnesiumMg: supplement }, { supplement: true }),
      ])
    expect(limitsExceeded(day(2000, 0), 'magnesium')).toEqual([])
    expect(limitsExceeded(day(0, 250), 'magnesium')).toEqual([])
    expect(limitsExceeded(day(0, 251), 'magnesium')).toMatchObject([{ mg: 250, publisher: 'efsa' }])
    expect(limitsExceeded(day(0, 350), 'magnesium')).toHaveLength(1)
    expect(limitsExceeded(day(0, 351), 'magnesium')).toHaveLength(2)
  })
})

describe('for whom a clinic says how much', () => {
  const much = whole({ potassiumMg: 100, magnesiumMg: 10, calciumMg: 10_000, sodiumMg: 9000 })

  it.each(['kidney-disease', 'dialysis', 'heart-failure', 'addisons'])('%s: the amounts alone', condition => {
    const day = of(much, { ...woman, conditions: [condition] })
    expect(day.cautions).toEqual([condition])
    for (const mineral of minerals) {
      expect(day.held[mineral]).toEqual({ intake: null, alone: 'clinic', wholeDayIntake: null, limits: [] })
      expect(standingOf(day, mineral)).toBe('not-compared')
      expect(limitsExceeded(day, mineral)).toEqual([])
    }
  })

  it.each([
    'ace-inhibitor',
    'arb',
    'potassium-sparing-diuretic',
    'trimethoprim',
    'nsaid',
    'heparin',
  ] as const)('a medicine of the day, %s: the same', drugClass => {
    const day = of(much, woman, [drugClass])
    expect(day.cautions).toEqual([drugClass])
    expect(day.held.potassium.alone).toBe('clinic')
  })

  it.each(['low-sodium-diet', 'hypertension'])('%s: no intake of salt is named, its limit is', condition => {
    const day = of(much, { ...woman, conditions: [condition] })
    expect(day.held.sodium).toMatchObject({ intake: null, alone: 'clinic', limits: [{ mg: 2300 }] })
    expect(day.held.potassium.intake).toEqual({ low: 2600, high: 2600 })
  })

  it('is never held against an intake where a caution holds, whatever was told and eaten', () => {
    fc.assert(
      fc.property(fc.subarray([...conditions]), fc.array(anyConsumed, { maxLength: 6 }), (told, consumed) => {
        const day = of(consumed, { ...woman, conditions: told })
        for (const mineral of minerals)
          if (day.cautions.length > 0)
            expect(day.held[mineral].intake ?? day.held[mineral].wholeDayIntake).toBeNull()
      }),
    )
  })
})
