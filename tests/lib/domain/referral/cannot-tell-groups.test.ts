import { describe, expect, it } from 'vitest'
import { idSchema } from '@/lib/domain/id'
import type { Finding } from '@/lib/domain/referral/assessment'
import { cannotTellGroups } from '@/lib/domain/referral/cannot-tell-groups'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'

const to = localDateSchema.parse('2026-05-19')
const someCramp = idSchema.parse('0196e000-0000-7000-8000-000000000001')
const otherCramp = idSchema.parse('0196e000-0000-7000-8000-000000000002')

const finding = (
  ruleId: Finding['ruleId'],
  more: Partial<Finding> & { dates?: number; logged?: number },
): Finding => {
  const { dates = 28, logged = 28, ...rest } = more
  return {
    ruleId,
    revision: 1,
    level: 'routine',
    title: `Question of ${ruleId}?`,
    verdict: 'cannot-tell',
    measured: null,
    window: { from: addDays(to, 1 - dates), to, loggedDays: logged },
    entryIds: [],
    quietUntil: null,
    why: `${logged} of the last ${dates} days are known; ${{ 7: 6, 28: 21, 90: 68 }[dates] ?? 0} are needed.`,
    advice: 'Do this.',
    clears: '',
    origin: 'ours',
    sources: [],
    ...rest,
  }
}

describe('what cannot be told', () => {
  it('is put together where the same days are missing, each question with what it alone says', () => {
    const short = '4 of the last 28 days are known; 21 are needed.'
    const [group, ...others] = cannotTellGroups([
      finding('R1', { logged: 4, why: `3 cramps on 2 days since 22 April. ${short}` }),
      finding('R2', { logged: 4, why: short }),
    ])
    expect(others).toEqual([])
    expect(group).toMatchObject({
      days: { known: 4, needed: 21, of: 28 },
      says: short,
      questions: [
        { ruleId: 'R1', question: 'Question of R1?', says: '3 cramps on 2 days since 22 April.' },
        { ruleId: 'R2', says: '' },
      ],
    })
  })

  it.each([
    [7, 5, { known: 5, needed: 6, of: 7 }],
    [7, 6, null],
    [28, 20, { known: 20, needed: 21, of: 28 }],
    [28, 21, null],
    [90, 67, { known: 67, needed: 68, of: 90 }],
    [90, 68, null],
  ])('lacks days in a window of %d where %d are known: %j', (dates, logged, days) => {
    expect(cannotTellGroups([finding('R1', { dates, logged })])[0]?.days).toEqual(days)
  })

  it('lacks no days where something else is missing, also when few are known', () => {
    const [group] = cannotTellGroups([finding('R13', { logged: 4, why: 'Nobody knows.' })])
    expect(group).toMatchObject({ days: null, says: 'Nobody knows.' })
  })

  it('never lacks days where a rule is about single entries', () => {
    const [group] = cannotTellGroups([
      finding('E2', {
        logged: 3,
        entryIds: [someCramp],
        why: '1 cramp in 28 days lacks an answer about this.',
      }),
    ])
    expect(group).toMatchObject({ days: null, entryIds: [someCramp] })
    expect(cannotTellGroups([finding('E2', { logged: 3 })])[0]?.days).toBe(null)
  })

  it.each([
    ['R5', [someCramp]],
    ['U11', [someCramp]],
    ['R7', []],
    ['R9', []],
    ['R13', []],
  ] as const)('shows entries of %s only where they lack an answer: %j', (rule, entryIds) => {
    const [group] = cannotTellGroups([finding(rule, { entryIds: [someCramp], why: 'Too little is known.' })])
    expect(group?.entryIds).toEqual(entryIds)
  })

  it('is put together where the same entries lack an answer, and apart where others do', () => {
    const why = '1 cramp in 28 days lacks an answer about this.'
    const groups = cannotTellGroups([
      finding('E1', { entryIds: [someCramp], why }),
      finding('E2', { entryIds: [otherCramp], why }),
      finding('E3', { entryIds: [someCramp], why }),
    ])
    expect(groups.map(({ questions }) => questions.map(({ ruleId }) => ruleId))).toEqual([
      ['E1', 'E3'],
      ['E2'],
    ])
  })

  it('says what helps with any of its questions, each sentence once', () => {
    const open = 'Open that cramp and answer what the form asks.'
    const [group] = cannotTellGroups([
      finding('E10', { entryIds: [someCramp], advice: open }),
      finding('E1', { entryIds: [someCramp], advice: `${open} “None of these” is an answer too.` }),
    ])
    expect(group?.advice).toBe(`${open} “None of these” is an answer too.`)
  })

  it('of days says nothing of cramps it does not show', () => {
    const [group] = cannotTellGroups([
      finding('R1', { logged: 2, advice: 'Close a day.' }),
      finding('R5', { logged: 2, advice: 'Open that cramp.' }),
      finding('R7', { logged: 2, advice: 'Close a day. Add older ones.' }),
    ])
    expect(group?.advice).toBe('Close a day. Add older ones.')
  })

  it('stays apart where other days, or other things that are no days, are missing', () => {
    const groups = cannotTellGroups([
      finding('R1', { dates: 7, logged: 2 }),
      finding('R2', { dates: 28, logged: 2 }),
      finding('R15', { why: 'Nobody said how much.' }),
      finding('R16', { why: 'Nobody said how old.' }),
    ])
    expect(groups.map(({ questions }) => questions.map(({ ruleId }) => ruleId))).toEqual([
      ['R1'],
      ['R2'],
      ['R15'],
      ['R16'],
    ])
  })

  it('says every sentence its questions share, and leaves each what it alone says', () => {
    const [group] = cannotTellGroups([
      finding('R15', { why: 'One. Two. Three. Four.' }),
      finding('R15', { why: 'One. Two. Three. Four.' }),
    ])
    expect(group?.says).toBe('One. Two. Three. Four.')
    const short = '2 of the last 28 days are known; 21 are needed.'
    const [days] = cannotTellGroups([
      finding('R1', { logged: 2, why: `One. Two. ${short}` }),
      finding('R2', { logged: 2, why: short }),
    ])
    expect(days?.questions[0]?.says).toBe('One. Two.')
  })

  it('of days says what helps with its first question, though that lacks answers too', () => {
    const [group] = cannotTellGroups([
      finding('R5', { logged: 2, advice: 'Open that cramp.' }),
      finding('R1', { logged: 2, advice: 'Close a day.' }),
    ])
    expect(group?.advice).toBe('Open that cramp. Close a day.')
  })

  it('loses no question', () => {
    const findings = [
      finding('R1', { logged: 2 }),
      finding('R4', {}),
      finding('E2', { entryIds: [someCramp] }),
    ]
    const asked = cannotTellGroups(findings).flatMap(({ questions }) => questions.map(({ ruleId }) => ruleId))
    expect(asked.toSorted()).toEqual(['E2', 'R1', 'R4'])
  })
})
