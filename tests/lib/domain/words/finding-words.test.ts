import { describe, expect, it, test } from 'vitest'
import type { Finding } from '@/lib/domain/referral/assessment'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { coverageSentence, quietSentence, ruleSentence } from '@/lib/domain/words/finding-words'
import { whyInPieces } from '@/lib/domain/words/why-in-pieces'
import { english } from '@/lib/domain/words/english'

const date = (text: string) => localDateSchema.parse(text)

const finding = (more: Partial<Finding>): Finding => ({
  ruleId: 'R1',
  revision: 2,
  level: 'routine',
  title: 'Frequent cramps: book an appointment',
  verdict: 'met',
  measured: { value: 9, threshold: 8, unit: 'cramps' },
  window: { from: date('2026-04-22'), to: date('2026-05-19'), loggedDays: 25 },
  entryIds: [],
  quietUntil: null,
  why: '9 cramps on 8 days since 22 April. The rule asks for 8 on 4 days in 28.',
  advice: '',
  clears: '',
  origin: 'ours',
  sources: [],
  ...more,
})

describe('the coverage', () => {
  test.each([
    [0, 'No day of the last 28 is known.'],
    [1, 'Judged from 1 known day of the last 28.'],
    [2, 'Judged from 2 known days of the last 28.'],
    [28, 'Judged from 28 known days of the last 28.'],
  ])('of %d known days', (known, words) => {
    expect(
      coverageSentence({ loggedDaysOf7: 0, loggedDaysOf28: known, loggedDaysOf90: known }, english),
    ).toBe(`${words} Charley counts and quotes. It does not diagnose.`)
  })
})

describe('why, in pieces', () => {
  it('sets the figure apart where the sentence begins with it, and what the rule asks for', () => {
    expect(whyInPieces(finding({}), english)).toEqual({
      figure: '9',
      counted: 'cramps on 8 days since 22 April.',
      asked: 'The rule asks for 8 on 4 days in 28.',
    })
  })

  it('keeps the sentence whole where it begins otherwise', () => {
    const why = 'Cramps broke your sleep in 9 nights since 22 April.'
    expect(whyInPieces(finding({ why }), english)).toEqual({ figure: null, counted: why, asked: '' })
    expect(whyInPieces(finding({ why: '90 cramps.' }), english).figure).toBeNull()
    expect(whyInPieces(finding({ measured: null }), english).figure).toBeNull()
  })

  it('loses no word', () => {
    for (const more of [{}, { measured: null }, { why: 'No number here. The rule asks for 2. And more.' }]) {
      const { figure, counted, asked } = whyInPieces(finding(more), english)
      expect([figure, counted, asked].filter(Boolean).join(' ')).toBe(finding(more).why)
    }
  })
})

test('the rule is named with its revision and whose figure it is', () => {
  expect(ruleSentence(finding({}), english)).toBe('Rule R1, revision 2: count and window are ours.')
  expect(ruleSentence(finding({ origin: 'sourced' }), english)).toContain('those of its sources')
  expect(ruleSentence(finding({ origin: 'mixed' }), english)).toContain('count and window are ours')
})

test('a quiet finding says until when', () => {
  expect(quietSentence(date('2026-08-16'), date('2026-05-19'), english)).toBe(
    'You recorded a visit about this. It stays quiet until 16 August, unless it grows by half.',
  )
})
