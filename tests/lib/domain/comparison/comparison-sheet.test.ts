import { expect, it } from 'vitest'
import { comparisonSheet } from '@/lib/domain/comparison/comparison-sheet'
import type { Comparison } from '@/lib/domain/comparison/comparisons'
import type { Factor } from '@/lib/domain/comparison/factor'

const factor = (name: Factor['name'], hours: Factor['hours'] = 24): Factor => ({
  name,
  hours,
  lengths: [],
  isExposed: () => null,
})

const told: Comparison = {
  factor: factor('alcohol'),
  certainty: 'possible',
  cramps: { count: 14, of: 22 },
  referents: { count: 9, of: 44 },
  discordant: 11,
  leftOut: { unknownBefore: 3, noReferent: 2 },
  tooFew: [],
  oddsRatio: 5.12345,
  limits: { atLeast: 1.2, atMost: null },
  chance: { exact: 0.01, midP: 0.01 },
}

const few: Comparison = { ...told, certainty: 'too-few', tooFew: ['cramps', 'discordant'] }

it('has the counts and the ratio of each factor, an empty cell for a limit without an end', () => {
  const { columns, rows } = comparisonSheet([told])
  expect(Object.fromEntries(columns.map((name, index) => [name, rows[0]?.[index]]))).toEqual({
    factor: 'alcohol',
    window_hours: 24,
    certainty: 'possible',
    missing: null,
    cramps_with: 14,
    cramps: 22,
    comparable_days_with: 9,
    comparable_days: 44,
    cramps_that_differ: 11,
    left_out_before_not_known: 3,
    left_out_no_comparable_day: 2,
    odds_ratio: 5.123,
    odds_ratio_at_least: 1.2,
    odds_ratio_at_most: null,
  })
})

it('has no ratio where too little is counted, and names what is missing first', () => {
  const [row] = comparisonSheet([few]).rows
  expect(row?.slice(2, 4)).toEqual(['too-few', 'cramps'])
  expect(row?.slice(-3)).toEqual([null, null, null])
})

it.each([
  [factor('load-rise'), 'load-rise', 168],
  [factor('new-medicine'), 'new-medicine', 336],
  [factor({ tag: '=HYPERLINK' }), 'tag: =HYPERLINK', 24],
])('names its factor and its window', (one, name, hours) => {
  expect(comparisonSheet([{ ...told, factor: one }]).rows[0]?.slice(0, 2)).toEqual([name, hours])
})
