import { describe, expect, it } from 'vitest'
import { mostWeeks, ruleSeen } from '@/lib/domain/prevention/rule-seen'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

const today = localDateSchema.parse('2026-05-19')

/** The days that lie so many days back. */
const back = (...days: number[]): LocalDate[] => days.map(day => addDays(today, -day))

/** The first so many days of each of the weeks before today. */
const weeksOf = (weeks: number, days: number): LocalDate[] =>
  Array.from({ length: weeks }, (_, week) =>
    back(...Array.from({ length: days }, (_, day) => 7 * week + day + 1)),
  ).flat()

describe('what the rule sees of the days with a routine', () => {
  it.each([
    ['none', [], 0],
    ['today, which is not over', back(0), 0],
    ['yesterday', back(1), 1],
    ['seven days back', back(7), 1],
    ['eight days back', back(8), 0],
    ['each of eight days', back(0, 1, 2, 3, 4, 5, 6, 7), 7],
  ])('of the seven days: %s', (_, routineDays, days) => {
    expect(ruleSeen(routineDays, today).days).toBe(days)
  })

  it.each([
    [4, 0],
    [5, 1],
    [6, 1],
  ])('%i days make %i kept weeks', (days, weeks) => {
    expect(ruleSeen(weeksOf(1, days), today).weeks).toBe(weeks)
  })

  it.each([
    [mostWeeks - 1, mostWeeks - 1, false],
    [mostWeeks, mostWeeks, true],
    [mostWeeks + 1, mostWeeks, true],
  ])('%i kept weeks are counted as %i', (kept, weeks, isMost) => {
    expect(ruleSeen(weeksOf(kept, 5), today)).toMatchObject({ weeks, isMost })
  })

  it('names the days that it rests on, the latest first: of the kept weeks, or of the last seven days', () => {
    expect(ruleSeen([...weeksOf(2, 5), ...back(15, 0)], today).behind).toEqual(
      back(1, 2, 3, 4, 5, 8, 9, 10, 11, 12),
    )
    expect(ruleSeen(back(9, 3, 0, 2), today).behind).toEqual(back(2, 3))
    expect(ruleSeen([], today).behind).toEqual([])
  })
})
