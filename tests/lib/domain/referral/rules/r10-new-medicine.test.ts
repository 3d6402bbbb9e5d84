import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { drugClasses } from '@/lib/domain/medication'
import { newMedicine } from '@/lib/domain/referral/rules/r10-new-medicine'
import { german } from '@/lib/domain/words/german'
import { toldFinding } from '@/lib/domain/words/told-finding'
import {
  closed,
  cramp,
  cramps,
  daysAgo,
  diaryFrom,
  finding,
  judged,
  known,
  listOf,
  medicine,
  range,
  seen,
  verdict,
} from '@/tests/support/diary'

const statin = (startedAgo: number, fields: object = {}) =>
  medicine(startedAgo, 'statin', { name: 'Atorvastatin', ...fields })

/** Every day of three months known, and the diary kept for 84 dates before the longest of them. */
const kept = [...known(90), closed(84 + 84)]

const judgedFor = (entries: readonly Entry[]) => verdict(judged([...kept, ...entries]), 'R10')

describe('R10', () => {
  const three = cramps([2, 5, 8])

  it.each([
    ['no medicine', [...three], 'not-met'],
    ['2 since the start', [statin(20), ...cramps([2, 5])], 'not-met'],
    ['3 since the start', [statin(20), ...three], 'met'],
    ['4 since the start', [statin(20), ...cramps([2, 5, 8, 11])], 'met'],
    ['one of 3 on the day of the start', [statin(8), ...three], 'met'],
    ['one of 3 on the day before the start', [statin(7), ...three], 'not-met'],
    ['started 83 days ago', [statin(83), ...three], 'met'],
    ['started 84 days ago', [statin(84), ...three], 'met'],
    ['started 85 days ago', [statin(85), ...three], 'not-met'],
    ['stopped since', [statin(20, { stoppedOn: daysAgo(10) }), ...three], 'met'],
    ['starting tomorrow', [statin(-1), ...three], 'not-met'],
    // 3 in 21 days are 12 in 84: against 6 it is just twice.
    ['3 in 21 days against 5 in 84', [statin(20), ...three, ...cramps(range(30, 34))], 'met'],
    ['3 in 21 days against 6 in 84', [statin(20), ...three, ...cramps(range(30, 35))], 'met'],
    ['3 in 21 days against 7 in 84', [statin(20), ...three, ...cramps(range(30, 36))], 'not-met'],
    [
      'one of 7 before on the first of the 84 dates',
      [statin(20), ...three, ...cramps([...range(30, 35), 104])],
      'not-met',
    ],
    ['one of 7 before them', [statin(20), ...three, ...cramps([...range(30, 35), 105])], 'met'],
  ] as const)('%s', (_, entries, expected) => {
    expect(judgedFor(entries)).toBe(expected)
  })

  const silent = ['ace-inhibitor', 'arb', 'trimethoprim', 'heparin', 'other']

  it.each([...drugClasses, null])('a medicine of the class %s', drugClass => {
    const isSilent = drugClass === null || silent.includes(drugClass)
    expect(judgedFor([medicine(20, drugClass, { name: 'Atorvastatin' }), ...three])).toBe(
      isSilent ? 'not-met' : 'met',
    )
  })

  it('says the medicine, both counts, their days, and the ratio with its limit', () => {
    const entries = [statin(20), ...cramps([2, 5, 8, 11, 14, 17]), ...cramps([40, 50])]
    const assessment = judged([...kept, ...entries])
    const found = finding(assessment, 'R10')
    expect(found?.why).toBe(
      '6 cramps in 21 days since “Atorvastatin” was started on 29 April, against 2 in the 84 days before: about 12 times as often, at least 2.1 times. The rule asks for 3, and twice as often as before it.',
    )
    expect(found?.entryIds).toContain(entries[0]?.id)
    expect(found && toldFinding(found, german).why).toBe(
      '6 Krämpfe in 21 Tagen seit dem Beginn von „Atorvastatin“ am 29. April, gegenüber 2 in den 84 Tagen davor: etwa 12-mal so oft, mindestens 2,1-mal. Die Regel verlangt 3 und doppelt so oft wie davor.',
    )
  })

  it('keeps its German with a name that has full stops in it', () => {
    const found = finding(
      judged([...kept, statin(20, { name: 'Dr. A. Now 2.5 mg. The rule asks' }), ...three]),
      'R10',
    )
    expect(found?.why).toContain('“Dr.\u00A0A.\u00A0Now 2.5 mg.\u00A0The rule asks”')
    expect(found && toldFinding(found, german).why).not.toMatch(/started|against/)
  })

  it('needs 56 dates before the start on which the diary was kept', () => {
    const entries = [...known(21), statin(20), ...three]
    expect(verdict(judged([...entries, closed(20 + 56)]), 'R10')).toBe('met')
    const short = judged([...entries, closed(20 + 55)])
    expect(listOf(short, 'R10')).toBe('cannotTell')
    expect(finding(short, 'R10')?.why).toContain(
      '3 cramps in 21 days since “Atorvastatin” was started on 29 April. The rule asks for 3',
    )
    const two = judged([...known(21), statin(20), ...cramps([2, 5]), closed(20 + 55)])
    expect(listOf(two, 'R10')).toBe('watch')
    expect(finding(short, 'R10')?.why).toContain('55 of the 56 days needed before the medicine are known.')
  })

  it('needs three quarters of the days since the start to be not met', () => {
    const entries = (logged: number) => [closed(170), statin(19), ...range(0, logged - 1).map(closed)]
    expect(verdict(judged(entries(15)), 'R10')).toBe('not-met')
    const short = judged(entries(14))
    expect(finding(short, 'R10')?.why).toContain('14 of the last 20 days are known; 15 are needed.')
  })

  it('notes 2 since the start, where that is twice as often as before', () => {
    expect(listOf(judged([...kept, statin(20), cramp(2)]), 'R10')).toBe(null)
    const near = judged([...kept, statin(20), ...cramps([2, 5])])
    expect(listOf(near, 'R10')).toBe('watch')
    expect(finding(near, 'R10')?.title).toBe('Cramps since a new medicine: 2 of 3')
    expect(listOf(judged([...kept, statin(20), ...cramps([2, 5]), ...cramps(range(30, 34))]), 'R10')).toBe(
      null,
    )
  })

  it('tells of each medicine', () => {
    const found = finding(
      judged([...kept, statin(20), medicine(10, 'laba', { name: 'Salmeterol' }), ...three]),
      'R10',
    )
    expect(found?.why).toContain('“Atorvastatin”')
    expect(found?.why).toContain('“Salmeterol”')
  })
})

describe('R10 after a visit', () => {
  const visit = seen(9, ['R10'])
  const before = cramps([10, 11, 12, 13])

  it('stays quiet for a medicine until its count has grown by half', () => {
    expect(finding(judged([...kept, statin(20), ...before, visit, cramp(2)]), 'R10')?.quietUntil).toBe(
      daysAgo(9 - 89),
    )
    const grown = judged([...kept, statin(20), ...before, visit, ...cramps([2, 4])])
    expect(finding(grown, 'R10')?.quietUntil).toBe(null)
  })

  it('speaks up for another one that was started since', () => {
    const entries = [...kept, statin(60), ...cramps([40, 42, 44, 46, 48, 50, 52]), seen(30, ['R10'])]
    const later = cramps([2, 4, 6])
    expect(finding(judged([...entries, ...later]), 'R10')?.quietUntil).not.toBe(null)
    const other = judged([...entries, medicine(8, 'laba'), ...later])
    expect(finding(other, 'R10')?.quietUntil).toBe(null)
  })

  it('says of several medicines what it says of each of them alone', () => {
    const days = fc.integer({ min: 1, max: 84 })
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(days, { maxLength: 12 }),
        fc.option(days),
        (starts, crampDays, visit) => {
          const rest = [...kept, ...cramps(crampDays), ...(visit === null ? [] : [seen(visit, ['R10'])])]
          const medicines = starts.map(start => statin(start))
          const alone = medicines
            .map(one => finding(judged([...rest, one]), 'R10'))
            .filter(found => found?.verdict === 'met')
          const together = finding(judged([...rest, ...medicines]), 'R10')
          expect(together?.verdict === 'met').toBe(alone.length > 0)
          if (alone.length === 0) return
          expect(new Set(together?.entryIds)).toEqual(new Set(alone.flatMap(found => found?.entryIds ?? [])))
          expect(together?.quietUntil === null).toBe(alone.some(found => found?.quietUntil === null))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('counts once for all medicines that were started on one day', () => {
    const diary = diaryFrom([...kept, statin(20), statin(20), statin(21), ...cramps([2, 5, 8])])
    const parts = 'partsOf' in newMedicine ? newMedicine.partsOf(diary) : []
    const counted = parts.map(({ measure, from }) => measure.of(diary, { from: from ?? 0, to: diary.today }))
    expect(counted).toHaveLength(3)
    expect(new Set(counted).size).toBe(2)
  })
})
