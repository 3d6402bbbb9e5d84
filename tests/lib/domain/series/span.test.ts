import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodsOf, stepFor } from '@/lib/domain/series/period'
import {
  askedSpan,
  daysOfSpan,
  mostDays,
  spanAddress,
  spans,
  type SpanFault,
  type SpanId,
} from '@/lib/domain/series/span'
import { addDays, dateOfDayNumber, daysBetween } from '@/lib/domain/time/local-date'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')
const since = date('2016-01-12')
const asked = (address: string) => askedSpan(Object.fromEntries(new URLSearchParams(address)), today, since)

describe('a span', () => {
  test.each<[SpanId, number, string]>([
    ['4w', 28, '2026-04-22'],
    ['12w', 84, '2026-02-25'],
    ['6m', 182, '2025-11-19'],
    ['1y', 365, '2025-05-20'],
  ])('named %s ends with today and holds %d days, whatever the diary', (id, days, first) => {
    for (const begins of [null, date('2026-05-01'), since]) {
      const { from, to } = daysOfSpan(id, today, begins)
      expect([from, to]).toEqual([first, today])
      expect(daysBetween(from, to) + 1).toBe(days)
    }
  })

  test.each([
    ['2016-01-12', '2016-01-12'],
    ['2026-05-19', '2026-05-19'],
    ['2026-05-20', '2026-05-19'],
    [null, '2026-05-19'],
  ])('of all of a diary that begins %s begins %s', (begins, from) => {
    expect(daysOfSpan('all', today, begins === null ? null : date(begins))).toEqual({ from, to: today })
  })

  test.each(['', 'span=', 'span=12', 'span=ALL', 'span=28d', 'other=6m'])(
    'that an address names with %j is the last four weeks, and no fault',
    address => {
      expect(asked(address)).toMatchObject({ id: '4w', from: '2026-04-22', to: today, fault: null })
    },
  )

  test.each(spans.map(({ id }) => id))('is read from ?span=%s', id => {
    expect(asked(`span=${id}`)).toMatchObject({ id, ...daysOfSpan(id, today, since), fault: null })
  })

  test('written twice in an address is the first', () => {
    expect(askedSpan({ span: ['1y', '4w'] }, today, since).id).toBe('1y')
  })
})

describe('own dates', () => {
  test.each([
    ['a week', '2025-03-03', '2025-03-09'],
    ['a week that ends today', '2026-05-13', '2026-05-19'],
    ['ten years', '2016-05-19', '2026-05-19'],
    ['before the diary', '1990-01-01', '1990-12-31'],
    ['the first date there is', '1900-01-01', '1900-01-07'],
    ['around a leap day', '2024-02-26', '2024-03-03'],
  ])('of %s are taken as they are', (_, from, to) => {
    expect(asked(`from=${from}&to=${to}`)).toMatchObject({ id: null, from, to, fault: null })
  })

  test('come before a named span, and are called by its name where they are the same days', () => {
    expect(asked('span=all&from=2025-03-03&to=2025-03-31')).toMatchObject({ id: null, to: '2025-03-31' })
    expect(asked('from=2026-04-22&to=2026-05-19')).toMatchObject({ id: '4w', fault: null })
    expect(asked('from=2026-04-21&to=2026-05-18')).toMatchObject({ id: null, fault: null })
  })

  test.each<[string, string, SpanFault]>([
    ['', '2026-05-19', { field: 'from', what: 'unreadable' }],
    ['2026-05-01', '', { field: 'to', what: 'unreadable' }],
    ['yesterday', '2026-05-19', { field: 'from', what: 'unreadable' }],
    ['2026-02-30', '2026-05-19', { field: 'from', what: 'unreadable' }],
    ['1899-12-31', '2026-05-19', { field: 'from', what: 'unreadable' }],
    ['2026-05-01', '19.05.2026', { field: 'to', what: 'unreadable' }],
    ['2026-05-01', '2026-05-20', { field: 'to', what: 'in-the-future' }],
    ['2026-05-20', '2026-05-30', { field: 'from', what: 'in-the-future' }],
    ['2026-05-10', '2026-05-09', { field: 'to', what: 'ends-before-it-begins' }],
    ['2026-05-10', '2026-05-10', { field: 'to', what: 'too-short' }],
    ['2026-05-10', '2026-05-15', { field: 'to', what: 'too-short' }],
    ['2016-05-18', '2026-05-19', { field: 'from', what: 'too-long' }],
    ['1900-01-01', '2026-05-19', { field: 'from', what: 'too-long' }],
  ])('from %j to %j are a fault, and the last four weeks are shown', (from, to, fault) => {
    expect(askedSpan({ from, to }, today, since)).toEqual({
      id: '4w',
      from: '2026-04-22',
      to: today,
      isBesideBefore: false,
      fault,
      written: { from, to },
    })
  })
})

const anyText = fc.option(
  fc.oneof(fc.string(), fc.constantFrom('2026-05-01', '2016-01-01', 'all', 'before')),
  {
    nil: undefined,
  },
)
const anyDay = fc.integer({ min: -25_000, max: 40_000 }).map(dateOfDayNumber)

describe('whatever stands in an address', () => {
  test('days are shown that are in order and not ahead', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (span, from, to, beside) => {
        const read = askedSpan({ span, from, to, beside }, today, since)
        expect(read.from <= read.to && read.to <= today).toBe(true)
      }),
    )
  })

  test('own dates of a week to ten years are shown, all others are a fault, and none needs more than 400 marks', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 4000 }), (from, more) => {
        const to = addDays(from, more - 1)
        const read = askedSpan({ from, to }, today, since)
        expect(read.fault === null).toBe(to <= today && more >= 7 && more <= mostDays)
        const days = daysEndingWith(read.to, 'cramps', times(daysBetween(read.from, read.to) + 1, 0))
        expect(periodsOf(days, today, stepFor(days.length)).length).toBeLessThanOrEqual(130)
      }),
      { numRuns: 30 },
    )
  })

  test('the address of what is shown shows the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 7, max: mostDays }), fc.boolean(), (from, length, isBeside) => {
        const first = askedSpan({ from, to: addDays(from, length - 1) }, today, since)
        const { id, from: start, to, isBesideBefore, fault } = asked(spanAddress(first, isBeside))
        expect({ id, from: start, to }).toEqual({ id: first.id, from: first.from, to: first.to })
        expect([isBesideBefore, fault]).toEqual([isBeside, null])
      }),
    )
  })
})
