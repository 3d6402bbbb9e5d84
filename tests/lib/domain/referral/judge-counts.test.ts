import { describe, expect, it } from 'vitest'
import type { Measure } from '@/lib/domain/measures/measure'
import { bookWithLog, openAndAnswerSigns } from '@/lib/domain/referral/advice'
import { judgeCounts } from '@/lib/domain/referral/judge-counts'
import type { CountRule, Part } from '@/lib/domain/referral/rule'
import { rules } from '@/lib/domain/referral/rules'
import {
  cramp,
  cramps,
  diaryFrom,
  finding,
  idsOf,
  judged,
  known,
  medicine,
  range,
  seen,
} from '@/tests/support/diary'

const knownByTap = 'A tap on “No cramps today” makes a day known.'

describe('a count that is met', () => {
  it('says what to take along, then what the rule advises, and how it clears', () => {
    expect(finding(judged(cramps([1, 2, 3, 4], { severity: 8 })), 'R2')?.advice).toMatch(
      new RegExp(`^${bookWithLog}`),
    )
    const met = finding(judged(cramps([1, 2, 3, 4])), 'R1')
    const rule = rules.find(({ id }) => id === 'R1')
    expect(met?.advice).toBe(`${bookWithLog} ${rule?.advice}`.trim())
    expect(met?.clears).toBe(rule?.clears)
  })

  it('that is urgent says what the rule advises, and nothing of an appointment', () => {
    const resting = { muscle: 'hand', context: 'at-rest', signs: ['numbness'] }
    const rule = rules.find(({ id }) => id === 'U11')
    expect(finding(judged(cramps([1, 2], resting)), 'U11')?.advice).toBe(rule?.advice)
  })

  it('tells one sentence of a subject, that of its strongest part', () => {
    const met = finding(judged(cramps([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])), 'R1')
    expect(met?.why.match(/cramps/g)).toHaveLength(1)
    const both = finding(judged(cramps([1, 2], { activityDisrupted: true, sleepDisturbed: true })), 'R8')
    expect(both?.why).toMatch(/^2 cramps stopped what you were doing/)
  })

  it('tells each medicine, though their subject is one', () => {
    const begun = [medicine(20, 'statin', { name: 'One' }), medicine(15, 'laba', { name: 'Two' })]
    const met = finding(judged([...known(180), ...begun, ...cramps([2, 5, 8])]), 'R10')
    expect(met?.why).toContain('since “One” was started')
    expect(met?.why).toContain('since “Two” was started')
  })

  it('of a medicine counts from its start on, at a visit too', () => {
    const before = cramps([55, 56])
    const since = cramps([30, 35, 40])
    const entries = [...known(180), medicine(50, 'statin'), ...before, ...since, ...cramps([3, 5])]
    expect(finding(judged([...entries, seen(10, ['R10'])]), 'R10')).toMatchObject({
      verdict: 'met',
      quietUntil: null,
    })
  })

  it('that is urgent is not quiet after a visit, though the count has grown little', () => {
    const resting = { muscle: 'hand', context: 'at-rest' }
    const entries = [...cramps(range(12, 18), resting), seen(10, ['U11'])]
    const numb = cramp(2, { ...resting, signs: ['numbness'] })
    expect(finding(judged([...entries, numb]), 'U11')).toMatchObject({ verdict: 'met', quietUntil: null })
  })
})

describe('a count that cannot be told', () => {
  it('says how many days are known, that a tap makes one known, and what is there so far', () => {
    const found = cramps([1, 2])
    const few = finding(judged(found), 'R1')
    expect(few?.verdict).toBe('cannot-tell')
    expect(few?.why).toMatch(/^2 cramps .* 2 of the last 7 days are known; 6 are needed\./)
    expect(few?.advice).toBe(knownByTap)
    expect(few?.entryIds).toEqual([...idsOf(found)])
    expect(few?.clears).toBe('Clears once enough is known to judge it.')
  })

  it('of one known day says so in the singular, and nothing of no cramps', () => {
    const one = finding(judged(known(1)), 'R3')
    expect(one?.why).toBe('1 of the last 28 days is known; 21 are needed.')
    expect(one?.entryIds).toEqual([])
    expect(finding(judged([]), 'R3')?.why).toBe('0 of the last 28 days are known; 21 are needed.')
  })

  it('for want of answers names the cramps that lack them', () => {
    const open = cramps([3, 2, 1], { signs: undefined })
    const found = finding(judged([...known(90), ...open]), 'R5')
    expect(found?.verdict).toBe('cannot-tell')
    expect(found?.entryIds).toEqual(idsOf(open).reverse())
    expect(found?.advice).toBe(openAndAnswerSigns(3))
  })
})

describe('a count that is near', () => {
  it.each([
    [1, null],
    [2, 'watch'],
    [3, 'watch'],
  ] as const)('of %i of 4', (count, list) => {
    const note = judged([...known(90), ...cramps(range(8, 7 + count), { apparentCause: null })]).watch.find(
      ({ ruleId }) => ruleId === 'R4',
    )
    expect(note === undefined ? null : 'watch').toBe(list)
    if (note === undefined) return
    expect(note.advice).toBe('Keep logging. Mention it when you see a doctor.')
    expect(note.title).toBe(`Cramps without a cause: ${count} of 4`)
  })
})

describe('a rule made by hand', () => {
  const model = rules.find((rule): rule is CountRule => rule.kind === 'count' && rule.id === 'R4')
  if (model === undefined) throw new Error('no model')

  const counting = (value: number): Measure => ({
    id: 'by-hand',
    unit: 'things',
    onlyGrows: true,
    of: () => ({ value, entryIds: [] }),
  })
  const part = (fields: Partial<Part>): Part => ({
    subject: 'By hand',
    dates: 7,
    measure: counting(4),
    threshold: 4,
    tells: ({ count }) => `${count} by hand.`,
    ...fields,
  })
  const judge = (...parts: Part[]) => judgeCounts({ ...model, parts }, diaryFrom(known(90)))

  it('is met, not met, or cannot be told by what must hold besides', () => {
    expect(judge(part({ besides: () => true }))?.verdict).toBe('met')
    expect(judge(part({ besides: () => false }))?.verdict).toBe('not-met')
    expect(judge(part({ besides: () => null }))?.verdict).toBe('cannot-tell')
  })

  it('that does not say what it lacks has too little to compare with', () => {
    expect(judge(part({ applies: () => null }))).toMatchObject({
      why: '4 by hand. Too little is known to compare with.',
      advice: knownByTap,
      entryIds: [],
    })
  })

  it('says once each thing that helps', () => {
    const lacking = (says: string, advice: string) =>
      part({ besides: () => null, lacks: { says: () => says, advice } })
    const found = judge(lacking('One.', 'First.'), lacking('Two.', 'Second.'), lacking('One.', 'First.'))
    expect(found).toMatchObject({ why: '4 by hand. One. Two.', advice: 'First. Second.' })
  })

  it('has no say where it does not apply, whatever it counts and however few days are known', () => {
    const never = part({ applies: () => false })
    expect(judge(never)).toBe(null)
    expect(judgeCounts({ ...model, parts: [never] }, diaryFrom([]))).toBe(null)
    const other = part({ measure: counting(2), tells: () => 'The other.' })
    expect(judge(never, other)).toMatchObject({ verdict: 'not-met', why: 'The other.' })
  })

  it('is not met where those not asked would not make up the number, and cannot be told where they would', () => {
    const three = { measure: counting(3) }
    const asked = (more: number) => judge(part({ ...three, notAsked: counting(more) }))?.verdict
    expect(asked(0)).toBe('not-met')
    expect(asked(1)).toBe('cannot-tell')
  })
})
