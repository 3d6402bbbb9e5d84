import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import {
  cramp,
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  listOf,
  momentAgo,
  observation,
  range,
  verdict,
} from '@/tests/support/diary'

const judgedFor = (entries: readonly Entry[], profile: Record<string, unknown> = {}) =>
  judged([...known(28), ...entries], profile)

/** So many cramps, one on each of the last days from yesterday on. */
const some = (count: number, fields: Record<string, unknown> = {}): Entry[] => cramps(range(1, count), fields)

const back = { signs: ['low-back-pain', 'numbness'] }

describe('R14', () => {
  it.each([
    ['low back pain with tingling', ['low-back-pain', 'tingling'], 'met'],
    ['pain down the leg with numbness', ['pain-down-the-leg', 'numbness'], 'met'],
    ['pain alone', ['low-back-pain', 'pain-down-the-leg'], 'not-met'],
    ['numbness alone', ['numbness', 'tingling'], 'not-met'],
    ['back pain with weakness', ['low-back-pain', 'weakness'], 'not-met'],
  ])('%s', (_, signs, expected) => {
    expect(verdict(judgedFor(some(2, { signs })), 'R14')).toBe(expected)
  })

  it('takes both from one episode, not from two', () => {
    const apart = [cramp(1, { signs: ['low-back-pain'] }), cramp(2, { signs: ['numbness'] })]
    expect(verdict(judgedFor([...apart, cramp(3, back)]), 'R14')).toBe('not-met')
    const together = [
      cramp(1, { signs: ['low-back-pain'] }),
      cramp(1, { signs: ['numbness'], startedAt: momentAgo(1, '14:10') }),
    ]
    expect(verdict(judgedFor([...together, cramp(3, back)]), 'R14')).toBe('met')
  })

  it('does not count observations, nor what was examined', () => {
    expect(verdict(judgedFor([cramp(1, back), observation(2, back.signs)]), 'R14')).toBe('not-met')
    const examined = cramp(2, { ...back, assessed: { on: daysAgo(0) } })
    expect(verdict(judgedFor([cramp(1, back), examined]), 'R14')).toBe('not-met')
    const later = cramp(2, { ...back, assessed: { on: daysAgo(-1) } })
    expect(verdict(judgedFor([cramp(1, back), later]), 'R14')).toBe('met')
  })

  it('cannot tell while what was not asked could make it up', () => {
    const halfAsked = { signs: ['numbness'], signsAsked: ['numbness'] }
    expect(listOf(judgedFor([cramp(1, back), cramp(2, halfAsked)]), 'R14')).toBe('cannotTell')
    expect(listOf(judgedFor([cramp(1, back), cramp(2, { signs: undefined })]), 'R14')).toBe('cannotTell')
    const answered = { signs: [], signsAsked: ['numbness', 'tingling'] }
    expect(verdict(judgedFor([cramp(1, back), cramp(2, answered)]), 'R14')).toBe('not-met')
    expect(verdict(judgedFor([cramp(2, { signs: undefined })]), 'R14')).toBe('not-met')
  })

  it('says what was counted', () => {
    expect(finding(judgedFor(some(2, back)), 'R14')?.why).toBe(
      '2 cramps with back or leg pain and with numbness or tingling since 22 April. The rule asks for 2 in 28 days.',
    )
  })
})
