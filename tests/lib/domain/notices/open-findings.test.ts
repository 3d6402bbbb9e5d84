import { expect, test } from 'vitest'
import { hasQuietMet, openFindings } from '@/lib/domain/notices/open-findings'
import { assessment, day, finding } from '@/tests/support/findings'

test('a finding that a visit has quietened is not open', () => {
  const open = finding({ ruleId: 'R2' })
  const diary = assessment([finding({ quietUntil: day }), open, finding({ level: 'urgent', ruleId: 'U1' })])
  expect(openFindings(diary, 'routine')).toEqual([open])
})

test.each([
  ['a rule that a visit has quietened', [finding({ quietUntil: day })], true],
  ['a rule that is open', [finding({})], false],
  ['a note that calls for nothing', [finding({ level: 'none', quietUntil: null })], false],
  ['no rule', [], false],
])('%s is told apart from a rule that is met and quiet', (_, findings, expected) => {
  expect(hasQuietMet(findings)).toBe(expected)
})
