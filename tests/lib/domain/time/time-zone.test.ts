import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { epochMs } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { instantAt, instantIn, timeZoneSchema, todayIn } from '@/lib/domain/time/time-zone'

const zone = (name: string) => timeZoneSchema.parse(name)
const date = (text: string) => localDateSchema.parse(text)

describe('a time zone', () => {
  test.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'UTC', 'Etc/GMT+5'])(
    '%s is known',
    name => {
      expect(timeZoneSchema.safeParse(name).success).toBe(true)
    },
  )

  test.each(['Mars/Olympus', '+01:00', '', 'Europe/', '../etc', `A${'a'.repeat(80)}`])(
    '%j is refused',
    name => {
      expect(timeZoneSchema.safeParse(name).success).toBe(false)
    },
  )

  test.each([
    ['Europe/London', '2026-05-19T17:30:00Z', '2026-05-19T18:30:00+01:00'],
    ['America/St_Johns', '2026-01-01T00:00:00Z', '2025-12-31T20:30:00-03:30'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45:00+05:45'],
    ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', '2026-07-01T10:30:00+10:30'],
  ])('in %s, %s reads %s', (name, utc, wall) => {
    expect(instantIn(zone(name), Date.parse(utc))).toBe(wall)
  })

  test.each([
    ['a time the clock skipped', 'Europe/London', '2026-03-29', '01:30', '2026-03-29T02:30:00+01:00'],
    ['a time the clock showed twice', 'Europe/London', '2026-10-25', '01:30', '2026-10-25T01:30:00+01:00'],
    ['a half-hour change', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-04T02:45:00+11:00'],
    ['a day that did not exist', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T12:00:00+14:00'],
    ['an ordinary time', 'America/New_York', '2026-05-19', '18:30', '2026-05-19T18:30:00-04:00'],
  ])('%s in %s: %s %s is %s', (_, name, day, time, wall) => {
    expect(instantAt(zone(name), date(day), time)).toBe(wall)
  })

  test.each([
    ['2026-05-19T01:59:00Z', '03:00', '2026-05-18'],
    ['2026-05-19T02:00:00Z', '03:00', '2026-05-19'],
    ['2026-05-18T23:00:00Z', '00:00', '2026-05-19'],
    ['2026-05-18T22:59:00Z', '00:00', '2026-05-18'],
  ])('today in London at %s with days from %s is %s', (utc, start, day) => {
    expect(todayIn(zone('Europe/London'), Date.parse(utc), start)).toBe(day)
  })

  it('writes a moment down and reads the same moment', () => {
    const anyMoment = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) })
    const anyZone = fc.constantFrom(
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    )
    fc.assert(
      fc.property(anyZone, anyMoment, (name, ms) => {
        expect(epochMs(instantIn(zone(name), ms))).toBe(Math.floor(ms / 1000) * 1000)
      }),
    )
  })
})
