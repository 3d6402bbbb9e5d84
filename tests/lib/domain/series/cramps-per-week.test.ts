import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crampsPerWeek } from '@/lib/domain/series/cramps-per-week'
import { addDays, dateOfDayNumber, mondayOf, weekday } from '@/lib/domain/time/local-date'
import { date, daysEndingWith, times } from './day-totals-of'

const today = date('2026-05-19')

const anyToday = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber)
const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
  minLength: 1,
  maxLength: 200,
})

describe('cramps per week', () => {
  it('counts Monday weeks, and says where the span cuts the first and today the last', () => {
    const series = crampsPerWeek(daysEndingWith(today, 'cramps', times(28, 0)), today)
    expect(series.weeks.map(({ from, to, days, unfinished }) => [from, to, days, unfinished])).toEqual([
      ['2026-04-22', '2026-04-26', 5, false],
      ['2026-04-27', '2026-05-03', 7, false],
      ['2026-05-04', '2026-05-10', 7, false],
      ['2026-05-11', '2026-05-17', 7, false],
      ['2026-05-18', '2026-05-19', 2, true],
    ])
  })

  it('leaves a week without a known day unknown, and a known week without a cramp at 0', () => {
    const values = [...times(7, null), ...times(7, 0)]
    const sunday = date('2026-05-17')
    const series = crampsPerWeek(daysEndingWith(sunday, 'cramps', values), sunday)
    expect(series.weeks.map(({ cramps, daysKnown }) => [cramps, daysKnown])).toEqual([
      [null, 0],
      [0, 7],
    ])
    expect(series.cramps).toBe(0)
  })

  it('keeps the count of a week that is known in part', () => {
    const sunday = date('2026-05-17')
    const series = crampsPerWeek(daysEndingWith(sunday, 'cramps', [null, 2, null, 0, 1, null, null]), sunday)
    expect(series.weeks).toMatchObject([{ cramps: 3, days: 7, daysKnown: 3, unfinished: true }])
    expect(series.crampDays).toBe(2)
  })

  it('is unknown as a whole where nothing is known', () => {
    const series = crampsPerWeek(daysEndingWith(today, 'cramps', times(28, null)), today)
    expect(series).toMatchObject({ cramps: null, crampDays: 0, days: 28, daysKnown: 0 })
    expect(series.weeks.every(({ cramps }) => cramps === null)).toBe(true)
  })

  it('has no week where there is no day', () => {
    expect(crampsPerWeek([], today)).toEqual({ weeks: [], cramps: null, crampDays: 0, days: 0, daysKnown: 0 })
  })

  it('adds up: what the weeks hold is what the days hold', () => {
    fc.assert(
      fc.property(anyToday, anyValues, (last, values) => {
        const series = crampsPerWeek(daysEndingWith(last, 'cramps', values), last)
        const sum = (counts: readonly (number | null)[]) =>
          counts.reduce<number>((total, count) => total + (count ?? 0), 0)
        expect(sum(series.weeks.map(({ cramps }) => cramps))).toBe(sum(values))
        expect(series.cramps ?? 0).toBe(sum(values))
        expect(sum(series.weeks.map(({ days }) => days))).toBe(values.length)
        expect(sum(series.weeks.map(({ daysKnown }) => daysKnown))).toBe(series.daysKnown)
      }),
    )
  })

  it('draws every week once: none is left out, only the first and the last may be shorter', () => {
    fc.assert(
      fc.property(anyToday, anyValues, (last, values) => {
        const { weeks } = crampsPerWeek(daysEndingWith(last, 'cramps', values), last)
        weeks.forEach((week, index) => {
          expect(week.monday).toBe(mondayOf(week.from))
          if (index > 0) expect(week.from).toBe(week.monday)
          if (index < weeks.length - 1) {
            expect(weekday(week.to)).toBe(7)
            expect(weeks[index + 1]?.from).toBe(addDays(week.to, 1))
          }
          expect(week.unfinished).toBe(index === weeks.length - 1)
        })
      }),
    )
  })

  it('is unknown in a week exactly when all of its days are', () => {
    fc.assert(
      fc.property(anyToday, anyValues, (last, values) => {
        const { weeks } = crampsPerWeek(daysEndingWith(last, 'cramps', values), last)
        for (const week of weeks) expect(week.cramps === null).toBe(week.daysKnown === 0)
      }),
    )
  })

  it('moves with the diary: a week later everything stands a week later and nothing else changes', () => {
    fc.assert(
      fc.property(anyToday, anyValues, (last, values) => {
        const later = addDays(last, 7)
        const now = crampsPerWeek(daysEndingWith(last, 'cramps', values), last)
        const then = crampsPerWeek(daysEndingWith(later, 'cramps', values), later)
        expect(then).toEqual({
          ...now,
          weeks: now.weeks.map(week => ({
            ...week,
            monday: addDays(week.monday, 7),
            from: addDays(week.from, 7),
            to: addDays(week.to, 7),
          })),
        })
      }),
    )
  })
})
