import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourAverage, colourReadings } from '@/lib/domain/hydration/urine-colour'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { entryOf } from '../../../support/correcting'

const today = localDateSchema.parse('2026-05-28')

const reading = (day: number, urineColour: number | null, time = '08:00') =>
  entryOf('measurement', {
    at: `2026-05-${String(day).padStart(2, '0')}T${time}:00+01:00`,
    urineColour,
    massKg: 70,
  })

const readings = (...all: [day: number, step: number | null, time?: string][]) =>
  colourReadings(
    all.map(one => reading(...one)),
    '03:00',
  )

describe('the average', () => {
  it('is the middle and the mean of all readings, with their number and their days', () => {
    const {
      readings: held,
      days,
      average,
    } = colourAverage(readings([28, 3], [28, 4, '20:00'], [26, 6], [22, 7]), today, 7)
    expect([held.length, days, average]).toEqual([4, 3, { median: 5, mean: 5 }])
  })

  it('needs three days', () => {
    expect(colourAverage(readings([28, 3], [27, 4], [27, 5, '20:00']), today, 7).average).toBeNull()
    expect(colourAverage(readings([28, 3], [27, 4], [26, 5]), today, 7).average).not.toBeNull()
  })

  it('begins so many days ago, today included, and knows nothing of the day after', () => {
    const { days } = colourAverage(readings([21, 3], [22, 4], [28, 5], [29, 6]), today, 7)
    expect(days).toBe(2)
  })

  it('leaves measurements without a colour out, and counts a reading of the small hours to the day before', () => {
    expect(readings([28, null])).toEqual([])
    expect(readings([28, 4, '02:59'])[0]?.day).toBe('2026-05-27')
  })

  it('lies between the lightest and the darkest, whatever the order', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 22, max: 28 }), fc.integer({ min: 1, max: 8 })), {
      minLength: 1,
      maxLength: 10,
    })
    fc.assert(
      fc.property(steps, all => {
        const { average } = colourAverage(readings(...all), today, 7)
        expect(colourAverage(readings(...all.toReversed()), today, 7).average).toEqual(average)
        if (average === null) return
        const only = all.map(([, step]) => step)
        expect(average.median).toBeGreaterThanOrEqual(Math.min(...only))
        expect(average.mean).toBeLessThanOrEqual(Math.max(...only))
      }),
    )
  })
})
