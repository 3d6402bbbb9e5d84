import { expect, it } from 'vitest'
import { notJudgedYet } from '@/lib/domain/referral/not-judged-yet'
import { ruleIds } from '@/lib/domain/referral/rule-id'
import { rules } from '@/lib/domain/referral/rules'

it('names every rule that has an id and no file, and no other', () => {
  const judged = new Set<string>([...rules.map(({ id }) => id), 'S1', 'N1'])
  const silent = notJudgedYet().map(({ ruleId }) => ruleId)
  expect(silent).toEqual(ruleIds.filter(id => !judged.has(id)))
  expect(notJudgedYet().every(({ subject }) => subject.trim() !== '')).toBe(true)
})
