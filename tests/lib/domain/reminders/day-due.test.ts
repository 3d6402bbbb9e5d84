import { describe, expect, it } from 'vitest'
import { dayDueNow } from '@/lib/domain/reminders/day-due'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const asked = (now: string, at: string, zone = 'Europe/London', dayStartsAt = '00:00') =>
  dayDueNow(
    { now: epochMs(instantSchema.parse(now)), clock: { timeZone: timeZoneSchema.parse(zone), dayStartsAt } },
    at,
  )

describe('a reminder at a time of the clock', () => {
  it.each([
    ['2026-05-19T19:59:59+01:00', null],
    ['2026-05-19T20:00:00+01:00', '2026-05-19'],
    ['2026-05-19T20:00:01+01:00', '2026-05-19'],
    ['2026-05-19T21:00:00+01:00', '2026-05-19'],
    ['2026-05-19T21:00:01+01:00', null],
    ['2026-05-20T10:00:00+01:00', null],
  ])('for eight in the evening is asked at %s about %s', (now, day) => {
    expect(asked(now, '20:00')).toBe(day)
  })

  it.each([
    ['2026-05-19T23:30:00+01:00', '2026-05-19'],
    ['2026-05-19T23:59:59+01:00', '2026-05-19'],
    ['2026-05-20T00:00:00+01:00', null],
  ])('at %s, half an hour before the day ends, is about %s', (now, day) => {
    expect(asked(now, '23:30')).toBe(day)
  })

  it.each([
    ['2026-05-20T01:00:00+01:00', '2026-05-19'],
    ['2026-05-20T02:00:00+01:00', '2026-05-19'],
    ['2026-05-19T01:00:00+01:00', '2026-05-18'],
  ])('at %s, with a day that begins at three and a question at one, is about %s', (now, day) => {
    expect(asked(now, '01:00', 'Europe/London', '03:00')).toBe(day)
  })

  it.each([
    ['2026-05-20T02:59:59+01:00', '2026-05-19'],
    ['2026-05-20T03:00:00+01:00', null],
  ])('at %s, with a day that begins at three and a question at half past two, is about %s', (now, day) => {
    expect(asked(now, '02:30', 'Europe/London', '03:00')).toBe(day)
  })

  it.each([
    ['2026-03-29T00:59:59+00:00', null],
    ['2026-03-29T02:29:59+01:00', null],
    ['2026-03-29T02:30:00+01:00', '2026-03-29'],
  ])('of a time that the clock skips (half past one) is asked after the gap: %s, %s', (now, day) => {
    expect(asked(now, '01:30')).toBe(day)
  })

  it.each([
    ['2026-10-25T01:30:00+01:00', '2026-10-25'],
    ['2026-10-25T01:29:00+00:00', '2026-10-25'],
    ['2026-10-25T01:31:00+00:00', null],
  ])(
    'of a time that the clock shows twice is asked the first time, and not an hour later: %s, %s',
    (now, day) => {
      expect(asked(now, '01:30')).toBe(day)
    },
  )

  it('after a flight to the west names the same day again, so that it can be told apart', () => {
    expect(asked('2026-05-19T20:00:00+01:00', '20:00')).toBe('2026-05-19')
    expect(asked('2026-05-19T20:00:00-04:00', '20:00', 'America/New_York')).toBe('2026-05-19')
  })

  it('after a flight to the east that skipped the time is not asked that day', () => {
    expect(asked('2026-05-19T23:30:00+12:00', '20:00', 'Pacific/Auckland')).toBe(null)
  })
})
