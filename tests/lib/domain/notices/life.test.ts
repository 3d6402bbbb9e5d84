import { describe, expect, it } from 'vitest'
import { noticesAfter, rememberedFor, withChanges } from '@/lib/domain/notices/life'
import type { Notice } from '@/lib/domain/notices/notice'
import { snoozeNow } from '@/lib/domain/notices/snooze'
import type { Finding } from '@/lib/domain/referral/assessment'
import { addDays } from '@/lib/domain/time/local-date'
import { assessment, day, finding } from '@/tests/support/findings'

const dayMs = 86_400_000
const start = Date.parse('2026-05-19T12:00:00Z')

/** What the notices are after the diary was judged like this, one list of findings for each day from the first on. */
function lived(days: readonly (readonly Finding[])[], first: readonly Notice[] = []): Notice[] {
  return days.reduce<Notice[]>(
    (known, findings, index) => {
      const moment = { now: start + index * dayMs, today: addDays(day, index) }
      return withChanges(known, noticesAfter(assessment([...findings]), known, moment))
    },
    [...first],
  )
}

const frequent = finding({ measured: { value: 8, threshold: 8, unit: 'cramps' } })
const grown = (value: number) => finding({ measured: { value, threshold: 8, unit: 'cramps' } })
const quiet = finding({ quietUntil: addDays(day, 80) })
const told = (notices: readonly Notice[]) =>
  notices.map(({ ruleId, raisedAt, clearedAt, stages }) => ({
    ruleId,
    raised: (raisedAt - start) / dayMs,
    cleared: clearedAt === null ? null : (clearedAt - start) / dayMs,
    stages: stages.map(({ stage }) => stage).join(' '),
  }))

describe('the life of a notice', () => {
  it('begins when a rule raises, and ends when it is not met any more', () => {
    expect(told(lived([[], [frequent], [frequent], []]))).toEqual([
      { ruleId: 'R1', raised: 1, cleared: 3, stages: 'routine' },
    ])
  })

  it('begins anew when it is met again', () => {
    expect(told(lived([[frequent], [], [frequent]]))).toEqual([
      { ruleId: 'R1', raised: 0, cleared: 1, stages: 'routine' },
      { ruleId: 'R1', raised: 2, cleared: null, stages: 'routine' },
    ])
  })

  it.each([
    ['within the hour is the same one', 3_600_000, 1],
    ['a millisecond later is another', 3_600_001, 2],
  ])('that is met again %s', (_, later, count) => {
    const [cleared] = lived([[frequent], []])
    const at = { now: start + dayMs + later, today: addDays(day, 1) }
    const known = cleared === undefined ? [] : [cleared]
    expect(withChanges(known, noticesAfter(assessment([frequent]), known, at))).toHaveLength(count)
  })

  it('tells when its level changed and when somebody was seen about it', () => {
    const urgent = finding({ ruleId: 'U2', level: 'urgent' })
    const aged = finding({ ruleId: 'U2', level: 'routine' })
    expect(told(lived([[urgent], [urgent], [aged], []]))).toEqual([
      { ruleId: 'U2', raised: 0, cleared: 3, stages: 'urgent routine' },
    ])
    expect(told(lived([[frequent], [quiet], [quiet], [frequent]]))).toEqual([
      { ruleId: 'R1', raised: 0, cleared: null, stages: 'routine quiet routine' },
    ])
  })

  it('does not begin while the rule is quiet from the start', () => {
    expect(lived([[quiet], [quiet]])).toEqual([])
    expect(told(lived([[quiet], [frequent]]))).toMatchObject([{ raised: 1 }])
  })

  it('is another one in another revision of the rule', () => {
    expect(told(lived([[frequent], [finding({ revision: 2 })]]))).toMatchObject([
      { raised: 1, cleared: null },
      { raised: 0, cleared: 1 },
    ])
  })

  it('is none for self-care, for no rule met, and for what is not met', () => {
    expect(
      lived([
        [
          finding({ ruleId: 'S1', level: 'self-care' }),
          finding({ ruleId: 'N1', level: 'none' }),
          finding({ verdict: 'not-met' }),
          finding({ verdict: 'cannot-tell' }),
        ],
      ]),
    ).toEqual([])
  })

  it('is not changed by the same judgement again', () => {
    const known = lived([[frequent, finding({ ruleId: 'E1', level: 'emergency' })]])
    const again = { now: start + dayMs, today: addDays(day, 1) }
    const same = assessment([frequent, finding({ ruleId: 'E1', level: 'emergency' })])
    expect(noticesAfter(same, known, again)).toEqual([])
  })

  it('of two that stand for one rule, as after an import, leaves the later', () => {
    const [one] = lived([[frequent]])
    if (one === undefined) throw new Error('the test is wrong')
    const two = [{ ...one, raisedAt: start - dayMs }, one]
    const changed = noticesAfter(assessment([frequent]), two, { now: start, today: day })
    expect(changed).toMatchObject([{ raisedAt: start - dayMs, clearedAt: start }])
  })
})

describe('a snooze in the life of a notice', () => {
  const snoozed = (days: 7 | 30 = 30): Notice[] =>
    lived([[frequent]]).map(notice => ({ ...notice, snoozes: [snoozeNow(frequent, days, start, day)] }))
  const after = (finds: readonly Finding[], at = 1, known = snoozed()) =>
    withChanges(
      known,
      noticesAfter(assessment([...finds]), known, { now: start + at * dayMs, today: addDays(day, at) }),
    )

  it.each([
    [11, null],
    [12, start + dayMs],
    [13, start + dayMs],
  ])('with %i of 8 has ended at %s: grown by half ends it', (value, endedAt) => {
    expect(after([grown(value)])[0]?.snoozes).toMatchObject([{ endedAt }])
  })

  it('is ended by a higher level, for good', () => {
    const risen = after([finding({ level: 'urgent' })])
    expect(risen[0]?.snoozes).toMatchObject([{ endedAt: start + dayMs }])
    expect(after([frequent], 2, risen)[0]?.snoozes).toMatchObject([{ endedAt: start + dayMs }])
  })

  it('goes over to the next notice of the same revision, and not to one of another', () => {
    const cleared = after([])
    expect(after([frequent], 2, cleared).at(-1)?.snoozes).toHaveLength(1)
    expect(after([finding({ revision: 2 })], 2, cleared).at(-1)?.snoozes).toEqual([])
    expect(after([grown(12)], 2, cleared).at(-1)?.snoozes).toEqual([])
  })

  it('can still matter for as long as notices are remembered', () => {
    expect(rememberedFor).toBeGreaterThan(30 * dayMs)
  })
})
