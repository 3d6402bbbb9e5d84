import { describe, expect, it } from 'vitest'
import {
  cramp,
  cramps,
  finding,
  judged,
  known,
  listOf,
  observation,
  range,
  verdict,
} from '@/tests/support/diary'

const numb = { signs: ['numbness'] }

describe('R5', () => {
  it.each([
    ['2 of 2', 2, 0, 'not-met'],
    ['3 of 6', 3, 3, 'met'],
    ['3 of 7', 3, 4, 'not-met'],
    ['4 of 8', 4, 4, 'met'],
  ] as const)('%s in 28 dates', (_, numbCount, others, expected) => {
    const entries = [
      ...cramps(range(1, numbCount), numb),
      ...cramps(range(1, others).map(n => n + numbCount)),
    ]
    expect(verdict(judged([...known(90), ...entries]), 'R5')).toBe(expected)
  })

  it.each([
    ['weakness', ['weakness', 'weakness-after-cramp', 'foot-drop']],
    ['swelling', ['swelling-one-leg', 'swelling-both-ankles', 'sudden-face-or-hand-swelling']],
    ['redness', ['redness', 'redness', 'redness']],
    ['skin change', ['skin-change', 'skin-change', 'skin-change']],
    ['numbness or tingling', ['numbness', 'tingling', 'tingling']],
  ] as const)('%s is one class', (words, signs) => {
    const found = finding(judged(signs.map((sign, day) => cramp(day, { signs: [sign] }))), 'R5')
    expect(found?.verdict).toBe('met')
    expect(found?.why).toContain(`3 of 3 cramps since 22 April came with ${words}.`)
  })

  it('signs of different classes do not add up', () => {
    const signs = ['weakness', 'redness', 'numbness', 'skin-change', 'swelling-both-ankles']
    const entries = signs.map((sign, day) => cramp(day, { signs: [sign] }))
    expect(verdict(judged([...known(90), ...entries]), 'R5')).toBe('not-met')
  })

  it.each([
    [89, 'met'],
    [90, 'not-met'],
  ] as const)('looks back over 90 dates too: the first %i days ago', (first, expected) => {
    expect(verdict(judged([...known(90), ...cramps([40, 60, first], numb)]), 'R5')).toBe(expected)
  })

  it.each([
    [27, 'met'],
    [28, 'not-met'],
  ] as const)('looks at 28 dates by themselves: the third %i days ago', (third, expected) => {
    const others = cramps(range(30, 36))
    expect(verdict(judged([...known(90), ...others, ...cramps([1, 2, third], numb)]), 'R5')).toBe(expected)
  })

  it('needs 21 known days of 28 and 68 of 90 to be not met', () => {
    expect(verdict(judged(known(68)), 'R5')).toBe('not-met')
    expect(finding(judged(known(67)), 'R5')?.why).toContain(
      '67 of the last 90 days are known; 68 are needed.',
    )
    const gap = [...known(20), ...known(90).slice(28)]
    expect(listOf(judged(gap), 'R5')).toBe('cannotTell')
  })

  it('cannot tell while cramps that were not asked could make it up', () => {
    const open = { signs: undefined }
    const unasked = cramp(3, open)
    const cannot = judged([...known(90), ...cramps([1, 2], numb), unasked])
    expect(listOf(cannot, 'R5')).toBe('cannotTell')
    expect(finding(cannot, 'R5')).toMatchObject({
      why: expect.stringContaining('1 cramp in 28 days lacks an answer about this.'),
      advice: 'Open that cramp and answer what the form asks. “None of these” is an answer too.',
      entryIds: [unasked.id],
    })
    const out = judged([...known(90), cramp(1, numb), cramp(3, open)])
    expect(verdict(out, 'R5')).toBe('not-met')
    const half = judged([...known(90), ...cramps([1, 2], numb), cramp(3, open), ...cramps(range(4, 8))])
    expect(verdict(half, 'R5')).toBe('not-met')
  })

  it('a sign that came once shows a note', () => {
    expect(listOf(judged([...known(90), cramp(1, numb), ...cramps([2, 3, 4])]), 'R5')).toBe('watch')
    expect(listOf(judged([...known(90), ...cramps([2, 3, 4])]), 'R5')).toBe(null)
  })

  it('observations are no part of it, nor are signs that were examined', () => {
    const seenBy = { ...numb, assessed: { on: '2026-05-19' } }
    expect(verdict(judged([...known(90), ...cramps([1, 2], numb), observation(3, ['numbness'])]), 'R5')).toBe(
      'not-met',
    )
    expect(verdict(judged([...known(90), ...cramps([1, 2], numb), cramp(3, seenBy)]), 'R5')).toBe('not-met')
  })
})
