import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/domain/id'
import type { Notice } from '@/lib/domain/notices/notice'
import { extentOf, maySnooze, snoozedUntil, snoozeNow } from '@/lib/domain/notices/snooze'
import { shownNotices } from '@/lib/domain/notices/standing'
import { addDays } from '@/lib/domain/time/local-date'
import { assessment, day, finding } from '@/tests/support/findings'

const now = 1_000_000
const frequent = finding({ measured: { value: 8, threshold: 8, unit: 'cramps' } })
const notice = (more: Partial<Notice> = {}): Notice => ({
  ruleId: 'R1',
  revision: 1,
  raisedAt: 0,
  seenAt: null,
  clearedAt: null,
  stages: [{ at: 0, stage: 'routine' }],
  snoozes: [snoozeNow(frequent, 7, now, day)],
  ...more,
})

describe('a snoozed notice', () => {
  it.each([
    [0, addDays(day, 7)],
    [6, addDays(day, 7)],
    [7, null],
    [8, null],
  ])('%i days later is snoozed until %s', (days, until) => {
    expect(snoozedUntil(frequent, [notice()], addDays(day, days))).toBe(until)
  })

  it.each([
    ['an emergency', { level: 'emergency' as const }],
    ['urgent', { level: 'urgent' as const }],
    ['of another revision', { revision: 2 }],
    ['of another rule', { ruleId: 'R2' as const }],
    ['grown by half', { measured: { value: 12, threshold: 8, unit: 'cramps' } }],
  ])('that is %s is not snoozed any more', (_, more) => {
    expect(snoozedUntil(finding({ ...frequent, ...more }), [notice()], day)).toBeNull()
  })

  it('whose snooze was ended, or that was raised anew without one, is not snoozed', () => {
    const [snooze] = notice().snoozes
    if (snooze === undefined) throw new Error('the test is wrong')
    expect(snoozedUntil(frequent, [notice({ snoozes: [{ ...snooze, endedAt: now }] })], day)).toBeNull()
    expect(snoozedUntil(frequent, [notice(), notice({ raisedAt: 5, snoozes: [] })], day)).toBeNull()
  })
})

describe('what may be snoozed', () => {
  it.each([
    ['routine', finding({}), true],
    ['quiet', finding({ quietUntil: day }), false],
    ['urgent', finding({ level: 'urgent' }), false],
    ['emergency', finding({ level: 'emergency' }), false],
    ['self-care', finding({ level: 'self-care' }), false],
    ['not met', finding({ verdict: 'not-met' }), false],
  ])('%s: %s', (_, what, may) => {
    expect(maySnooze(what)).toBe(may)
  })
})

describe('the extent of a finding', () => {
  it('is its count by the threshold, and the number of entries for a sign', () => {
    const entryIds = [newId(), newId()]
    expect(extentOf(finding({ measured: { value: 9, threshold: 8, unit: 'cramps' } }))).toBe(1.125)
    expect(extentOf(finding({ measured: null, entryIds }))).toBe(2)
    expect(
      extentOf(finding({ ruleId: 'U1', measured: { value: 20, threshold: 10, unit: 'minutes' }, entryIds })),
    ).toBe(2)
  })
})

describe('the notices that are shown', () => {
  it('are open, snoozed or quiet, each in the order of the assessment, and the first open one is the highest', () => {
    const urgent = finding({ ruleId: 'U2', level: 'urgent' })
    const quiet = finding({ ruleId: 'R3', quietUntil: addDays(day, 5) })
    const severe = finding({ ruleId: 'R2' })
    const selfCare = finding({ ruleId: 'S1', level: 'self-care' })
    const judged = assessment([urgent, frequent, severe, quiet, selfCare])
    expect(shownNotices(judged, [notice()], day)).toEqual({
      open: [urgent, severe],
      snoozed: [{ finding: frequent, until: addDays(day, 7) }],
      quiet: [quiet],
    })
    expect(judged.level).toBe('none')
  })
})
