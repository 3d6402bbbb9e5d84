import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import {
  cramp,
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  levelOf,
  listOf,
  observation,
  seen,
  verdict,
} from '@/tests/support/diary'

const arm = { muscle: 'forearm', context: 'at-rest' }
const numb = { ...arm, signs: ['numbness'] }
const judgedFor = (entries: readonly Entry[]) => judged([...known(28), ...entries])

const places = [
  'shoulder',
  'upper-arm',
  'forearm',
  'hand',
  'fingers',
  'abdomen',
  'flank',
  'chest',
  'back',
  'neck',
  'jaw',
  'face',
]
const legs = ['calf', 'shin', 'hamstring', 'quadriceps', 'adductor', 'glute', 'foot', 'toes', 'other']

describe('U11', () => {
  const rows: [says: string, entries: readonly Entry[], expected: string][] = [
    ['1 with numbness', [cramp(2, numb)], 'not-met'],
    ['2, one with numbness', [cramp(2, arm), cramp(5, numb)], 'met'],
    ['3, one with numbness', [cramp(2, arm), cramp(3, arm), cramp(5, numb)], 'met'],
    ['2 asleep', [cramp(2, { ...arm, context: 'asleep' }), cramp(5, { ...numb, context: 'asleep' })], 'met'],
    ['one 27 days ago', [cramp(2, arm), cramp(27, numb)], 'met'],
    ['one 28 days ago', [cramp(2, numb), cramp(28, arm)], 'not-met'],
    ['2 without a sign', cramps([2, 5], arm), 'not-met'],
    ['tingling is not numbness', [cramp(2, arm), cramp(5, { ...arm, signs: ['tingling'] })], 'not-met'],
    ['weakness', [cramp(2, arm), cramp(5, { ...arm, signs: ['weakness-after-cramp'] })], 'met'],
    ['numbness on another cramp', [...cramps([2, 5], arm), cramp(4, { signs: ['numbness'] })], 'not-met'],
    ['numbness on an observation', [...cramps([2, 5], arm), observation(4, ['numbness'])], 'not-met'],
    ['one of them examined', [cramp(2, arm), cramp(5, { ...numb, assessed: { on: daysAgo(4) } })], 'not-met'],
    ['situation not known', [cramp(2, arm), cramp(5, { ...numb, context: 'unknown' })], 'not-met'],
    ['while exercising', [cramp(2, arm), cramp(5, { ...numb, context: 'during-exercise' })], 'not-met'],
  ]

  it.each(rows)('%s', (_, entries, expected) => {
    expect(verdict(judgedFor(entries), 'U11')).toBe(expected)
  })

  it.each(places)('%s at rest counts', muscle => {
    const entries = [cramp(2, { ...arm, muscle }), cramp(5, { ...numb, muscle })]
    expect(levelOf(judgedFor(entries), 'U11')).toBe('urgent')
  })

  it.each(legs)('%s does not', muscle => {
    const entries = [cramp(2, { ...arm, muscle }), cramp(5, { ...numb, muscle })]
    expect(verdict(judgedFor(entries), 'U11')).toBe('not-met')
  })

  it('says what was counted', () => {
    const entries = [cramp(2, arm), cramp(5, numb)]
    const found = finding(judgedFor(entries), 'U11')
    expect(found?.why).toBe(
      '2 cramps at rest of arm, hand, trunk, neck or face since 22 April, 1 with numbness or weakness. The rule asks for 2 in 28 days, and 1 with such a sign.',
    )
    expect(found?.entryIds).toEqual(entries.map(({ id }) => id))
  })

  it('cannot tell while such a cramp was not asked', () => {
    const unasked = cramp(5, { ...arm, signs: undefined })
    const open = judgedFor([cramp(2, arm), unasked, cramp(3, { signs: undefined })])
    expect(listOf(open, 'U11')).toBe('cannotTell')
    expect(finding(open, 'U11')?.entryIds).toEqual([unasked.id])
    expect(finding(open, 'U11')?.why).toContain('1 cramp in 28 days lacks an answer about this.')
    const both = judgedFor(cramps([2, 5], { ...arm, signs: undefined }))
    expect(finding(both, 'U11')?.why).toContain('2 cramps in 28 days lack an answer about this.')
  })

  it('needs 21 known days of 28 to be not met, and shows a note from one on', () => {
    expect(verdict(judged(known(21)), 'U11')).toBe('not-met')
    expect(listOf(judged(known(20)), 'U11')).toBe('cannotTell')
    expect(listOf(judgedFor([cramp(2, numb)]), 'U11')).toBe('watch')
  })

  it('is answered for good by a visit about it, for signs up to that day', () => {
    const entries = [cramp(2, arm), cramp(5, numb)]
    expect(verdict(judgedFor([...entries, seen(5, ['U11'])]), 'U11')).toBe('not-met')
    expect(verdict(judgedFor([...entries, seen(6, ['U11'])]), 'U11')).toBe('met')
    expect(verdict(judgedFor([...entries, seen(5, ['U4'])]), 'U11')).toBe('met')
    expect(verdict(judgedFor([...entries, cramp(1, numb), seen(5, ['U11'])]), 'U11')).toBe('met')
  })
})
