import { expect, test } from 'vitest'
import { dayWords, spokenDay, weekdayWords } from '@/lib/domain/words/date-words'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'

const date = (text: string) => localDateSchema.parse(text)

test.each([
  ['2026-05-19', '19 May', 'Tue 19 May'],
  ['2026-01-01', '1 Jan', 'Thu 1 Jan'],
  ['2024-02-29', '29 Feb', 'Thu 29 Feb'],
  ['2026-12-31', '31 Dec', 'Thu 31 Dec'],
])('%s reads %s', (day, short, withWeekday) => {
  expect(dayWords(date(day), english)).toBe(short)
  expect(weekdayWords(date(day), english)).toBe(withWeekday)
})

test('a spoken day has the whole month, and the year only when it is not this one', () => {
  expect(spokenDay(date('2026-04-22'), date('2026-05-19'), english)).toBe('22 April')
  expect(spokenDay(date('2025-12-31'), date('2026-01-02'), english)).toBe('31 December 2025')
})
