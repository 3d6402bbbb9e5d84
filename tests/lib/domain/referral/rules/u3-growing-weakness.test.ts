import { describe, expect, it } from 'vitest'
import { cramp, judged, levelOf, verdict } from '@/tests/support/diary'

describe('U3', () => {
  it.each([
    [['worsening-weakness'], 'met'],
    [['foot-drop'], 'met'],
    [['weakness', 'trouble-swallowing'], 'met'],
    [['weakness-after-cramp', 'trouble-swallowing'], 'met'],
    [['weakness'], 'not-met'],
    [['trouble-swallowing'], 'not-met'],
    [['numbness', 'trouble-swallowing'], 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('%j', (signs, expected) => {
    expect(verdict(judged([cramp(0, { signs })]), 'U3')).toBe(expected)
  })

  it.each([
    [27, 'urgent'],
    [28, null],
  ] as const)('%i days ago', (days, level) => {
    expect(levelOf(judged([cramp(days, { signs: ['foot-drop'] })]), 'U3')).toBe(level)
  })
})
