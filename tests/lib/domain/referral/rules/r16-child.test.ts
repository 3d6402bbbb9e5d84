import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { cramps, finding, judged, known, listOf, range, verdict } from '@/tests/support/diary'

const judgedFor = (entries: readonly Entry[], profile: Record<string, unknown> = {}) =>
  judged([...known(28), ...entries], profile)

/** So many cramps, one on each of the last days from yesterday on. */
const some = (count: number, fields: Record<string, unknown> = {}): Entry[] => cramps(range(1, count), fields)

const night = { context: 'asleep' }
const aChild = { birthDate: '2016-05-19' }

describe('R16', () => {
  it.each([
    ['at rest', { context: 'at-rest' }, 'met'],
    ['a night that was broken', { sleepDisturbed: true }, 'met'],
    ['after exercise', {}, 'not-met'],
  ])('%s', (_, fields, expected) => {
    expect(verdict(judgedFor(some(2, fields), aChild), 'R16')).toBe(expected)
  })

  it.each([
    ['the day before the 16th birthday', '2010-05-20', 'met'],
    ['the 16th birthday', '2010-05-19', 'not-met'],
    ['an adult', '1970-01-01', 'not-met'],
    ['born today', '2026-05-19', 'met'],
    ['a birthday tomorrow', '2026-05-20', 'cannot-tell'],
  ])('%s', (_, birthDate, expected) => {
    expect(verdict(judgedFor(some(2, night), { birthDate }), 'R16')).toBe(expected)
  })

  it('cannot tell without a birth date, from its count on', () => {
    const open = judgedFor(some(2, night))
    expect(finding(open, 'R16')).toMatchObject({
      verdict: 'cannot-tell',
      why: '2 cramps at rest or at night since 22 April. The rule asks for 2 in 28 days, under the age of 16. Your age is not known.',
      advice: 'Add your birth date to your profile, or correct it there.',
    })
    expect(listOf(judgedFor(some(1, night)), 'R16')).toBe(null)
  })
})
