import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparisonRevision } from '@/lib/domain/comparison/comparisons'
import { chance } from '@/lib/domain/demo/chance'
import { diariesWithEffect, quietDiaries, quietGroups } from './insight-groups'
import { inventDiary } from './invented-diary'
import { drawn, moods } from './luck'

const [quiet] = quietGroups
if (quiet === undefined) throw new Error('there are groups')

describe('an invented diary', () => {
  it('is the same for the same seed, and another for another one', () => {
    expect(inventDiary(quiet.life, 'a', 1)).toEqual(inventDiary(quiet.life, 'a', 1))
    expect(inventDiary(quiet.life, 'a', 2)).not.toEqual(inventDiary(quiet.life, 'a', 1))
  })

  it('has as many cramps as were asked for, and a year of everything else', () => {
    const entries = inventDiary({ ...quiet.life, cramps: [33, 33] }, 'counts')
    const count = (kind: string) => entries.filter(entry => entry.kind === kind).length
    expect(count('cramp')).toBe(33)
    expect(count('measurement')).toBe(365)
    for (const [kind, least] of [
      ['fluid', 1500],
      ['food', 1000],
      ['exercise', 40],
      ['routine', 60],
      ['medication', 2],
    ] as const)
      expect(count(kind)).toBeGreaterThanOrEqual(least)
  })
})

it('draws days by their odds, and just so many', () => {
  const luck = chance('drawn')
  const odds = Array.from({ length: 200 }, (_, day) => (day % 2 === 0 ? 3 : 1))
  const draws = Array.from({ length: 60 }, () => drawn(luck, odds, 20))
  for (const days of draws) expect(days).toHaveLength(20)
  const even = draws.flat().filter(day => day % 2 === 0).length
  const odd = 60 * 20 - even
  const ratio = even / (60 * 100 - even) / (odd / (60 * 100 - odd))
  expect(ratio).toBeGreaterThan(2.5)
  expect(ratio).toBeLessThan(3.6)
})

it('has moods that last', () => {
  const days = moods(chance('moods'), 5000, 0.6)
  const products = days.slice(1).map((mood, day) => mood * (days[day] ?? 0))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean(products) / mean(days.map(mood => mood ** 2))).toBeCloseTo(0.6, 1)
})

describe('a few invented diaries', () => {
  it.each(quietGroups)('hold no likely factor where none has an effect: $name', group => {
    expect(quietDiaries(group, 3).anyLikely).toBe(0)
  })

  it('hold a true ratio within their limits, and find it in one of six', () => {
    const { looked, found, covered } = diariesWithEffect('alcohol', 60, 6)
    expect(looked).toBeGreaterThanOrEqual(5)
    expect(found).toBeGreaterThanOrEqual(1)
    expect(covered).toBeGreaterThanOrEqual(5)
  })
})

it('docs/insight-performance.md is of the comparison as it is: run `npm run simulate -- --insight` when it is not', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../docs/insight-performance.md'), 'utf8')
  expect(text).toContain(`as of revision ${String(comparisonRevision)}.`)
})
