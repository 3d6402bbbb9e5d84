import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import {
  cramp,
  daysAgo,
  finding,
  judged,
  known,
  listOf,
  medicine,
  observation,
  seen,
  verdict,
} from '@/tests/support/diary'

type Fields = Record<string, unknown>

/** A cramp of five days ago that meets the rule, with what it takes besides. */
type Row = [rule: RuleId, fields: Fields, besides: Entry[], profile: Fields]

const unexplained = { apparentCause: null }
const hand = { muscle: 'hand', context: 'at-rest' }

const rows: Row[] = [
  ['U4', { ...unexplained, signs: ['weakness'] }, [medicine(200, 'statin'), cramp(9, unexplained)], {}],
  ['U5', { signs: ['diarrhoea'] }, [], {}],
  ['U6', { signs: ['visual-disturbance'] }, [], { pregnancyDueDate: daysAgo(-50) }],
  ['U7', { signs: ['foot-ulcer'] }, [], {}],
  ['U8', { signs: ['contaminated-wound-21-days'] }, [], {}],
  ['U9', { inHeat: true }, [], { conditions: ['heart-failure'] }],
  ['U10', { signs: ['tingling-around-mouth', 'hand-spasm'] }, [], {}],
  ['U11', { ...hand, signs: ['numbness'] }, [cramp(9, hand)], {}],
]

describe.each(rows)('%s', (rule, fields, besides, profile) => {
  const said = (fieldsMore: Fields = {}, more: readonly Entry[] = []) =>
    judged([...known(28), cramp(5, { ...fields, ...fieldsMore }), ...besides, ...more], profile)

  it('is met without a visit, and names its cramp', () => {
    const sign = cramp(5, fields)
    const found = finding(judged([...known(28), sign, ...besides], profile), rule)
    expect(found?.verdict).toBe('met')
    expect(found?.entryIds).toContain(sign.id)
    expect(found?.quietUntil).toBe(null)
  })

  it.each([
    ['today', 0, 'not-met'],
    ['tomorrow', -1, 'met'],
  ] as const)('examined %s', (_, days, expected) => {
    expect(verdict(said({ assessed: { on: daysAgo(days) } }), rule)).toBe(expected)
  })

  it.each([
    ['on the day before', seen(6, [rule]), 'met'],
    ['on the day itself', seen(5, [rule]), 'not-met'],
    ['on the day after', seen(4, [rule]), 'not-met'],
    ['today', seen(0, [rule]), 'not-met'],
    ['tomorrow', seen(-1, [rule]), 'met'],
    ['about other rules', seen(0, ['U1', 'U2', 'U3', 'R1', 'R5', 'R11', 'E1']), 'met'],
    ['about others as well', seen(0, ['U1', rule, 'R5']), 'not-met'],
  ] as const)('a visit %s', (_, visit, expected) => {
    expect(verdict(said({}, [visit]), rule)).toBe(expected)
  })

  it('is met again by what comes after a visit, never quieted by it', () => {
    const again = said({}, [seen(4, [rule]), cramp(3, fields)])
    expect(finding(again, rule)).toMatchObject({ verdict: 'met', quietUntil: null })
    expect(again.level).not.toBe('self-care')
  })

  it.each(['left', 'right', 'both', 'unknown'])('does not ask which side: %s', side => {
    expect(verdict(said({ side }), rule)).toBe('met')
  })

  it('keeps its evidence as long as the sign counts, 28 dates', () => {
    const others = besides.filter(({ kind }) => kind === 'medication')
    const old = (days: number) =>
      judged(
        [...known(28), cramp(days, fields), cramp(days - 1, { ...fields, side: 'right' }), ...others],
        profile,
      )
    expect(listOf(old(28), rule)).toBe(rule === 'U4' || rule === 'U11' ? 'watch' : 'findings')
    expect(listOf(old(29), rule)).toBe(null)
    expect(verdict(old(27), rule)).toBe('met')
  })
})

describe('signs that were noted on their own', () => {
  it.each([
    ['U4', ['foot-drop'], [medicine(200, 'statin'), cramp(2, unexplained), cramp(9, unexplained)], {}, 'met'],
    ['U5', ['vomiting'], [cramp(4)], {}, 'met'],
    ['U5', ['vomiting'], [], {}, 'not-met'],
    ['U6', ['severe-headache'], [], { pregnancyDueDate: daysAgo(-50) }, 'met'],
    ['U7', ['rest-pain-eased-by-hanging-leg'], [], {}, 'met'],
    ['U8', ['contaminated-wound-21-days'], [], {}, 'met'],
    ['U9', ['hot-dry-skin'], [], { conditions: ['heart-disease'] }, 'not-met'],
    ['U10', ['tingling-around-mouth', 'hand-spasm'], [], {}, 'met'],
    ['U11', ['numbness'], [cramp(2, hand), cramp(9, hand)], {}, 'not-met'],
    ['R12', ['comes-on-walking-gone-with-rest'], [], {}, 'not-met'],
    ['R14', ['low-back-pain', 'numbness'], [], {}, 'not-met'],
  ] as const)('%s: %j', (rule, signs, besides, profile, expected) => {
    const entries = [...known(28), ...[5, 6, 7].map(days => observation(days, signs)), ...besides]
    expect(verdict(judged(entries, profile), rule)).toBe(expected)
  })

  it('of a hand are no spasm of it', () => {
    const tingling = observation(1, ['tingling-around-mouth'], { muscle: 'hand', side: 'left' })
    expect(listOf(judged([tingling]), 'U10')).toBe('watch')
  })
})
