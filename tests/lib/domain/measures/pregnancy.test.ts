import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPregnantOn } from '@/lib/domain/measures/pregnancy'
import { profileSchema } from '@/lib/domain/profile'
import { addDays, dayNumber, localDateSchema } from '@/lib/domain/time/local-date'

const due = localDateSchema.parse('2028-03-01')
const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu', pregnancyDueDate: due })

describe('a day of pregnancy', () => {
  it.each([
    ['281 days before the due date', -281, false],
    ['280 days before it', -280, true],
    ['279 days before it', -279, true],
    ['the due date', 0, true],
    ['13 days after it', 13, true],
    ['14 days after it', 14, true],
    ['15 days after it', 15, false],
  ] as const)('%s', (_, days, expected) => {
    expect(isPregnantOn(profile, dayNumber(addDays(due, days)))).toBe(expected)
  })

  it('is none where no due date was said, whatever else was', () => {
    const untold = profileSchema.parse({ timeZone: 'UTC', sex: 'female', lactating: true })
    expect(isPregnantOn(untold, dayNumber(due))).toBe(false)
  })

  it('is one of 295 days in a row, whatever the due date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), shift => {
        const other = addDays(due, shift)
        const around = Array.from({ length: 700 }, (_, index) => dayNumber(other) - 400 + index)
        const days = around.filter(day => isPregnantOn({ ...profile, pregnancyDueDate: other }, day))
        expect(days).toHaveLength(295)
        expect([days[0], days[294]]).toEqual([dayNumber(other) - 280, dayNumber(other) + 14])
      }),
    )
  })
})
