import { describe, expect, it } from 'vitest'
import {
  cramp,
  daysAgo,
  finding,
  judged,
  levelOf,
  listOf,
  observation,
  seen,
  verdict,
} from '@/tests/support/diary'

type Row = [says: string, fields: Record<string, unknown>, expected: string]

describe('U7', () => {
  it.each([
    [['rest-pain-eased-by-hanging-leg'], 'met'],
    [['foot-ulcer'], 'met'],
    [['comes-on-walking-gone-with-rest'], 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('%j', (signs, expected) => {
    expect(verdict(judged([cramp(0, { signs })]), 'U7')).toBe(expected)
  })

  it.each([
    [26, 'urgent'],
    [27, 'urgent'],
    [28, null],
  ] as const)('%i days ago', (days, level) => {
    expect(levelOf(judged([observation(days, ['foot-ulcer'])]), 'U7')).toBe(level)
  })
})

describe('U8', () => {
  const wound = ['contaminated-wound-21-days']
  const rows: Row[] = [
    ['a wound with soil in it', { signs: wound }, 'met'],
    ['with trouble swallowing', { signs: [...wound, 'trouble-swallowing'] }, 'met'],
    ['with a stiff jaw, which is E4', { signs: [...wound, 'jaw-stiffness'] }, 'not-met'],
    ['with a cramp of the jaw, which is E4', { signs: wound, muscle: 'jaw' }, 'not-met'],
    ['no wound', { signs: [] }, 'not-met'],
    ['a cramp that was not asked', { signs: undefined }, 'cannot-tell'],
    ['the wound, the jaw not asked', { signs: wound, signsAsked: wound }, 'met'],
  ]

  it.each(rows)('%s', (_, fields, expected) => {
    expect(verdict(judged([cramp(0, fields)]), 'U8')).toBe(expected)
  })

  it.each([
    [20, 'urgent'],
    [21, 'urgent'],
    [22, 'routine'],
    [27, 'routine'],
    [28, null],
  ] as const)('%i dates after it', (days, level) => {
    expect(levelOf(judged([observation(days, wound)]), 'U8')).toBe(level)
  })

  it('a sign of the jaw on an observation is E4 too', () => {
    expect(verdict(judged([observation(0, wound, { muscle: 'jaw' })]), 'U8')).toBe('not-met')
    expect(verdict(judged([observation(0, [...wound, 'jaw-stiffness'])]), 'U8')).toBe('not-met')
  })
})

describe('U9', () => {
  const withConditions = (...conditions: string[]) => ({ conditions })
  const inHeat = { inHeat: true }

  it.each(['heart-disease', 'heart-failure', 'atrial-fibrillation', 'low-sodium-diet'])(
    'a cramp in the heat with %s',
    condition => {
      expect(levelOf(judged([cramp(0, inHeat)], withConditions('asthma', condition)), 'U9')).toBe('urgent')
    },
  )

  const rows: Row[] = [
    ['heat', inHeat, 'met'],
    ['hot, dry skin without a word about heat', { signs: ['hot-dry-skin'] }, 'met'],
    ['40 °C', { bodyTemperatureC: 40 }, 'met'],
    ['39.9 °C', { bodyTemperatureC: 39.9 }, 'not-met'],
    ['no heat', { inHeat: false }, 'not-met'],
    ['heat as a cause alone', { causes: ['heat'] }, 'not-met'],
    ['skin not asked', { signs: undefined }, 'cannot-tell'],
    ['asked about other signs alone', { signs: [], signsAsked: ['dark-urine'] }, 'cannot-tell'],
    ['asked about the skin alone', { signs: [], signsAsked: ['hot-dry-skin'] }, 'not-met'],
    ['heat, skin not asked', { ...inHeat, signs: undefined }, 'met'],
    ['heat, examined since', { ...inHeat, assessed: { on: daysAgo(0) } }, 'not-met'],
  ]

  it.each(rows)('with heart disease: %s', (_, fields, expected) => {
    expect(verdict(judged([cramp(0, fields)], withConditions('heart-disease')), 'U9')).toBe(expected)
  })

  it('needs such a condition, and a cramp', () => {
    expect(verdict(judged([cramp(0, inHeat)]), 'U9')).toBe('not-met')
    expect(verdict(judged([cramp(0, inHeat)], withConditions('hypertension')), 'U9')).toBe('not-met')
    expect(verdict(judged([cramp(0, { signs: undefined })]), 'U9')).toBe('not-met')
    const observed = judged([observation(0, ['hot-dry-skin'])], withConditions('heart-disease'))
    expect(verdict(observed, 'U9')).toBe('not-met')
  })

  it('says why', () => {
    expect(finding(judged([cramp(0, inHeat)], withConditions('heart-disease')), 'U9')?.why).toBe(
      'You logged a cramp in the heat today. Your profile names a heart condition or a diet low in salt.',
    )
  })

  it.each([
    [3, 'urgent'],
    [4, 'routine'],
    [27, 'routine'],
    [28, null],
  ] as const)('%i days later', (days, level) => {
    const startedAt = `${daysAgo(days)}T18:30:00+05:45`
    const assessment = judged([cramp(0, { ...inHeat, startedAt })], withConditions('heart-disease'))
    expect(levelOf(assessment, 'U9')).toBe(level)
  })
})

describe('U10', () => {
  const mouth = 'tingling-around-mouth'
  const rows: Row[] = [
    ['tingling with a hand spasm', { signs: [mouth, 'hand-spasm'] }, 'met'],
    ['tingling with a cramp of the hand', { signs: [mouth], muscle: 'hand' }, 'met'],
    ['tingling with a cramp of the fingers', { signs: [mouth], muscle: 'fingers' }, 'met'],
    ['tingling with a cramp of the forearm', { signs: [mouth], muscle: 'forearm' }, 'not-met'],
    ['tingling alone', { signs: [mouth] }, 'not-met'],
    ['a hand spasm alone', { signs: ['hand-spasm'] }, 'not-met'],
    ['tingling elsewhere with a hand spasm', { signs: ['tingling', 'hand-spasm'] }, 'not-met'],
    ['a cramp that was not asked', { signs: undefined }, 'cannot-tell'],
    ['tingling, the spasm not asked', { signs: [mouth], signsAsked: [mouth] }, 'cannot-tell'],
  ]

  it.each(rows)('%s', (_, fields, expected) => {
    expect(verdict(judged([cramp(0, fields)]), 'U10')).toBe(expected)
  })

  it('a hand named on an observation is no spasm of it', () => {
    expect(verdict(judged([observation(0, [mouth], { muscle: 'hand' })]), 'U10')).toBe('not-met')
    expect(verdict(judged([observation(0, [mouth, 'hand-spasm'])]), 'U10')).toBe('met')
  })

  it('notes either of the two', () => {
    expect(listOf(judged([observation(0, [mouth])]), 'U10')).toBe('watch')
    expect(listOf(judged([observation(0, ['hand-spasm'])]), 'U10')).toBe('watch')
    expect(listOf(judged([observation(0, ['tingling'])]), 'U10')).toBe(null)
    expect(listOf(judged([cramp(0, { muscle: 'hand' })]), 'U10')).toBe(null)
  })

  it.each([
    ['a hand', { muscle: 'hand', signs: [mouth] }, 'tingling around the mouth with a cramp of the hand'],
    ['a spasm', { signs: [mouth, 'hand-spasm'] }, 'tingling around the mouth and a hand spasm with a cramp'],
  ])('says what was noticed: %s', (_, fields, told) => {
    expect(finding(judged([cramp(0, fields)]), 'U10')?.why).toBe(`You logged ${told} today.`)
  })

  it('says what was noticed without a cramp', () => {
    expect(finding(judged([observation(0, [mouth, 'hand-spasm'])]), 'U10')?.why).toBe(
      'You logged tingling around the mouth and a hand spasm today.',
    )
  })
})

describe('an urgent sign that was seen about', () => {
  it.each([
    ['U7', ['foot-ulcer']],
    ['U8', ['contaminated-wound-21-days']],
    ['U10', ['tingling-around-mouth', 'hand-spasm']],
  ] as const)('%s: for that rule, for good, up to that day', (rule, signs) => {
    const sign = observation(5, signs)
    expect(verdict(judged([sign, seen(6, [rule])]), rule)).toBe('met')
    expect(verdict(judged([sign, seen(5, [rule])]), rule)).toBe('not-met')
    expect(verdict(judged([sign, seen(5, ['U1'])]), rule)).toBe('met')
    expect(verdict(judged([observation(5, signs, { assessed: { on: daysAgo(5) } })]), rule)).toBe('not-met')
  })
})
