import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import {
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  listOf,
  medicine,
  range,
  verdict,
} from '@/tests/support/diary'

const judgedFor = (entries: readonly Entry[], profile: Record<string, unknown> = {}) =>
  judged([...known(28), ...entries], profile)

/** So many cramps, one on each of the last days from yesterday on. */
const some = (count: number, fields: Record<string, unknown> = {}): Entry[] => cramps(range(1, count), fields)

describe('R13', () => {
  it.each([
    'kidney-disease',
    'dialysis',
    'liver-disease',
    'thyroid-disease',
    'thyroid-surgery',
    'neuropathy',
    'motor-neurone-disease',
    'parkinsons',
    'peripheral-arterial-disease',
    'diabetes',
    'chemotherapy',
  ])('%s', condition => {
    expect(verdict(judgedFor(some(4), { conditions: ['asthma', condition] }), 'R13')).toBe('met')
  })

  it.each([
    'hypertension',
    'heart-failure',
    'heart-disease',
    'atrial-fibrillation',
    'spinal-stenosis',
    'previous-clot',
    'cancer',
    'addisons',
    'asthma',
    'smoker',
    'ex-smoker',
    'fluid-restriction',
    'low-sodium-diet',
    'other',
  ])('not %s', condition => {
    expect(verdict(judgedFor(some(4), { conditions: [condition] }), 'R13')).toBe('not-met')
  })

  it.each([
    ['280 days before the due date', -280, 'met'],
    ['281 days before it', -281, 'not-met'],
    ['14 days after it', 14, 'met'],
    ['15 days after it', 15, 'not-met'],
  ] as const)('pregnant today: %s', (_, ago, expected) => {
    const profile = { conditions: [], pregnancyDueDate: daysAgo(ago) }
    expect(verdict(judgedFor(some(4), profile), 'R13')).toBe(expected)
  })

  it.each([
    ['taken', {}, 'met'],
    ['stopped 27 days ago', { stoppedOn: daysAgo(27) }, 'met'],
    ['stopped 28 days ago', { stoppedOn: daysAgo(28) }, 'not-met'],
  ] as const)('chemotherapy among the medicines, %s', (_, fields, expected) => {
    const tablet = medicine(200, 'chemotherapy', fields)
    const assessment = judgedFor([tablet, ...some(4)], { conditions: [] })
    expect(verdict(assessment, 'R13')).toBe(expected)
    if (expected === 'met') expect(finding(assessment, 'R13')?.entryIds).toContain(tablet.id)
    expect(verdict(judgedFor([medicine(200, 'statin'), ...some(4)], { conditions: [] }), 'R13')).toBe(
      'not-met',
    )
  })

  it('cannot tell while nobody said which conditions there are, from its count on', () => {
    const open = judgedFor(some(4))
    expect(listOf(open, 'R13')).toBe('cannotTell')
    expect(finding(open, 'R13')).toMatchObject({
      why: '4 cramps since 22 April. The rule asks for 4 in 28 days. It is not known whether a doctor told you of a condition that goes with cramps.',
      advice: 'Say in your profile what a doctor told you; “None of these” is an answer too.',
    })
    expect(listOf(judgedFor(some(3)), 'R13')).toBe(null)
    expect(verdict(judgedFor([medicine(200, 'chemotherapy'), ...some(4)]), 'R13')).toBe('met')
    expect(verdict(judgedFor(some(4), { conditions: [] }), 'R13')).toBe('not-met')
  })

  it('names what is known, each once', () => {
    const profile = { conditions: ['chemotherapy', 'diabetes'], pregnancyDueDate: daysAgo(-100) }
    expect(finding(judgedFor([medicine(9, 'chemotherapy'), ...some(4)], profile), 'R13')?.why).toBe(
      '4 cramps since 22 April. Known besides: Diabetes, Chemotherapy, Pregnancy. The rule asks for 4 in 28 days.',
    )
    const taken = judgedFor([medicine(9, 'chemotherapy'), ...some(4)], { conditions: ['dialysis'] })
    expect(finding(taken, 'R13')?.why).toContain('Known besides: Dialysis, Chemotherapy.')
  })
})
