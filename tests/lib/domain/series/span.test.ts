import { describe, expect, test } from 'vitest'
import { daysOfSpan, spanOf } from '@/lib/domain/series/span'
import { daysBetween } from '@/lib/domain/time/local-date'
import { date } from './day-totals-of'

const today = date('2026-05-19')

describe('a span', () => {
  test.each([
    ['4w', 28, '2026-04-22'],
    ['6m', 182, '2025-11-19'],
  ])('named %s ends with today and holds %d days, whatever the diary', (id, days, first) => {
    for (const since of [null, date('2026-05-01'), date('2016-01-12')]) {
      const { from, to } = daysOfSpan(spanOf(id), today, since)
      expect([from, to]).toEqual([first, today])
      expect(daysBetween(from, to) + 1).toBe(days)
    }
  })

  test.each([
    ['2016-01-12', '2016-01-12'],
    ['2026-05-19', '2026-05-19'],
    ['2026-05-20', '2026-05-19'],
    [null, '2026-05-19'],
  ])('of all of a diary that begins %s begins %s', (since, from) => {
    expect(daysOfSpan(spanOf('all'), today, since === null ? null : date(since))).toEqual({ from, to: today })
  })

  test.each([undefined, '', '12', 'ALL', '28d'])('that is named %j is one of 28 days', id => {
    expect(spanOf(id).days).toBe(28)
  })
})
