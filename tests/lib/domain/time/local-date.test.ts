import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  localDateSchema,
  mondayOf,
  weekday,
} from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)
const anyDate = fc.integer({ min: -25_567, max: 2_900_000 }).map(dateOfDayNumber)

describe('a local date', () => {
  test.each(['1900-01-01', '2024-02-29', '2000-02-29', '9999-12-31', '2026-05-19'])('%s is a date', text => {
    expect(localDateSchema.safeParse(text).success).toBe(true)
  })

  test.each([
    '1899-12-31',
    '10000-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '19 May 2026',
    '2026-05-19T00:00',
    ' 2026-05-19',
    '',
    '２０２６-05-19',
  ])('%j is refused, and the message shows a date', text => {
    const read = localDateSchema.safeParse(text)
    expect(read.success).toBe(false)
    expect(read.error?.issues.map(issue => issue.message)).toEqual(['Write a date like 2026-05-19.'])
  })

  it('counts days over leap days and year ends', () => {
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2)
    expect(daysBetween(date('2026-02-28'), date('2026-03-01'))).toBe(1)
    expect(daysBetween(date('2026-01-01'), date('2025-12-31'))).toBe(-1)
    expect(dayNumber(date('1970-01-01'))).toBe(0)
  })

  it('knows weekdays and the Monday of a week', () => {
    expect(weekday(date('2026-05-18'))).toBe(1)
    expect(weekday(date('2026-05-24'))).toBe(7)
    expect(weekday(date('1901-01-06'))).toBe(7)
    expect(mondayOf(date('2026-05-24'))).toBe('2026-05-18')
    expect(mondayOf(date('2026-05-18'))).toBe('2026-05-18')
  })

  it('is the date of the calendar that the engine has', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_900_000 }), day => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dateOfDayNumber(day)).toBe(text)
        expect(dayNumber(date(text))).toBe(day)
      }),
    )
  })

  it('goes so many days on and back again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 20_000 }), (start, days) => {
        const later = addDays(start, days)
        expect(addDays(later, -days)).toBe(start)
        expect(daysBetween(start, later)).toBe(days)
        expect(later >= start).toBe(true)
      }),
    )
  })
})
