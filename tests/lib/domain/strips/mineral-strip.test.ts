import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { electrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { minerals, type Mineral } from '@/lib/domain/nutrition/mineral'
import type { Consumed } from '@/lib/domain/nutrition/day-minerals'
import { profileSchema } from '@/lib/domain/profile'
import { mineralStrip } from '@/lib/domain/strips/mineral-strip'
import { anyConsumed, ateByHand } from '@/tests/support/consumed'
import { today } from '@/tests/support/diary'

const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu', birthDate: '1990-05-19', sex: 'female' })

const stripOf = (consumed: readonly Consumed[], mineral: Mineral) => {
  const {
    minerals: of,
    held,
    coverage,
  } = electrolytesOfDay(profile, [], { day: today, consumed, closed: null })
  return mineralStrip(of[mineral], held[mineral], coverage.looks)
}

/** Nothing eaten, by somebody whose age is not told. */
const nothing = electrolytesOfDay(profileSchema.parse({ timeZone: 'UTC' }), [], {
  day: today,
  consumed: [],
  closed: null,
})

const threeMeals = (figures: object) => ['08:00', '12:00', '19:00'].map(time => ateByHand(time, figures))

describe('the strip of a mineral', () => {
  it('lays supplements, foods and drinks end to end, and marks the intake and the limit of a whole day', () => {
    const supplement = ateByHand('20:00', { sodiumMg: 300 }, { supplement: true })
    const strip = stripOf([...threeMeals({ sodiumMg: 400 }), supplement], 'sodium')
    expect(strip).toEqual({
      pieces: [
        { part: 'supplement', fromPercent: 0, widthPercent: 12 },
        { part: 'food', fromPercent: 12, widthPercent: 48 },
      ],
      knownPercent: 60,
      isOpen: false,
      intake: { fromPercent: 60, toPercent: 60 },
      limits: [{ atPercent: 92, mg: 2300 }],
      endMg: 2500,
    })
  })

  it('is open behind what is known where a figure is missing, and on a day that is not all there, which has no mark', () => {
    expect(stripOf([...threeMeals({ sodiumMg: 400 }), ateByHand('20:00', {})], 'sodium').isOpen).toBe(true)
    expect(stripOf([ateByHand('20:00', { sodiumMg: 1 })], 'sodium')).toMatchObject({
      isOpen: true,
      intake: null,
    })
  })

  it('has the limit of magnesium only where a supplement was logged', () => {
    expect(stripOf(threeMeals({ magnesiumMg: 200 }), 'magnesium').limits).toEqual([])
    const tablet = ateByHand('20:00', { magnesiumMg: 100 }, { supplement: true })
    expect(
      stripOf([...threeMeals({ magnesiumMg: 200 }), tablet], 'magnesium').limits.map(({ mg }) => mg),
    ).toEqual([250, 350])
  })

  it('of a day with nothing is not known from end to end, and has a scale only for a mark', () => {
    expect(stripOf([], 'sodium')).toMatchObject({ pieces: [], knownPercent: 0, isOpen: true, endMg: 2500 })
    expect(mineralStrip(nothing.minerals.potassium, nothing.held.potassium, 'nothing')).toMatchObject({
      isOpen: true,
      endMg: null,
    })
  })

  it('never leaves the tape, and is as long as what is known', () => {
    fc.assert(
      fc.property(
        fc.array(anyConsumed, { maxLength: 10 }),
        fc.constantFrom(...minerals),
        (consumed, mineral) => {
          const { pieces, knownPercent, limits, intake } = stripOf(consumed, mineral)
          expect(pieces.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBeCloseTo(knownPercent, 6)
          for (const at of [
            knownPercent,
            ...limits.map(({ atPercent }) => atPercent),
            intake?.toPercent ?? 0,
          ])
            expect(at).toBeLessThanOrEqual(100)
        },
      ),
    )
  })
})
