import { describe, expect, it } from 'vitest'
import { faultOfPeriod, momentOfPeriod, periodOfSpan } from '@/lib/domain/doctor/doctor-period'
import { clockTimeSchema } from '@/lib/domain/time/clock-time'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
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
})
