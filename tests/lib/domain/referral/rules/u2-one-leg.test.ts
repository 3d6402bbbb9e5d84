import { describe, expect, it } from 'vitest'
import { cramp, judged, levelOf, listOf, observation, verdict } from '@/tests/support/diary'

type Row = [says: string, fields: Record<string, unknown>, expected: string]

describe('U2', () => {
  const rows: Row[] = [
    ['swelling of one leg', { signs: ['swelling-one-leg'] }, 'met'],
    [
      'swelling of one leg, whatever is named',
      { signs: ['swelling-one-leg'], muscle: 'hand', side: 'both' },
      'met',
    ],
    ['warmth and redness', { signs: ['warmth', 'redness'] }, 'met'],
    ['redness and a tender calf', { signs: ['redness', 'tender-calf'] }, 'met'],
    [
      'warmth and tender muscles, side not known',
      { signs: ['warmth', 'tender-muscles'], side: 'unknown' },
      'met',
    ],
    ['a tender calf and tender muscles', { signs: ['tender-calf', 'tender-muscles'] }, 'not-met'],
    ['warmth alone', { signs: ['warmth'] }, 'not-met'],
    ['warmth and redness of both', { signs: ['warmth', 'redness'], side: 'both' }, 'not-met'],
    ['warmth and redness of the midline', { signs: ['warmth', 'redness'], side: 'midline' }, 'not-met'],
    ['warmth and redness of a hand', { signs: ['warmth', 'redness'], muscle: 'hand' }, 'not-met'],
    ['swelling of both ankles', { signs: ['swelling-both-ankles'] }, 'not-met'],
    ['a cramp that was not asked', { signs: undefined }, 'cannot-tell'],
    [
      'warmth, redness not asked',
      { signs: ['warmth'], signsAsked: ['warmth', 'swelling-one-leg'] },
      'cannot-tell',
    ],
    [
      'a hand, asked about swelling of a leg alone',
      { muscle: 'hand', signs: [], signsAsked: ['swelling-one-leg'] },
      'not-met',
    ],
  ]

  it.each(rows)('%s', (_, fields, expected) => {
    expect(verdict(judged([cramp(0, fields)]), 'U2')).toBe(expected)
  })

  it.each(['calf', 'shin', 'hamstring', 'quadriceps', 'adductor', 'glute', 'foot', 'toes'])(
    '%s is leg',
    muscle => {
      expect(verdict(judged([cramp(0, { muscle, signs: ['warmth', 'redness'] })]), 'U2')).toBe('met')
    },
  )

  it('an observation that names no muscle counts as leg', () => {
    expect(verdict(judged([observation(0, ['warmth', 'redness'])]), 'U2')).toBe('met')
    expect(verdict(judged([observation(0, ['warmth', 'redness'], { muscle: 'other' })]), 'U2')).toBe(
      'not-met',
    )
  })

  it('an observation of both sides is not one leg', () => {
    const sign = (side: string) => observation(0, ['warmth', 'redness'], { muscle: 'calf', side })
    expect(verdict(judged([sign('left')]), 'U2')).toBe('met')
    expect(verdict(judged([sign('both')]), 'U2')).toBe('not-met')
  })

  it('two signs on two entries do not add up', () => {
    const assessment = judged([cramp(1, { signs: ['warmth'] }), cramp(0, { signs: ['redness'] })])
    expect(listOf(assessment, 'U2')).toBe('watch')
  })

  it.each([
    [14, 'urgent'],
    [15, 'routine'],
    [27, 'routine'],
    [28, null],
  ] as const)('%i dates after it', (days, level) => {
    expect(levelOf(judged([cramp(days, { signs: ['swelling-one-leg'] })]), 'U2')).toBe(level)
  })
})
