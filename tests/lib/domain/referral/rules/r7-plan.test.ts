import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import {
  closed,
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  range,
  routine,
  verdict,
} from '@/tests/support/diary'

/** Five routine days a week, for so many weeks that end yesterday; the last day of a week first. */
const kept = (weeks: number, daysAWeek = 5): Entry[] =>
  range(0, weeks - 1).flatMap(week => range(1, daysAWeek).map(day => routine(7 * week + day)))

/** The first day of a six-week plan of five days a week that began on the first date it could have. */
const sixWeeks = [...kept(6), routine(42)]

const months = (count: number): Entry[] => [...known(28), closed(count)]

describe('R7, by a plan that is kept', () => {
  const four = cramps([3, 6, 9, 12])

  it('is met by 4 cramps in spite of six weeks of it, when there were none before', () => {
    const found = finding(judged([...months(140), ...sixWeeks, ...four]), 'R7')
    expect(found?.verdict).toBe('met')
    expect(found?.why).toContain('4 cramps since 22 April, with a plan kept for 6 weeks.')
  })

  it.each([
    ['3 cramps', [...months(140), ...sixWeeks, ...cramps([3, 6, 9])], 'not-met'],
    ['five weeks', [...months(140), ...kept(5), routine(42), ...four], 'not-met'],
    ['six weeks, begun 40 dates ago', [...months(140), ...kept(6), ...four], 'not-met'],
    ['six weeks, begun in the week before them', [...months(140), ...kept(6), routine(43), ...four], 'met'],
    ['six weeks, one with four days', [...months(140), ...sixWeeks.slice(1), ...four], 'not-met'],
    ['today, which is left out', [...months(140), ...sixWeeks.slice(1), routine(0), ...four], 'not-met'],
    ['two routines on one day', [...months(140), ...sixWeeks.slice(1), routine(2), ...four], 'not-met'],
  ] as const)('%s', (_, entries, expected) => {
    expect(verdict(judged(entries), 'R7')).toBe(expected)
  })

  it('needs 56 dates before it on which the diary was kept', () => {
    const entries = [...known(28), ...sixWeeks, ...four]
    expect(verdict(judged([...entries, closed(42 + 56)]), 'R7')).toBe('met')
    const short = judged([...entries, closed(42 + 55)])
    expect(verdict(short, 'R7')).toBe('cannot-tell')
    expect(finding(short, 'R7')?.why).toContain('55 of the 56 days needed before the plan are known.')
    expect(finding(short, 'R7')?.advice).toBe(
      'Every day from your first entry on counts here: an older cramp or closed day can still be added, with its date.',
    )
    expect(verdict(judged(entries, { loggingSince: daysAgo(42 + 56) }), 'R7')).toBe('met')
    expect(verdict(judged([...entries, closed(300)], { loggingSince: daysAgo(42 + 55) }), 'R7')).toBe(
      'cannot-tell',
    )
  })

  it('compares with three quarters of the rate before it', () => {
    const before = (count: number) => cramps(range(1, count).map(index => 42 + 5 * index))
    const entries = [...months(140), ...sixWeeks, ...cramps([3, 6, 9, 12, 15, 18])]
    // 6 in 28 days against 24 in 84 is exactly a quarter fewer; against 23 it is not.
    const twice = (count: number) => [
      ...before(Math.ceil(count / 2)),
      ...cramps(
        range(1, Math.floor(count / 2)).map(index => 42 + 5 * index),
        { side: 'right' },
      ),
    ]
    expect(verdict(judged([...entries, ...twice(24)]), 'R7')).toBe('not-met')
    expect(verdict(judged([...entries, ...twice(23)]), 'R7')).toBe('met')
  })

  it('looks at 84 dates before it, and no more', () => {
    const entries = [...months(300), ...sixWeeks, ...four]
    const many = (first: number) => range(0, 17).map(n => first + n)
    expect(verdict(judged([...entries, ...cramps(many(43))]), 'R7')).toBe('not-met')
    expect(verdict(judged([...entries, ...cramps(many(127))]), 'R7')).toBe('met')
    expect(verdict(judged([...entries, ...cramps(many(126))]), 'R7')).toBe('met')
  })
})
