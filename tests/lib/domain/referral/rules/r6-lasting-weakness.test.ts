import { describe, expect, it } from 'vitest'
import { cramp, judged, levelOf, observation, seen, finding, verdict } from '@/tests/support/diary'

describe('R6', () => {
  it.each([
    [['weakness-between-cramps'], 'met'],
    [['muscle-wasting'], 'met'],
    [['weakness'], 'not-met'],
    [['weakness-after-cramp'], 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('a cramp with %j', (signs, expected) => {
    expect(verdict(judged([cramp(0, { signs })]), 'R6')).toBe(expected)
  })

  it('weakness without a cramp is weakness between cramps', () => {
    expect(levelOf(judged([observation(0, ['weakness'])]), 'R6')).toBe('routine')
    expect(levelOf(judged([observation(0, ['numbness'])]), 'R6')).toBe(null)
  })

  it.each([
    [27, 'routine'],
    [28, null],
  ] as const)('%i days ago', (days, level) => {
    expect(levelOf(judged([cramp(days, { signs: ['muscle-wasting'] })]), 'R6')).toBe(level)
  })

  it('stays listed but quiet after a consultation, until one more entry shows it', () => {
    const first = observation(10, ['weakness'])
    const quiet = judged([first, seen(5, ['R6'])])
    expect(finding(quiet, 'R6')?.quietUntil).toBe('2026-08-11')
    expect(quiet.level).toBe('none')
    const grown = judged([first, seen(5, ['R6']), observation(2, ['weakness'])])
    expect(finding(grown, 'R6')?.quietUntil).toBe(null)
    expect(grown.level).toBe('routine')
  })

  it('compares with the entries that showed it then, not with other signs', () => {
    const entries = [observation(11, ['numbness']), observation(10, ['weakness']), seen(5, ['R6'])]
    const grown = judged([...entries, observation(2, ['weakness'])])
    expect(finding(grown, 'R6')?.quietUntil).toBe(null)
  })
})
