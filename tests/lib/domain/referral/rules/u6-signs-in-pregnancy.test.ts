import { describe, expect, it } from 'vitest'
import { cramp, daysAgo, finding, judged, levelOf, listOf, observation, verdict } from '@/tests/support/diary'

const due = (inDays: number) => ({ pregnancyDueDate: daysAgo(-inDays) })
const signs = [
  'severe-headache',
  'visual-disturbance',
  'upper-abdominal-pain',
  'sudden-face-or-hand-swelling',
]

describe('U6', () => {
  it.each(signs)('%s in pregnancy', sign => {
    expect(levelOf(judged([cramp(0, { signs: [sign] })], due(100)), 'U6')).toBe('urgent')
    expect(levelOf(judged([observation(0, [sign])], due(100)), 'U6')).toBe('urgent')
  })

  it.each([
    ['281 days before the due date', 281, 'not-met'],
    ['280 days before it', 280, 'met'],
    ['279 days before it', 279, 'met'],
    ['13 days after it', -13, 'met'],
    ['14 days after it', -14, 'met'],
    ['15 days after it', -15, 'not-met'],
  ] as const)('a severe headache %s', (_, inDays, expected) => {
    expect(verdict(judged([observation(0, ['severe-headache'])], due(inDays)), 'U6')).toBe(expected)
  })

  it('asks about the date of the sign, not about today', () => {
    const sign = [observation(2, ['severe-headache'])]
    expect(verdict(judged(sign, due(-16)), 'U6')).toBe('met')
    expect(verdict(judged(sign, due(280)), 'U6')).toBe('not-met')
  })

  it('outside pregnancy shows a note', () => {
    const assessment = judged([observation(0, ['severe-headache'])])
    expect(verdict(assessment, 'U6')).toBe('not-met')
    expect(listOf(assessment, 'S1')).toBe('watch')
  })

  it('cannot tell after a cramp that was not asked, in pregnancy alone', () => {
    const open = [cramp(0, { signs: undefined })]
    expect(listOf(judged(open, due(100)), 'U6')).toBe('cannotTell')
    expect(listOf(judged(open), 'U6')).toBe(null)
    expect(verdict(judged([cramp(0, { signs: ['headache'] })], due(100)), 'U6')).toBe('not-met')
  })

  it('says what was noticed, and that it was in pregnancy', () => {
    expect(finding(judged([observation(0, signs)], due(100)), 'U6')?.why).toBe(
      'You logged a severe headache, disturbed sight, pain in the upper belly and sudden swelling of the face or hands today. By your due date that was in pregnancy, or soon after it.',
    )
  })

  it.each([
    [3, 'urgent'],
    [4, 'routine'],
    [27, 'routine'],
    [28, null],
  ] as const)('%i days later', (days, level) => {
    expect(
      levelOf(
        judged([observation(days, ['severe-headache'], { at: `${daysAgo(days)}T18:30:00+05:45` })], due(100)),
        'U6',
      ),
    ).toBe(level)
  })
})
