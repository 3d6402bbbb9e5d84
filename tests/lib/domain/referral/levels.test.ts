import { expect, it } from 'vitest'
import { isRaising, levels, rank } from '@/lib/domain/referral/levels'
import { rules } from '@/lib/domain/referral/rules'
import { ruleIds } from '@/lib/domain/referral/rule-id'

it('somebody should be seen from routine on', () => {
  expect(levels.filter(isRaising)).toEqual(['routine', 'urgent', 'emergency'])
  expect(levels.map(rank)).toEqual([0, 1, 2, 3, 4])
})

it('the rules stand in the order of their names, so the highest level first', () => {
  const inOrder = rules.map(({ id }) => id)
  expect([...inOrder, 'S1', 'N1']).toEqual(ruleIds)
  const ranks = rules.map(({ level }) => rank(level))
  expect(ranks).toEqual([...ranks].sort((one, other) => other - one))
})
