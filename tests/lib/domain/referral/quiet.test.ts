import { describe, expect, it } from 'vitest'
import { quietUntil } from '@/lib/domain/referral/quiet'
import {
  cramp,
  cramps,
  daysAgo,
  diaryFrom,
  finding,
  judged,
  known,
  levelOf,
  range,
  seen,
} from '@/tests/support/diary'

const severe = { severity: 8 }

describe('a consultation about a routine rule', () => {
  it.each([
    [0, daysAgo(-89)],
    [1, daysAgo(-88)],
    [89, daysAgo(0)],
  ] as const)('%i days ago keeps it quiet to %s', (days, until) => {
    const assessment = judged([...cramps([90, 91, 2, 3], severe), seen(days, ['R2'])])
    expect(finding(assessment, 'R2')?.quietUntil).toBe(until)
    expect(finding(assessment, 'R2')?.verdict).toBe('met')
    expect(assessment.level).toBe('self-care')
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual(['R2', 'S1'])
  })

  it('90 days ago has no say any more, nor has one after today or about another rule', () => {
    for (const consultation of [seen(90, ['R2']), seen(-1, ['R2']), seen(5, ['R1'])]) {
      const assessment = judged([...cramps([2, 3, 91, 92], severe), consultation])
      expect(finding(assessment, 'R2')?.quietUntil).toBe(null)
      expect(assessment.level).toBe('routine')
    }
  })

  it.each([
    ['4 then, 5 now', 4, 1, true],
    ['4 then, 6 now', 4, 2, false],
    ['2 then, 2 now', 2, 0, true],
    ['2 then, 3 now', 2, 1, false],
    ['none then', 0, 2, false],
  ] as const)('holds until the count has grown by half: %s', (_, then, later, isQuiet) => {
    const entries = [
      ...cramps(
        range(1, then).map(index => 5 + index),
        severe,
      ),
      ...cramps(range(1, later), severe),
      seen(4, ['R2']),
    ]
    expect(finding(judged(entries), 'R2')?.quietUntil === null).toBe(!isQuiet)
  })

  it('counts what happened later on its own date', () => {
    const entries = [...cramps([4, 6], severe), cramp(4, { ...severe, side: 'right' }), seen(4, ['R2'])]
    expect(finding(judged(entries), 'R2')?.quietUntil).not.toBe(null)
  })

  it('the latest one counts', () => {
    const entries = [...cramps([20, 21], severe), seen(19, ['R2']), cramp(10, severe), seen(9, ['R2'])]
    expect(finding(judged(entries), 'R2')?.quietUntil).toBe(daysAgo(9 - 89))
  })

  it('compares each part that is met with itself', () => {
    const before = cramps(range(8, 16))
    const quiet = judged([...before, ...cramps([0, 1, 2, 3]), seen(7, ['R1'])])
    expect(finding(quiet, 'R1')?.quietUntil).not.toBe(null)
    const month = judged([...before, ...cramps([0, 1, 2, 3, 4]), seen(7, ['R1'])])
    expect(finding(month, 'R1')?.quietUntil).toBe(null)
    const week = judged([...cramps([14, 16, 18, 20, 22]), ...cramps([0, 1, 2, 3]), seen(13, ['R1'])])
    expect(finding(week, 'R1')?.quietUntil).toBe(null)
  })

  it('says nothing about another rule that is met', () => {
    const assessment = judged([...cramps([2, 3], { ...severe, activityDisrupted: true }), seen(1, ['R2'])])
    expect(assessment.level).toBe('routine')
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual(['R8', 'R2'])
  })
})

describe('a consultation about an emergency or urgent rule', () => {
  const pain = { signs: ['chest-pain'] }

  it.each([
    ['on the day of the sign', 2, null],
    ['after it', 1, null],
    ['before it', 3, 'emergency'],
    ['after today', -1, 'emergency'],
  ] as const)('%s', (_, days, level) => {
    expect(levelOf(judged([cramp(2, pain), seen(days, ['E1'])]), 'E1')).toBe(level)
  })

  it('stands for good, for this rule alone', () => {
    const entries = [cramp(20, { signs: ['chest-pain', 'dark-urine'] }), seen(20, ['E1'])]
    expect(levelOf(judged(entries), 'E1')).toBe(null)
    expect(levelOf(judged(entries), 'E2')).toBe('urgent')
  })

  it('leaves a later sign alone', () => {
    const later = cramp(0, pain)
    const assessment = judged([cramp(2, pain), seen(1, ['E1']), later])
    expect(finding(assessment, 'E1')?.entryIds).toEqual([later.id])
  })

  it('answers for cramps that were not asked, too', () => {
    const open = cramp(2, { signs: undefined })
    expect(finding(judged([...known(28), open, seen(1, ['E1'])]), 'E1')).toBe(null)
  })
})

describe('an entry that was examined', () => {
  const on = (date: string) => ({ assessed: { on: date } })

  it.each([
    ['E1', { signs: ['chest-pain'] }],
    ['E3', { bodyTemperatureC: 41 }],
    ['E10', { durationSeconds: 4000, relieved: false }],
    ['U1', { durationSeconds: 700, relieved: false }],
    ['U2', { signs: ['swelling-one-leg'] }],
    ['R6', { signs: ['muscle-wasting'] }],
  ] as const)('is silent for %s from the date on', (rule, fields) => {
    expect(levelOf(judged([cramp(2, fields)]), rule)).not.toBe(null)
    expect(levelOf(judged([cramp(2, { ...fields, ...on(daysAgo(0)) })]), rule)).toBe(null)
    expect(levelOf(judged([cramp(2, { ...fields, ...on(daysAgo(-1)) })]), rule)).not.toBe(null)
  })
})

describe('a mean', () => {
  it.each([
    ['4 to 6', 24, null],
    ['4 to a little less', 23, daysAgo(-85)],
  ] as const)('of four that went from %s', (_, sum, until) => {
    const diary = diaryFrom([seen(4, ['R9'])])
    const counts = [{ now: { sum, of: 4 }, asOf: () => ({ sum: 16, of: 4 }) }]
    expect(quietUntil('R9', diary, counts)).toBe(until)
  })
})
