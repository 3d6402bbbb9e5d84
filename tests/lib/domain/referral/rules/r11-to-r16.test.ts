import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import {
  cramp,
  cramps,
  daysAgo,
  finding,
  judged,
  known,
  levelOf,
  listOf,
  momentAgo,
  observation,
  range,
  seen,
  verdict,
} from '@/tests/support/diary'

const judgedFor = (entries: readonly Entry[], profile: Record<string, unknown> = {}) =>
  judged([...known(28), ...entries], profile)

/** So many cramps, one on each of the last days from yesterday on. */
const some = (count: number, fields: Record<string, unknown> = {}): Entry[] => cramps(range(1, count), fields)

const arm = { muscle: 'neck', context: 'at-rest' }
const walking = { signs: ['comes-on-walking-gone-with-rest'] }
const back = { signs: ['low-back-pain', 'numbness'] }
const night = { context: 'asleep' }
const diabetes = { conditions: ['diabetes'] }
const drinks = { alcoholUnitsPerWeek: 15 }
const aChild = { birthDate: '2016-05-19' }

describe('R11 to R16, by their counts', () => {
  const rules: [
    RuleId,
    threshold: number,
    fields: Record<string, unknown>,
    profile: Record<string, unknown>,
  ][] = [
    ['R11', 2, arm, {}],
    ['R12', 3, walking, {}],
    ['R13', 4, {}, diabetes],
    ['R14', 2, back, {}],
    ['R15', 3, {}, drinks],
    ['R16', 2, night, aChild],
  ]

  it.each(rules)('%s: one below, %i, and one above', (rule, threshold, fields, profile) => {
    expect(verdict(judgedFor(some(threshold - 1, fields), profile), rule)).toBe('not-met')
    const met = judgedFor(some(threshold, fields), profile)
    expect(levelOf(met, rule)).toBe('routine')
    expect(finding(met, rule)?.measured).toEqual({ value: threshold, threshold, unit: 'cramps' })
    expect(finding(met, rule)?.entryIds).toHaveLength(threshold)
    expect(verdict(judgedFor(some(threshold + 1, fields), profile), rule)).toBe('met')
  })

  it.each(rules)('%s looks back over 28 dates', (rule, threshold, fields, profile) => {
    const others = some(threshold - 1, fields)
    expect(verdict(judgedFor([...others, cramp(27, fields)], profile), rule)).toBe('met')
    expect(verdict(judgedFor([...others, cramp(28, fields)], profile), rule)).toBe('not-met')
  })

  it.each(rules)('%s needs 21 known days of 28 to be not met', (rule, _, __, profile) => {
    expect(verdict(judged(known(21), profile), rule)).toBe('not-met')
    expect(listOf(judged(known(20), profile), rule)).toBe('cannotTell')
  })

  it.each(rules)('%s shows a note from half of %i', (rule, threshold, fields, profile) => {
    const half = Math.ceil(threshold / 2)
    expect(listOf(judgedFor(some(half, fields), profile), rule)).toBe('watch')
    expect(listOf(judgedFor(some(half - 1, fields), profile), rule)).toBe(null)
  })

  it.each(rules)(
    '%s is quiet after a visit, until it has grown by half',
    (rule, threshold, fields, profile) => {
      const before = cramps(range(10, 9 + threshold), fields)
      const visit = seen(9, [rule])
      const quiet = judgedFor([...before, visit], profile)
      expect(finding(quiet, rule)?.quietUntil).toBe(daysAgo(9 - 89))
      const grown = judgedFor([...before, visit, ...some(Math.ceil(threshold / 2), fields)], profile)
      expect(finding(grown, rule)?.quietUntil).toBe(null)
    },
  )
})

describe('R11', () => {
  it.each([
    ['asleep', { ...arm, context: 'asleep' }, 'met'],
    ['walking', { ...arm, context: 'walking' }, 'not-met'],
    ['situation not known', { ...arm, context: 'unknown' }, 'not-met'],
    ['a leg', { ...arm, muscle: 'calf' }, 'not-met'],
  ])('%s', (_, fields, expected) => {
    expect(verdict(judgedFor(some(2, fields)), 'R11')).toBe(expected)
  })

  it('counts an episode at rest when one cramp of it was', () => {
    const mixed = [
      cramp(1, { ...arm, context: 'stretching' }),
      cramp(1, { ...arm, startedAt: momentAgo(1, '14:10') }),
    ]
    expect(verdict(judgedFor([...mixed, cramp(3, arm)]), 'R11')).toBe('met')
    expect(verdict(judgedFor(mixed), 'R11')).toBe('not-met')
  })

  it('says what was counted', () => {
    expect(finding(judgedFor(some(2, arm)), 'R11')?.why).toBe(
      '2 cramps at rest of arm, hand, trunk, neck or face since 22 April. The rule asks for 2 in 28 days.',
    )
  })
})

describe('R12', () => {
  it('does not count observations, nor what was examined', () => {
    const two = some(2, walking)
    expect(verdict(judgedFor([...two, observation(5, walking.signs)]), 'R12')).toBe('not-met')
    const examined = cramp(5, { ...walking, assessed: { on: daysAgo(1) } })
    expect(verdict(judgedFor([...two, examined]), 'R12')).toBe('not-met')
  })

  it('does not take the situation for an answer', () => {
    expect(verdict(judgedFor(some(3, { context: 'walking' })), 'R12')).toBe('not-met')
  })

  it('cannot tell while cramps that were not asked could make it up', () => {
    const unasked = cramp(6, { signs: undefined })
    const open = judgedFor([...some(2, walking), unasked])
    expect(finding(open, 'R12')).toMatchObject({
      verdict: 'cannot-tell',
      entryIds: [unasked.id],
      why: '2 cramps on walking that went with rest since 22 April. The rule asks for 3 in 28 days. 1 cramp in 28 days lacks an answer about this.',
    })
    expect(verdict(judgedFor([...some(1, walking), unasked]), 'R12')).toBe('not-met')
  })
})
