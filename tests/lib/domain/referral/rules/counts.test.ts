import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import {
  cramp,
  cramps,
  finding,
  judged,
  known,
  listOf,
  momentAgo,
  range,
  verdict,
} from '@/tests/support/diary'

const severe = { severity: 8 }
const long = { durationSeconds: 601 }
const unexplained = { apparentCause: null }
const stopped = { activityDisrupted: true }
const failed = { relief: [{ method: 'stretch', helped: 'no' }], relieved: false }

describe('the rules about how often', () => {
  const rows: [rule: RuleId, says: string, entries: Entry[], expected: string][] = [
    ['R2', '1 of 8', cramps([3], severe), 'not-met'],
    ['R2', '2 of 8', cramps([3, 27], severe), 'met'],
    ['R2', '2 of 8, one 28 days ago', cramps([3, 28], severe), 'not-met'],
    ['R2', '3 of 7', cramps([3, 4, 5], { severity: 7 }), 'not-met'],
    [
      'R2',
      '2 of 8 in one episode',
      [cramp(3, severe), cramp(3, { ...severe, startedAt: momentAgo(3, '14:10') })],
      'not-met',
    ],
    ['R2', 'not rated', cramps([3, 4, 5], { severity: undefined }), 'not-met'],
    ['R3', '10:00', cramps([3], { durationSeconds: 600 }), 'not-met'],
    ['R3', '10:01', cramps([3], long), 'met'],
    ['R3', '10:01, 27 days ago', cramps([27], long), 'met'],
    ['R3', '10:01, 28 days ago', cramps([28], long), 'not-met'],
    [
      'R3',
      'two of 6 minutes in one episode',
      [
        cramp(3, { durationSeconds: 360 }),
        cramp(3, { durationSeconds: 360, startedAt: momentAgo(3, '14:10') }),
      ],
      'not-met',
    ],
    ['R3', 'a length that is not known', cramps([3], { durationSeconds: undefined }), 'not-met'],
    ['R3', '10:01, assessed', cramps([3], { ...long, assessed: { on: '2026-05-18' } }), 'met'],
    ['R4', '3', cramps([1, 8, 15], unexplained), 'not-met'],
    ['R4', '4', cramps([1, 8, 15, 22], unexplained), 'met'],
    ['R4', '4, one 28 days ago', cramps([1, 8, 15, 28], unexplained), 'not-met'],
    ['R4', '4, nobody asked', cramps([1, 8, 15, 22], { apparentCause: undefined }), 'not-met'],
    ['R4', '4 with a kind of cause', cramps([1, 8, 15, 22], { ...unexplained, causes: ['heat'] }), 'not-met'],
    [
      'R4',
      '4 in heat, which is no recorded cause',
      cramps([1, 8, 15, 22], { ...unexplained, inHeat: true }),
      'met',
    ],
    [
      'R4',
      '4, one explained by another cramp of its episode',
      [...cramps([1, 8, 15, 22], unexplained), cramp(22, { startedAt: momentAgo(22, '14:10') })],
      'not-met',
    ],
    [
      'R4',
      '4, one with another cramp nobody asked about',
      [
        ...cramps([1, 8, 15, 22], unexplained),
        cramp(22, { apparentCause: undefined, startedAt: momentAgo(22, '14:10') }),
      ],
      'met',
    ],
    ['R8', '1 stopped', cramps([3], stopped), 'not-met'],
    ['R8', '2 stopped', cramps([3, 27], stopped), 'met'],
    ['R8', '2 stopped, one 28 days ago', cramps([3, 28], stopped), 'not-met'],
    ['R8', '2 that did not stop anything', cramps([3, 4], { activityDisrupted: false }), 'not-met'],
    ['R7', '2 failed', cramps([3, 4], failed), 'not-met'],
    ['R7', '3 failed', cramps([3, 4, 27], failed), 'met'],
    ['R7', '3 failed, one 28 days ago', cramps([3, 4, 28], failed), 'not-met'],
    ['R7', '3 not eased, nothing tried', cramps([3, 4, 5], { relieved: false }), 'not-met'],
    [
      'R7',
      '3 of 6 treated',
      [...cramps([3, 4, 5], failed), ...cramps([6, 7, 8], { ...failed, relieved: true })],
      'met',
    ],
    [
      'R7',
      '3 of 7 treated',
      [...cramps([3, 4, 5], failed), ...cramps([6, 7, 8, 9], { ...failed, relieved: true })],
      'not-met',
    ],
    [
      'R7',
      '3 of 6, and one treated that is not known',
      [
        ...cramps([3, 4, 5], failed),
        ...cramps([6, 7, 8], { ...failed, relieved: true }),
        cramp(9, { relief: [{ method: 'walk', helped: 'partly' }], relieved: undefined }),
      ],
      'met',
    ],
  ]

  it.each(rows)('%s: %s', (rule, _, entries, expected) => {
    expect(verdict(judged([...known(28), ...entries]), rule)).toBe(expected)
  })

  it.each(['R2', 'R3', 'R4', 'R7', 'R8'] as const)('%s needs 21 known days of 28 to be not met', rule => {
    expect(verdict(judged(known(21)), rule)).toBe('not-met')
    const assessment = judged(known(20))
    expect(listOf(assessment, rule)).toBe('cannotTell')
    expect(finding(assessment, rule)?.why).toContain('20 of the last 28 days are known; 21 are needed.')
  })

  const halves: [rule: RuleId, fields: Record<string, unknown>, below: number, from: number][] = [
    ['R2', severe, 0, 1],
    ['R4', unexplained, 1, 2],
    ['R7', failed, 1, 2],
    ['R8', stopped, 0, 1],
  ]

  it.each(halves)('%s shows a note from half of its count', (rule, fields, below, from) => {
    const of = (count: number) =>
      judged([
        ...known(28),
        ...cramps(
          range(1, count).map(n => 3 * n),
          fields,
        ),
      ])
    expect(listOf(of(below), rule)).toBe(null)
    expect(listOf(of(from), rule)).toBe('watch')
  })
})

describe('R8, by nights', () => {
  const broke = (days: number, time: string) =>
    cramp(days, { sleepDisturbed: true, startedAt: momentAgo(days, time) })

  it.each([
    ['3 nights', [broke(1, '02:00'), broke(2, '02:00'), broke(3, '02:00')], 'not-met'],
    ['4 nights', [broke(1, '02:00'), broke(2, '02:00'), broke(3, '02:00'), broke(4, '02:00')], 'met'],
    [
      'an evening and the morning after it are one night',
      [broke(1, '02:00'), broke(2, '23:00'), broke(3, '02:00'), broke(4, '02:00')],
      'not-met',
    ],
    [
      'noon parts two nights',
      [broke(1, '12:00'), broke(1, '11:59'), broke(5, '12:00'), broke(5, '11:59')],
      'met',
    ],
    [
      'cramps of one episode, two nights',
      [broke(1, '11:50'), broke(1, '12:05'), broke(5, '11:50'), broke(5, '12:05')],
      'met',
    ],
    [
      '4 nights, one cramp 28 days ago',
      [broke(1, '02:00'), broke(2, '02:00'), broke(3, '02:00'), broke(28, '02:00')],
      'not-met',
    ],
  ] as const)('%s', (_, entries, expected) => {
    expect(verdict(judged([...known(28), ...entries]), 'R8')).toBe(expected)
  })
})
