import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfPeriod, momentOfPeriod, periodOfSpan } from '@/lib/domain/doctor/doctor-period'
import { clockTimeSchema } from '@/lib/domain/time/clock-time'
import { addDays } from '@/lib/domain/time/local-date'
import { timeZoneSchema, todayIn } from '@/lib/domain/time/time-zone'
import { date } from '../series/day-totals-of'

const today = date('2026-05-19')
const from = (first: string, last: string) => ({ from: date(first), to: date(last) })

describe('the period of a doctor page', () => {
  it.each([
    ['4w', '2026-04-22'],
    ['3m', '2026-02-18'],
    ['1y', '2025-05-21'],
  ] as const)('of %s begins on %s and ends today', (id, first) => {
    expect(periodOfSpan(id, today)).toEqual(from(first, '2026-05-19'))
  })

  it.each([
    ['2026-05-19', '2026-05-19', null],
    ['2026-05-20', '2026-05-19', 'ends-before-it-begins'],
    ['2026-05-19', '2026-05-20', 'in-the-future'],
    ['2025-05-19', '2026-05-19', null],
    ['2025-05-18', '2026-05-19', 'too-long'],
  ])('from %s to %s: %s', (first, last, fault) => {
    expect(faultOfPeriod(from(first, last), today)).toBe(fault)
  })

  it('is judged as of now when it reaches today, else as of the last moment of its last day for the person', () => {
    const clock = {
      timeZone: timeZoneSchema.parse('Asia/Kathmandu'),
      dayStartsAt: clockTimeSchema.parse('03:00'),
    }
    const now = Date.parse('2026-05-19T12:45:00Z')
    expect(momentOfPeriod(from('2026-05-01', '2026-05-19'), today, clock, now)).toBe(now)
    expect(momentOfPeriod(from('2026-05-01', '2026-05-18'), today, clock, now)).toBe(
      Date.parse('2026-05-19T02:59:59.999+05:45'),
    )
  })

  it.each([
    // The clock goes from 02:00 to 03:00 on 29 March 2026.
    ['2026-03-28', '01:59', '2026-03-29T00:58:59.999Z'],
    ['2026-03-28', '02:00', '2026-03-29T00:59:59.999Z'],
    ['2026-03-28', '02:01', '2026-03-29T00:59:59.999Z'],
    ['2026-03-28', '02:59', '2026-03-29T00:59:59.999Z'],
    ['2026-03-28', '03:00', '2026-03-29T00:59:59.999Z'],
    ['2026-03-28', '03:01', '2026-03-29T01:00:59.999Z'],
    // It goes from 03:00 back to 02:00 on 25 October 2026.
    ['2026-10-24', '01:59', '2026-10-24T23:58:59.999Z'],
    ['2026-10-24', '02:00', '2026-10-24T23:59:59.999Z'],
    ['2026-10-24', '02:01', '2026-10-25T01:00:59.999Z'],
    ['2026-10-24', '02:59', '2026-10-25T01:58:59.999Z'],
    ['2026-10-24', '03:00', '2026-10-25T01:59:59.999Z'],
    ['2026-10-24', '03:01', '2026-10-25T02:00:59.999Z'],
  ])('that ends with %s, where days begin at %s in Berlin, is judged as of %s', (to, dayStartsAt, moment) => {
    const clock = { timeZone: timeZoneSchema.parse('Europe/Berlin'), dayStartsAt }
    const at = momentOfPeriod(from('2026-03-01', to), date('2026-12-01'), clock, 0)
    expect(new Date(at).toISOString()).toBe(moment)
  })

  it.each(['Europe/Berlin', 'America/New_York', 'America/Havana', 'Australia/Lord_Howe', 'Africa/Cairo'])(
    'is judged in %s as of the last moment that is still of its last day, whenever days begin',
    zone => {
      const timeZone = timeZoneSchema.parse(zone)
      const years = fc.integer({ min: 0, max: 364 }).map(days => addDays(date('2025-12-01'), days))
      const minutes = fc.integer({ min: 0, max: 12 * 60 - 1 })
      fc.assert(
        fc.property(years, minutes, (to, minute) => {
          const two = (number: number) => String(number).padStart(2, '0')
          const dayStartsAt = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
          const end = momentOfPeriod({ from: to, to }, date('2026-12-31'), { timeZone, dayStartsAt }, 0)
          const isOfIt = (at: number) => todayIn(timeZone, at, dayStartsAt) === to
          expect(isOfIt(end)).toBe(true)
          for (let later = 1; later <= 180; later += 1) expect(isOfIt(end + later * 60_000)).toBe(false)
          expect(isOfIt(end + 1)).toBe(false)
        }),
        {
          numRuns: 60,
          examples: [
            [date('2026-10-24'), 150],
            [date('2026-03-28'), 150],
            [date('2026-10-31'), 90],
          ],
        },
      )
    },
  )
})
