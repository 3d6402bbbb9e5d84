import { expect, test } from 'vitest'
import { isAnswered, toggleAnswered, toggleSign, type SignAnswers } from '@/lib/domain/forms/sign-answers'

const nothing: SignAnswers = { signs: [], signsAnswered: [] }
const legs = ['redness', 'warmth', 'tender-calf'] as const

test('a ticked sign is there; the others stay not asked', () => {
  expect(toggleSign(nothing, 'redness')).toEqual({ signs: ['redness'], signsAnswered: [] })
  expect(toggleSign(toggleSign(nothing, 'redness'), 'redness')).toEqual(nothing)
})

test('"none of these" answers the whole group and can be taken back', () => {
  const answered = toggleAnswered(nothing, legs)
  expect(isAnswered(answered, legs)).toBe(true)
  expect(answered.signs).toEqual([])
  expect(toggleAnswered(answered, legs)).toEqual(nothing)
})

test('"none of the others" keeps what was ticked', () => {
  const answered = toggleAnswered(toggleSign(nothing, 'warmth'), legs)
  expect(answered.signs).toEqual(['warmth'])
  expect(isAnswered(answered, legs)).toBe(true)
})

test('a tick taken back in an answered group is a no', () => {
  const answered = toggleSign(toggleAnswered(toggleSign(nothing, 'warmth'), legs), 'warmth')
  expect(answered.signs).toEqual([])
  expect(answered.signsAnswered).toContain('warmth')
})

test('one group answered leaves another not answered', () => {
  expect(isAnswered(toggleAnswered(nothing, legs), [...legs, 'numbness'])).toBe(false)
})
