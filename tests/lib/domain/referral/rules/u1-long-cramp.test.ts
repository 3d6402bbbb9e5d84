import { describe, expect, it } from 'vitest'
import { before, cramp, finding, judged, levelOf, listOf, observation, verdict } from '@/tests/support/diary'

const hour = 3_600_000

type Row = [says: string, seconds: number | undefined, relieved: boolean | undefined, expected: string]

describe('U1', () => {
  const rows: Row[] = [
    ['10:00, not eased', 600, false, 'not-met'],
    ['10:01, not eased', 601, false, 'met'],
    ['60:00, not eased', 3600, false, 'met'],
    ['60:01, not eased, which is E10', 3601, false, 'not-met'],
    ['10:01, eased', 601, true, 'not-met'],
    ['60:00, eased', 3600, true, 'not-met'],
    ['60:01, eased', 3601, true, 'met'],
    ['10:00, not known whether it eased', 600, undefined, 'not-met'],
    ['10:01, not known whether it eased', 601, undefined, 'cannot-tell'],
    ['60:00, not known whether it eased', 3600, undefined, 'cannot-tell'],
    ['60:01, not known whether it eased', 3601, undefined, 'met'],
    ['a length that is not known, not eased', undefined, false, 'cannot-tell'],
    ['a length that is not known, eased', undefined, true, 'not-met'],
    ['neither length nor outcome', undefined, undefined, 'not-met'],
  ]

  it.each(rows)('%s', (_, durationSeconds, relieved, expected) => {
    const assessment = judged([cramp(0, { durationSeconds, relieved })])
    expect(verdict(assessment, 'U1')).toBe(expected)
    if (expected === 'cannot-tell') expect(listOf(assessment, 'U1')).toBe('cannotTell')
  })

  it.each(['E10', 'U1'] as const)(
    'where %s lacks an outcome, no group of signs is said to answer it',
    rule => {
      const withoutOutcome = { durationSeconds: rule === 'U1' ? 1200 : 7200, relieved: undefined }
      expect(finding(judged([cramp(0, withoutOutcome)]), rule)?.advice).toBe(
        'Open that cramp and answer what the form asks.',
      )
    },
  )

  it('tells the minutes beside the ten it asks for', () => {
    const found = finding(judged([cramp(0, { durationSeconds: 720, relieved: false })]), 'U1')
    expect(found?.measured).toEqual({ value: 12, threshold: 10, unit: 'minutes' })
    expect(found?.why).toBe('You logged a cramp of 12 min that did not ease today.')
  })

  it.each([
    ['72 hours', 72 * hour, 'urgent'],
    ['a millisecond more', 72 * hour + 1, 'routine'],
    ['27 days', 27 * 24 * hour, 'routine'],
    ['28 days', 28 * 24 * hour, null],
  ] as const)('is %s old', (_, ms, level) => {
    const long = cramp(0, { startedAt: before(ms), durationSeconds: 601, relieved: false })
    expect(levelOf(judged([long]), 'U1')).toBe(level)
  })

  it('says nothing about an observation', () => {
    expect(verdict(judged([observation(0, ['numbness'])]), 'U1')).toBe('not-met')
  })
})
