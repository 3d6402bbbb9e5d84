import { expect, test } from 'vitest'
import { emergencyKeys, hasQuietMet, openFindings } from '@/app/_ui/open-findings'
import { vesselOf } from '@/app/_ui/kind-icon'
import { idSchema } from '@/lib/domain/id'
import { assessment, day, finding } from '@/tests/support/findings'

const entryId = idSchema.parse('0197a1f0-0000-7000-8000-000000000001')

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

test('a new entry under the same rule is a new emergency', () => {
  const one = emergencyKeys(assessment([finding({ ruleId: 'E2', level: 'emergency' })]))
  const other = emergencyKeys(
    assessment([finding({ ruleId: 'E2', level: 'emergency', entryIds: [entryId] })]),
  )
  expect(one).not.toEqual(other)
})

test.each([
  ['tea', 750, 'mug'],
  ['water', 499, 'glass'],
  ['water', 500, 'bottle'],
  [undefined, 100, 'glass'],
])('a drink of the kind %s and %d ml is drawn as a %s', (category, volumeMl, vessel) => {
  expect(vesselOf(category, volumeMl)).toBe(vessel)
})
