import { describe, expect, test } from 'vitest'
import { daysOfSpan, spanOf, spans } from '@/lib/domain/series/span'
import { daysBetween } from '@/lib/domain/time/local-date'
import { date } from './day-totals-of'

describe('a span', () => {
  test.each(spans)('of $words ends with today and holds $days days', span => {
    const { from, to } = daysOfSpan(span, date('2026-05-19'))
    expect(to).toBe('2026-05-19')
    expect(daysBetween(from, to) + 1).toBe(span.days)
  })

  test('of 28 days begins 27 days before today', () => {
    expect(daysOfSpan(spanOf('28d'), date('2026-05-19')).from).toBe('2026-04-22')
  })

  test.each([undefined, '', '12', 'all', '28D'])('that is named %j is one of 28 days', id => {
    expect(spanOf(id).days).toBe(28)
  })

  test('is found by its name', () => {
    expect(spanOf('12w').days).toBe(84)
    expect(spanOf('26w').days).toBe(182)
  })
})
