import { describe, expect, it } from 'vitest'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { ruleIds } from '@/lib/domain/referral/rule-id'
import { rules } from '@/lib/domain/referral/rules'
import {
  closed,
  cramp,
  cramps,
  daysAgo,
  entry,
  finding,
  idsOf,
  judged,
  known,
  levelOf,
  momentAgo,
  now,
  observation,
  verdict,
} from '@/tests/support/diary'

describe('an assessment', () => {
  it('of an empty diary is none, with nothing covered and the counts open', () => {
    const assessment = judged([])
    expect(assessment.level).toBe('none')
    expect(assessment.coverage).toEqual({ loggedDaysOf7: 0, loggedDaysOf28: 0, loggedDaysOf90: 0 })
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual(['N1'])
    expect(assessment.watch).toEqual([])
    expect(assessment.cannotTell.map(({ ruleId }) => ruleId)).toEqual([
      'U11',
      ...['R1', 'R2', 'R3', 'R4', 'R5', 'R7', 'R8', 'R9'],
      ...['R11', 'R12', 'R13', 'R14', 'R15', 'R16'],
    ])
    expect(assessment.asOf).toBe('2026-05-19T18:30:00+05:45')
  })

  it('of a well known diary without cramps has nothing open', () => {
    const assessment = judged(known(90))
    expect(assessment.coverage).toEqual({ loggedDaysOf7: 7, loggedDaysOf28: 28, loggedDaysOf90: 90 })
    expect(assessment.cannotTell).toEqual([])
    expect(finding(assessment, 'N1')?.why).toBe('28 of the last 28 days are known.')
  })

  it.each([
    [27, 'self-care', 'S1'],
    [28, 'none', 'N1'],
  ] as const)('of one cramp %i days ago', (days, level, rule) => {
    const assessment = judged([...known(90), cramp(days)])
    expect(assessment.level).toBe(level)
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual([rule])
  })

  it('below every rule says how many cramps there were, newest first, or that none is recorded', () => {
    const two = cramps([9, 2])
    expect(finding(judged([...known(30), ...two]), 'S1')).toMatchObject({
      verdict: 'met',
      level: 'self-care',
      measured: { value: 2, threshold: 1, unit: 'cramps' },
      entryIds: idsOf(two).reverse(),
      why: '2 cramps in 28 days. 28 of the last 28 days are known.',
    })
    expect(finding(judged(known(30)), 'N1')).toMatchObject({
      verdict: 'met',
      level: 'none',
      measured: null,
      entryIds: [],
    })
  })

  it('lists what is met by level, then by rule, and nothing below it', () => {
    const signs = ['chest-pain', 'swelling-one-leg', 'palpitations']
    const assessment = judged([...known(90), cramp(0, { signs, durationSeconds: 700, relieved: false })])
    expect(assessment.level).toBe('emergency')
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual(['E1', 'E8', 'U1', 'U2', 'R3'])
  })

  it('has every rule in at most one place but for the notes of S1', () => {
    const assessment = judged([
      ...cramps([1, 2, 3], { signs: undefined, severity: 8 }),
      observation(0, ['dark-urine']),
    ])
    const all = [...assessment.findings, ...assessment.watch, ...assessment.cannotTell].map(
      ({ ruleId }) => ruleId,
    )
    expect(new Set(all).size).toBe(all.length)
  })

  it('an error in a rule is thrown, never nothing met', () => {
    const broken = {
      get severity(): number {
        throw new Error('broken rule')
      },
    }
    const one = Object.defineProperties(cramp(1), Object.getOwnPropertyDescriptors(broken))
    expect(() => judged([one])).toThrow('broken rule')
  })
})

describe('time', () => {
  it('what lies after now is not there yet', () => {
    const later = cramp(0, { startedAt: momentAgo(0, '18:30:01'), signs: ['chest-pain'] })
    expect(judged([later]).level).toBe('none')
    expect(judged([later]).coverage.loggedDaysOf7).toBe(0)
    expect(judged([cramp(0, { startedAt: momentAgo(0, '18:30:00'), signs: ['chest-pain'] })]).level).toBe(
      'emergency',
    )
    expect(judged([closed(-1)]).coverage.loggedDaysOf7).toBe(0)
  })

  it('a clock that is already past today counts today', () => {
    const ahead = { startedAt: '2026-05-20T01:00:00+14:00', timeZone: 'Pacific/Kiritimati' }
    const assessment = judged([cramp(0, { ...ahead, signs: ['chest-pain'] })])
    expect(levelOf(assessment, 'E1')).toBe('emergency')
    expect(assessment.coverage.loggedDaysOf7).toBe(1)
    expect(finding(assessment, 'E1')?.why).toContain('today')
  })

  it('a day begins when the person says so', () => {
    const night = { startedAt: momentAgo(6, '01:00') }
    const four = [...known(28), ...cramps([1, 2, 3]), cramp(0, night)]
    expect(verdict(judged(four), 'R1')).toBe('met')
    expect(verdict(judged(four, { dayStartsAt: '03:00' }), 'R1')).toBe('not-met')
  })

  it('today is the date in the zone of the profile, one earlier before the day start', () => {
    const at = epochMs(instantSchema.parse('2026-05-20T02:00:00+05:45'))
    expect(finding(judged([], {}, at), 'N1')?.window.to).toBe('2026-05-20')
    expect(finding(judged([], { dayStartsAt: '03:00' }, at), 'N1')?.window.to).toBe('2026-05-19')
    expect(finding(judged([], { timeZone: 'America/New_York' }, at), 'N1')?.window.to).toBe('2026-05-19')
  })

  it('an imported session, a medicine and a visit log no day', () => {
    const session = {
      kind: 'exercise',
      timeZone: 'Asia/Kathmandu',
      startedAt: momentAgo(1),
      durationMinutes: 30,
    }
    const silent = [
      entry({ ...session, source: 'watch' }),
      entry({ kind: 'medication', name: 'Salbutamol', startedOn: daysAgo(2) }),
      entry({ kind: 'consultation', on: daysAgo(3), ruleIds: [] }),
    ]
    expect(judged(silent).coverage.loggedDaysOf7).toBe(0)
    expect(judged([...silent, entry(session)]).coverage.loggedDaysOf7).toBe(1)
  })

  it.each([
    [6, { loggedDaysOf7: 1, loggedDaysOf28: 1, loggedDaysOf90: 1 }],
    [7, { loggedDaysOf7: 0, loggedDaysOf28: 1, loggedDaysOf90: 1 }],
    [28, { loggedDaysOf7: 0, loggedDaysOf28: 0, loggedDaysOf90: 1 }],
    [90, { loggedDaysOf7: 0, loggedDaysOf28: 0, loggedDaysOf90: 0 }],
  ] as const)('covers a day closed %i days ago', (days, coverage) => {
    expect(judged([closed(days)]).coverage).toEqual(coverage)
  })
})

describe('the words', () => {
  const everything = [
    ...cramps([1, 2, 3, 4], {
      severity: 9,
      activityDisrupted: true,
      apparentCause: null,
      durationSeconds: 4000,
    }),
    cramp(0, { signs: ['chest-pain', 'dark-urine', 'weakness', 'trouble-swallowing'], relieved: false }),
    cramp(5, { signs: undefined, relieved: undefined, durationSeconds: 700 }),
    observation(6, ['weakness', 'dizziness']),
  ]
  const assessment = judged(everything)
  const all = [...assessment.findings, ...assessment.watch, ...assessment.cannotTell]

  it('hold none of those that do not exist here', () => {
    const banned = /all clear|normal|nothing to worry|caused by|you have|you should have|failed|please|!/i
    for (const { title, why, advice, clears } of all)
      expect(`${title} ${why} ${advice} ${clears}`).not.toMatch(banned)
    for (const { title, question, asks, advice, clears } of rules) {
      expect(`${title} ${question} ${asks} ${advice} ${clears}`).not.toMatch(banned)
    }
  })

  it('fit their places', () => {
    for (const { title, why, sources } of all) {
      expect(title.length).toBeLessThanOrEqual(60)
      expect(why).not.toBe('')
      expect(sources.length).toBeGreaterThan(0)
    }
    for (const rule of rules) {
      const titles = [
        rule.title,
        rule.question,
        rule.subject,
        rule.kind === 'sign' ? (rule.later?.title ?? '') : '',
      ]
      for (const title of titles) expect(title.length).toBeLessThanOrEqual(60)
      expect(rule.sources.length).toBeGreaterThan(0)
      expect(ruleIds).toContain(rule.id)
    }
  })

  it('call the number the person set, first of all', () => {
    expect(finding(judged(everything, { emergencyNumber: '112' }), 'E1')?.advice).toMatch(/^Call 112 now\./)
    expect(finding(assessment, 'E1')?.advice).toMatch(/^Call your emergency number now: 112/)
  })

  it('are the same at any moment of a whole second', () => {
    expect(judged(everything, {}, now)).toEqual(judged(everything, {}, now))
  })
})
