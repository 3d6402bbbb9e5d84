import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  calendarDay,
  epochMs,
  instantSchema,
  writtenDate,
  writtenMinutes,
  writtenTime,
} from '@/lib/domain/time/instant'

const at = (text: string) => instantSchema.parse(text)

describe('an instant', () => {
  test.each([
    ['2026-05-19T18:30:00+01:00', '2026-05-19T17:30:00.000Z'],
    ['2026-05-19T18:30:00Z', '2026-05-19T18:30:00.000Z'],
    ['2026-05-19T18:30+05:45', '2026-05-19T12:45:00.000Z'],
    ['2026-05-19T00:10:00.5-03:30', '2026-05-19T03:40:00.500Z'],
    ['2026-05-19T00:10:00.123456789-03:30', '2026-05-19T03:40:00.123Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    ['2024-02-29T12:00:00+14:00', '2024-02-28T22:00:00.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(new Date(epochMs(at(text))).toISOString()).toBe(utc)
  })

  test.each([
    '2026-05-19T18:30:00',
    '2026-05-19',
    '2026-02-30T10:00:00Z',
    '2026-05-19T24:00:00Z',
    '2026-05-19T10:60:00Z',
    '2026-05-19T10:00:60Z',
    '2026-05-19T10:00:00+19:00',
    '2026-05-19T10:00:00+01:60',
    '1899-12-31T23:59:59Z',
    '1900-01-01T00:30:00+01:00',
    '9999-12-31T23:30:00-01:00',
    '+010000-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-05-19t10:00:00z',
    '2026-05-19 10:00:00Z',
    '2026-05-19T10:00:00.Z',
    '2026-05-19T10:00:00+0100',
    '',
  ])('%j is refused', text => {
    expect(instantSchema.safeParse(text).success).toBe(false)
  })

  it('is read like the platform reads it, whatever the moment and offset', () => {
    const anyInstant = fc
      .record({
        ms: fc.integer({ min: Date.UTC(1900, 0, 3), max: Date.UTC(9999, 11, 29) }),
        offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
      })
      .map(({ ms, offset }) => {
        const wall = new Date(ms + offset * 60_000).toISOString().slice(0, 23)
        const size = Math.abs(offset)
        const two = (n: number) => String(n).padStart(2, '0')
        return { text: `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`, ms }
      })
    fc.assert(fc.property(anyInstant, ({ text, ms }) => epochMs(at(text)) === ms))
  })

  it('keeps what the clock on the wall showed', () => {
    const moment = at('2026-05-19T02:41:00+05:45')
    expect([writtenDate(moment), writtenTime(moment), writtenMinutes(moment)]).toEqual([
      '2026-05-19',
      '02:41',
      161,
    ])
  })

  test.each([
    ['2026-05-19T00:00:00Z', '00:00', '2026-05-19'],
    ['2026-05-19T02:59:59Z', '03:00', '2026-05-18'],
    ['2026-05-19T03:00:00Z', '03:00', '2026-05-19'],
    ['2026-03-01T01:00:00+14:00', '03:00', '2026-02-28'],
    ['2026-05-19T23:59:00-11:00', '03:00', '2026-05-19'],
  ])('%s with a day that starts at %s belongs to %s', (text, start, day) => {
    expect(calendarDay(at(text), start)).toBe(day)
  })
})
