import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isYoungerThan } from '@/lib/domain/measures/age'
import { profileSchema } from '@/lib/domain/profile'
import { addDays, dayNumber, localDateSchema } from '@/lib/domain/time/local-date'

const bornOn = (birthDate?: string) =>
  profileSchema.parse({ timeZone: 'Asia/Kathmandu', ...(birthDate === undefined ? {} : { birthDate }) })

const day = (date: string) => dayNumber(localDateSchema.parse(date))

const isYounger = (years: number, birthDate: string | undefined, on: string) =>
  isYoungerThan(years, bornOn(birthDate), day(on))

describe('whether somebody is younger', () => {
  it.each([
    ['the day before the birthday', 16, '2010-05-20', '2026-05-19', true],
    ['the birthday', 16, '2010-05-19', '2026-05-19', false],
    ['the day after it', 16, '2010-05-18', '2026-05-19', false],
    ['a year before it', 16, '2011-05-19', '2026-05-19', true],
    ['the last day of the year before', 16, '2010-01-01', '2025-12-31', true],
    ['the first day of that year', 16, '2010-01-01', '2026-01-01', false],
    ['the day of birth', 16, '2026-05-19', '2026-05-19', true],
    ['the day of birth, and no years', 0, '2026-05-19', '2026-05-19', false],
    ['born tomorrow', 16, '2026-05-20', '2026-05-19', null],
    ['nobody said when', 16, undefined, '2026-05-19', null],
    ['born on 29 February, the day before the next one', 16, '2012-02-29', '2028-02-28', true],
    ['born on 29 February, on it', 16, '2012-02-29', '2028-02-29', false],
    ['born on 29 February, 28 February of a year without it', 18, '2008-02-29', '2026-02-28', true],
    ['born on 29 February, 1 March of a year without it', 18, '2008-02-29', '2026-03-01', false],
    ['born on 28 February, 28 February of a year with 29 days', 16, '2012-02-28', '2028-02-28', false],
    ['born on 1 March, 29 February of a year with it', 16, '2012-03-01', '2028-02-29', true],
    ['born in another century', 16, '1999-12-31', '2015-12-30', true],
  ] as const)('%s', (_, years, birthDate, on, expected) => {
    expect(isYounger(years, birthDate, on)).toBe(expected)
  })

  it('a person who is no longer younger never becomes it again, and one is always younger than more years', () => {
    const anyDay = fc
      .integer({ min: 0, max: 40_000 })
      .map(days => addDays(localDateSchema.parse('1920-01-01'), days))
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(400), fc.integer({ min: 1, max: 90 }), (birth, on, later, years) => {
        const profile = bornOn(birth)
        const [now, then] = [isYoungerThan(years, profile, dayNumber(on)), dayNumber(on) + later]
        if (now === false) expect(isYoungerThan(years, profile, then)).toBe(false)
        if (now === true) expect(isYoungerThan(years + 1, profile, dayNumber(on))).toBe(true)
        expect(now === null).toBe(birth > on)
      }),
    )
  })
})
