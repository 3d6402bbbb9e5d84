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
  medicine,
  observation,
  seen,
  verdict,
} from '@/tests/support/diary'

const unexplained = { apparentCause: null }
const weak = { ...unexplained, signs: ['weakness'] }
const statin = (startedAgo: number, fields: Record<string, unknown> = {}) =>
  medicine(startedAgo, 'statin', fields)
const twoWeak = [cramp(2, unexplained), cramp(5, weak)]

const judgedFor = (entries: readonly Entry[]) => judged([...known(28), ...entries])

describe('U4', () => {
  const rows: [says: string, entries: readonly Entry[], expected: string][] = [
    ['1 without a cause', [statin(200), cramp(5, weak)], 'not-met'],
    ['2 without a cause, one with weakness', [statin(200), ...twoWeak], 'met'],
    ['3 without a cause', [statin(200), ...twoWeak, cramp(27, unexplained)], 'met'],
    ['2, one 27 days ago', [statin(200), cramp(27, unexplained), cramp(5, weak)], 'met'],
    ['2, one 28 days ago', [statin(200), cramp(28, unexplained), cramp(5, weak)], 'not-met'],
    ['2 with a cause', [statin(200), cramp(2), cramp(5, { signs: ['weakness'] })], 'not-met'],
    ['2 without weakness', [statin(200), ...cramps([2, 5], unexplained)], 'not-met'],
    [
      'weakness on a third, explained',
      [statin(200), ...cramps([2, 5], unexplained), cramp(9, { signs: ['weakness'] })],
      'met',
    ],
    [
      'weakness on an observation',
      [statin(200), ...cramps([2, 5], unexplained), observation(27, ['weakness'])],
      'met',
    ],
    [
      'weakness 28 days ago',
      [statin(200), ...cramps([2, 5], unexplained), observation(28, ['weakness'])],
      'not-met',
    ],
    [
      'weakness that was examined',
      [statin(200), cramp(2, unexplained), cramp(5, { ...weak, assessed: { on: daysAgo(1) } })],
      'not-met',
    ],
    ['no statin', twoWeak, 'not-met'],
    ['another medicine', [medicine(200, 'beta-blocker'), ...twoWeak], 'not-met'],
    [
      'a name that says statin, without a class',
      [medicine(200, null, { name: 'Statin' }), ...twoWeak],
      'not-met',
    ],
    ['a statin stopped 27 days ago', [statin(200, { stoppedOn: daysAgo(27) }), ...twoWeak], 'met'],
    ['a statin stopped 28 days ago', [statin(200, { stoppedOn: daysAgo(28) }), ...twoWeak], 'not-met'],
    ['a statin begun today', [statin(0), ...twoWeak], 'met'],
    ['a statin that starts tomorrow', [statin(-1), ...twoWeak], 'not-met'],
  ]

  it.each(rows)('%s', (_, entries, expected) => {
    expect(verdict(judgedFor(entries), 'U4')).toBe(expected)
  })

  it.each([
    'weakness',
    'weakness-after-cramp',
    'weakness-between-cramps',
    'worsening-weakness',
    'sudden-one-sided-weakness',
    'both-legs-weak-with-back-pain',
    'foot-drop',
  ])('%s is weakness', sign => {
    const entries = [statin(200), cramp(2, unexplained), cramp(5, { ...unexplained, signs: [sign] })]
    expect(levelOf(judgedFor(entries), 'U4')).toBe('urgent')
  })

  it('says what was counted, and names the statin among its evidence', () => {
    const tablet = statin(200)
    const found = finding(judgedFor([tablet, ...twoWeak]), 'U4')
    expect(found?.why).toBe(
      '2 cramps without an apparent cause since 22 April. A statin was taken in that time, and 1 entry shows weakness. The rule asks for 2 in 28 days, and any weakness.',
    )
    expect(found?.entryIds).toEqual([...twoWeak.map(({ id }) => id), tablet.id])
    expect(found?.advice).toMatch(/^Get medical help today/)
    expect(found?.measured).toEqual({ value: 2, threshold: 2, unit: 'cramps' })
  })

  it('cannot tell while cramps were not asked about weakness', () => {
    const unasked = cramps([2, 5], { ...unexplained, signs: undefined })
    const open = judgedFor([statin(200), ...unasked])
    expect(listOf(open, 'U4')).toBe('cannotTell')
    expect(finding(open, 'U4')?.entryIds).toEqual(unasked.map(({ id }) => id))
    expect(finding(open, 'U4')?.why).toContain('2 cramps in 28 days lack an answer about this.')
    const single = judgedFor([
      statin(200),
      cramp(2, unexplained),
      cramp(5, { ...unexplained, signs: undefined }),
    ])
    expect(finding(single, 'U4')?.why).toContain('1 cramp in 28 days lacks an answer about this.')
    expect(finding(single, 'U4')?.advice).toBe(
      'Open that cramp and answer what the form asks. “None of these” is an answer too.',
    )
  })

  it('needs 21 known days of 28 to be not met, where a statin is taken', () => {
    expect(verdict(judged([...known(21), statin(200)]), 'U4')).toBe('not-met')
    expect(listOf(judged([...known(20), statin(200)]), 'U4')).toBe('cannotTell')
    expect(listOf(judged(known(20)), 'U4')).toBe(null)
  })

  it('shows a note from one such cramp on, with a statin alone', () => {
    expect(listOf(judgedFor([statin(200), cramp(2, unexplained)]), 'U4')).toBe('watch')
    expect(listOf(judgedFor([cramp(2, unexplained)]), 'U4')).toBe(null)
  })

  it('is answered for good by a visit about it, for weakness up to that day', () => {
    expect(verdict(judgedFor([statin(200), ...twoWeak, seen(5, ['U4'])]), 'U4')).toBe('not-met')
    expect(verdict(judgedFor([statin(200), ...twoWeak, seen(6, ['U4'])]), 'U4')).toBe('met')
    expect(verdict(judgedFor([statin(200), ...twoWeak, seen(5, ['U11'])]), 'U4')).toBe('met')
  })

  it('leaves no note about weakness that was seen about', () => {
    const entries = [statin(200), ...twoWeak, seen(1, ['U4', 'R5'])]
    expect(judgedFor(entries).watch.map(({ ruleId }) => ruleId)).not.toContain('S1')
  })
})
