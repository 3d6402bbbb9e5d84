import { expect, test } from 'vitest'
import { noticesFor, titleOfRule } from '@/app/(diary)/visits/notices'
import { rules } from '@/lib/domain/referral/rules'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { assessment, day, finding } from '@/tests/support/findings'

const ids = (findings: Parameters<typeof assessment>[0], named: readonly string[] = []) =>
  noticesFor(assessment(findings), named, english).map(({ ruleId }) => ruleId)

test('a visit may have been about every notice that is open, in the order of the judgement', () => {
  const urgent = finding({ ruleId: 'U1', level: 'urgent' })
  expect(ids([urgent, finding({ ruleId: 'R1' })])).toEqual(['U1', 'R1'])
})

test.each([
  ['that calls for nothing', { level: 'none' }],
  ['about what to do oneself', { level: 'self-care' }],
  ['that a visit has quietened', { quietUntil: day }],
] as const)('but not about one %s', (_, more) => {
  expect(ids([finding(more)])).toEqual([])
})

test('what a kept visit names stays on its list, once, behind what is open', () => {
  const quiet = finding({ ruleId: 'R2', quietUntil: day })
  expect(ids([quiet, finding({ ruleId: 'R1' })], ['R2', 'R1'])).toEqual(['R1', 'R2'])
})

test('a rule is named in the language of the screen, and by its id when it is not judged', () => {
  const [rule] = rules
  if (rule === undefined) throw new Error('there are no rules')
  expect(titleOfRule(rule.id, english)).toBe(rule.title)
  expect(titleOfRule(rule.id, german)).not.toBe(rule.title)
  expect(titleOfRule('R99', english)).toBe('Rule R99')
})
