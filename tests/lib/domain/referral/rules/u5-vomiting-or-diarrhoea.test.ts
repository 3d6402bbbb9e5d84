import { describe, expect, it } from 'vitest'
import {
  before,
  cramp,
  finding,
  judged,
  levelOf,
  listOf,
  momentAgo,
  observation,
  seen,
  verdict,
} from '@/tests/support/diary'

const hour = 3_600_000

describe('U5', () => {
  it.each([
    [['vomiting'], 'met'],
    [['diarrhoea'], 'met'],
    [['nausea'], 'not-met'],
    [[], 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('a cramp with %j', (signs, expected) => {
    expect(verdict(judged([cramp(0, { signs })]), 'U5')).toBe(expected)
  })

  it.each([
    ['72 hours after a cramp', 100 * hour, 28 * hour, 'met'],
    ['a millisecond later than that', 100 * hour, 28 * hour - 1, 'not-met'],
    ['72 hours before a cramp', hour, 73 * hour, 'met'],
    ['a millisecond earlier than that', hour, 73 * hour + 1, 'not-met'],
  ] as const)('noted on its own, %s', (_, crampMs, signMs, expected) => {
    const entries = [
      cramp(0, { startedAt: before(crampMs) }),
      observation(0, ['vomiting'], { at: before(signMs) }),
    ]
    expect(verdict(judged(entries), 'U5')).toBe(expected)
  })

  it('noted on its own without any cramp', () => {
    const assessment = judged([observation(0, ['vomiting'])])
    expect(verdict(assessment, 'U5')).toBe('not-met')
    expect(listOf(assessment, 'S1')).toBe('watch')
  })

  it.each([
    ['while it was going', 90, 'met'],
    ['72 hours before it began', 100 + 72, 'met'],
    ['more than that before it began', 100 + 73, 'not-met'],
  ] as const)('noted %s: a cramp of 100 hours that goes on', (_, hours, expected) => {
    const going = cramp(0, {
      startedAt: before(100 * hour),
      ongoing: true,
      durationSeconds: undefined,
      relieved: undefined,
    })
    const entries = [going, observation(0, ['vomiting'], { at: before(hours * hour) })]
    expect(verdict(judged(entries), 'U5')).toBe(expected)
  })

  it.each([
    ['72 hours', 72 * hour, 'urgent'],
    ['a millisecond more', 72 * hour + 1, 'routine'],
    ['28 days', 28 * 24 * hour, null],
  ] as const)('is %s old', (_, ms, level) => {
    expect(levelOf(judged([cramp(0, { startedAt: before(ms), signs: ['vomiting'] })]), 'U5')).toBe(level)
  })

  it('says what was noticed and with what', () => {
    const both = { signs: ['vomiting', 'diarrhoea'] }
    expect(finding(judged([cramp(0, both)]), 'U5')?.why).toBe(
      'You logged vomiting and diarrhoea with a cramp today.',
    )
    const apart = [cramp(0), observation(0, ['diarrhoea'], { at: momentAgo(0, '15:00') })]
    expect(finding(judged(apart), 'U5')?.why).toBe('You logged diarrhoea within 72 hours of a cramp today.')
  })

  it('is answered by a visit about it', () => {
    expect(verdict(judged([cramp(2, { signs: ['vomiting'] }), seen(2, ['U5'])]), 'U5')).toBe('not-met')
    expect(verdict(judged([cramp(2, { signs: ['vomiting'] }), seen(3, ['U5'])]), 'U5')).toBe('met')
  })
})
