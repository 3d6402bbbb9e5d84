import { describe, expect, it } from 'vitest'
import { intakeDay, mineralMean, type IntakeDay } from '@/lib/domain/nutrition/intake-of-days'
import { ateByHand } from '@/tests/support/consumed'
import { daysAgo } from '@/tests/support/diary'

const meals = (potassium: number | undefined, times: readonly string[]) =>
  times.map(time => ateByHand(time, potassium === undefined ? {} : { potassiumMg: potassium }))

const day = (ago: number, potassium: number | undefined, times = ['08:00', '12:00', '19:00']): IntakeDay =>
  intakeDay({ day: daysAgo(ago), consumed: meals(potassium, times), closed: null })

const last7 = { last: daysAgo(1), count: 7 }

describe('the mean of a mineral', () => {
  it('is over the days that look whole, and says how many', () => {
    const mean = mineralMean(
      [day(3, 1000), day(2, 500), day(1, 9000, ['08:00', '12:00'])],
      'potassium',
      last7,
    )
    expect(mean).toEqual({
      days: 7,
      counted: 2,
      unclear: 0,
      meanMg: 2250,
      countedDays: [daysAgo(3), daysAgo(2)],
    })
  })

  it('leaves a whole day out whose figure is not all known, and says so', () => {
    const mean = mineralMean([day(2, 1000), day(1, undefined)], 'potassium', last7)
    expect(mean).toMatchObject({ counted: 1, unclear: 1, meanMg: 3000 })
  })

  it('is not known without such a day: not zero', () => {
    expect(mineralMean([day(1, 1000, ['08:00', '12:00'])], 'potassium', last7)).toMatchObject({
      counted: 0,
      meanMg: null,
    })
    expect(mineralMean([], 'potassium', last7).meanMg).toBeNull()
  })

  it.each([
    [0, 0],
    [1, 1],
    [7, 1],
    [8, 0],
  ])('counts the day %i days ago %i times of the seven that end yesterday', (ago, counted) => {
    expect(mineralMean([day(ago, 100)], 'potassium', last7).counted).toBe(counted)
  })
})
