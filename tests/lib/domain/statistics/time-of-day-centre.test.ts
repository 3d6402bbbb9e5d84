import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centreOfDay, weightedCentreOfDay } from '@/lib/domain/statistics/time-of-day-centre'

/** Degrees of a circle as minutes of a day. */
const asMinutes = (degrees: number): number => degrees * 4

it('finds the centre of eight leaning trees (Zar, Biostatistical Analysis, example 26.1 and 26.4)', () => {
  const centre = centreOfDay([45, 55, 81, 96, 110, 117, 132, 154].map(asMinutes))
  expect((centre?.meanMinutes ?? NaN) / 4).toBeCloseTo(99, 0)
  expect(centre?.concentration).toBeCloseTo(0.82522, 5)
  expect(8 * (centre?.concentration ?? NaN) ** 2).toBeCloseTo(5.448, 3)
  expect(centre?.chance).toBeLessThan(0.002)
})

describe('a night across midnight', () => {
  it('lies beside midnight, not at noon', () => {
    const centre = centreOfDay([23 * 60 + 50, 10])
    const mean = centre?.meanMinutes ?? NaN
    expect(Math.min(mean, 1440 - mean)).toBeCloseTo(0, 6)
  })

  it('is 02:00 of 23:00 and 05:00', () => {
    expect(centreOfDay([23 * 60, 5 * 60])?.meanMinutes).toBeCloseTo(120, 6)
  })
})

it('knows nothing of no times, and no centre of opposite ones', () => {
  expect(centreOfDay([])).toBeNull()
  expect(centreOfDay([0, 12 * 60])).toMatchObject({ meanMinutes: null })
  expect(centreOfDay([0, 6 * 60, 12 * 60, 18 * 60])?.chance).toBeCloseTo(1, 2)
})

it('is one time where all are one', () => {
  expect(centreOfDay([181, 181, 181])?.meanMinutes).toBeCloseTo(181, 6)
  expect(centreOfDay([181, 181, 181])?.concentration).toBeCloseTo(1, 9)
})

const times = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 60 })

it('turns with the clock: later times have a later centre, gathered as much', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 1439 }), (minutes, later) => {
      const before = centreOfDay(minutes)
      const after = centreOfDay(minutes.map(minute => (minute + later) % 1440))
      expect(after?.concentration).toBeCloseTo(before?.concentration ?? NaN, 9)
      expect(after?.chance).toBeCloseTo(before?.chance ?? NaN, 9)
      fc.pre((before?.concentration ?? 0) > 0.001)
      const turned = ((before?.meanMinutes ?? NaN) + later - (after?.meanMinutes ?? NaN) + 2880) % 1440
      expect(Math.min(turned, 1440 - turned)).toBeCloseTo(0, 3)
    }),
  )
})

it('stays on the clock, whatever the order of the times', () => {
  fc.assert(
    fc.property(times, minutes => {
      const centre = centreOfDay(minutes)
      expect(centre?.concentration).toBeGreaterThanOrEqual(0)
      expect(centre?.concentration).toBeLessThanOrEqual(1)
      const mean = centre?.meanMinutes ?? 0
      expect(mean).toBeGreaterThanOrEqual(0)
      expect(mean).toBeLessThan(1440)
      expect(centreOfDay(minutes.toReversed())?.concentration).toBeCloseTo(centre?.concentration ?? NaN, 9)
    }),
  )
})

describe('weights', () => {
  it('of 1 change nothing', () => {
    fc.assert(
      fc.property(times, minutes => {
        expect(weightedCentreOfDay(minutes.map(minute => ({ minute, weight: 1 })))).toEqual(
          centreOfDay(minutes),
        )
      }),
    )
  })

  it('that two equal times share count as one time', () => {
    fc.assert(
      fc.property(times, minutes => {
        const halves = minutes.flatMap(minute => [
          { minute, weight: 0.5 },
          { minute, weight: 0.5 },
        ])
        const shared = weightedCentreOfDay(halves)
        expect(shared?.concentration).toBeCloseTo(centreOfDay(minutes)?.concentration ?? NaN, 9)
        expect(shared?.chance).toBeCloseTo(centreOfDay(minutes)?.chance ?? NaN, 9)
      }),
    )
  })
})
