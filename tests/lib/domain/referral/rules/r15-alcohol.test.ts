import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { cramps, entry, finding, judged, known, momentAgo, range, verdict } from '@/tests/support/diary'

const judgedFor = (entries: readonly Entry[], profile: Record<string, unknown> = {}) =>
  judged([...known(28), ...entries], profile)

/** So many cramps, one on each of the last days from yesterday on. */
const some = (count: number, fields: Record<string, unknown> = {}): Entry[] => cramps(range(1, count), fields)

describe('R15', () => {
  /** One ml of vodka holds 0.314 g of alcohol: 1,427 ml in 28 dates are 14 units of 8 g a week. */
  const spirit = (days: number, volumeMl: number) =>
    entry({
      kind: 'fluid',
      timeZone: 'Asia/Kathmandu',
      at: momentAgo(days),
      beverageId: 'FNDDS-93505000',
      volumeMl,
    })

  it.each([
    [13.9, 'not-met'],
    [14, 'not-met'],
    [14.1, 'met'],
  ])('%f units a week in the profile', (alcoholUnitsPerWeek, expected) => {
    expect(verdict(judgedFor(some(3), { alcoholUnitsPerWeek }), 'R15')).toBe(expected)
  })

  it('takes what was logged in 28 dates where that is more', () => {
    expect(verdict(judgedFor([...some(3), spirit(27, 1435)], { alcoholUnitsPerWeek: 2 }), 'R15')).toBe('met')
    expect(verdict(judgedFor([...some(3), spirit(28, 1435)], { alcoholUnitsPerWeek: 2 }), 'R15')).toBe(
      'not-met',
    )
    expect(verdict(judgedFor([...some(3), spirit(27, 150)], { alcoholUnitsPerWeek: 20 }), 'R15')).toBe('met')
    expect(verdict(judgedFor([...some(3), spirit(27, 1420)], { alcoholUnitsPerWeek: 2 }), 'R15')).toBe(
      'not-met',
    )
  })

  it('cannot tell where the profile says nothing and little was logged', () => {
    const open = judgedFor([...some(3), spirit(2, 100)])
    expect(finding(open, 'R15')).toMatchObject({
      verdict: 'cannot-tell',
      why: '3 cramps since 22 April. The rule asks for 3 in 28 days, with more than 14 units a week. It is not known how much alcohol you drink in a week.',
      advice: 'Say it in your profile; 0 is an answer too.',
    })
    expect(verdict(judgedFor([...some(3), spirit(2, 1500)]), 'R15')).toBe('met')
    expect(verdict(judgedFor(some(3), { alcoholUnitsPerWeek: 0 }), 'R15')).toBe('not-met')
  })

  it('says how much it is', () => {
    expect(finding(judgedFor(some(3), { alcoholUnitsPerWeek: 14.6 }), 'R15')?.why).toBe(
      '3 cramps since 22 April. About 15 units of alcohol a week. The rule asks for 3 in 28 days, with more than 14 units a week.',
    )
  })
})
