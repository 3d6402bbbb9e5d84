import { describe, expect, it } from 'vitest'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { dayHeadingInYear } from '@/lib/domain/words/date-words'
import { english } from '@/lib/domain/words/english'
import { amountWords } from '@/lib/domain/words/fluid-words'
import { german } from '@/lib/domain/words/german'
import { fixedWords, numberWords } from '@/lib/domain/words/number-words'

describe('a number below zero', () => {
  it('has a true minus and no hyphen', () => {
    expect(amountWords(-4500, 'ml', english)).toBe('−4.50 L')
    expect(amountWords(-4500, 'ml', german)).toBe('−4,50 L')
    expect(amountWords(-4500, 'fl-oz-us', english)).toBe('−152 fl oz')
    expect(numberWords(-1.5, english)).toBe('−1.5')
  })

  it('is not below zero where it is written as zero', () => {
    expect(fixedWords(-0.001, 2, english)).toBe('0.00')
    expect(fixedWords(-0.01, 2, english)).toBe('−0.01')
    expect(numberWords(-0, english)).toBe('0')
  })
})

it.each([
  ['2026-05-19', 'Tuesday 19 May'],
  ['2025-12-31', 'Wednesday 31 December 2025'],
  ['1900-01-01', 'Monday 1 January 1900'],
])('the heading of %s in 2026 is “%s”', (day, heading) => {
  const [date, today] = [localDateSchema.parse(day), localDateSchema.parse('2026-05-20')]
  expect(dayHeadingInYear(date, today, english)).toBe(heading)
})
