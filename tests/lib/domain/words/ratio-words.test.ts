import { expect, test } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { pairsWords } from '@/lib/domain/words/pairs-words'
import { cameWords, ratioFigure, ratioWords, roughRatioWords } from '@/lib/domain/words/ratio-words'

test.each([
  [0.009, 'under 0.01'],
  [0.01, '0.01'],
  [0.094, '0.09'],
  [0.45, '0.45'],
  [0.96, '0.96'],
  [1.04, '1.04'],
  [1.06, '1.1'],
  [5.5, '5.5'],
  [9.96, '10'],
  [51.4, '51'],
  [1000, '1000'],
  [1001, 'over 1000'],
])('%d reads as %s', (ratio, figure) => {
  expect(ratioFigure(ratio, english)).toBe(figure)
})

const of = (oddsRatio: number | null, atLeast: number, atMost: number | null) => ({
  oddsRatio,
  limits: { atLeast, atMost },
})

test.each([
  [of(5.5, 1.2, 51), '5.5 times (1.2 to 51)'],
  [of(null, 1.2, null), 'at least 1.2 times'],
  [of(0, 0, 0.6), 'at most 0.6 times'],
  [of(null, 0, null), 'no ratio known'],
])('%j reads as %s', (counts, said) => {
  expect(ratioWords(counts, english)).toBe(said)
  expect(ratioWords(counts, english)).not.toMatch(/infin|NaN|null/i)
})

test.each([
  [of(5.5, 1.2, 51), 'With it, cramps came 5.5 times as often; anything from 1.2 to 51 times would fit.'],
  [of(0.5, 0.1, 3), 'With it, cramps came about half as often; anything from 0.1 to 3 times would fit.'],
  [of(null, 1.2, null), 'With it, cramps came at least 1.2 times as often.'],
  [of(0, 0, 0.6), 'With it, cramps came at most 0.6 times as often.'],
  [of(null, 0, null), 'No ratio known.'],
])('%j says of cramps: %s', (counts, said) => {
  expect(cameWords(counts, english)).toBe(said)
})

test('German says it of cramps too', () => {
  expect(cameWords(of(5.5, 1.2, 51), german)).toBe(
    'Damit kamen Krämpfe 5,5-mal so oft; alles von 1,2-mal bis 51-mal würde passen.',
  )
})

test('German writes commas', () => {
  expect(ratioWords(of(5.5, 1.2, 51), german)).toBe('5,5-mal (1,2 bis 51)')
})

test.each([
  [0.44, '0.44 times as often'],
  [0.45, 'about half as often'],
  [0.54, 'about half as often'],
  [0.56, '0.56 times as often'],
  [0.33, 'about a third as often'],
  [0.25, 'about a quarter as often'],
  [5.5, '5.5 times as often'],
])('%d is %s', (ratio, said) => {
  expect(roughRatioWords(of(ratio, 0.1, 60), english)).toBe(said)
})

test('a ratio without an end is a floor in pairs too', () => {
  expect(pairsWords(of(null, 1.2, null), english).join(' ')).toContain('55 of 100 such pairs or more')
  expect(pairsWords(of(0, 0, 0.25), english).join(' ')).toContain('20 of 100 such pairs or fewer')
  expect(pairsWords(of(5.5, 1.2, 51), english).join(' ')).toContain('anything from 55 to 98')
})
