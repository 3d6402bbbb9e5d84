import { expect, test } from 'vitest'
import { dayVolumeWords } from '@/lib/domain/units'

test.each([
  [0, 'ml', '0.00 L'],
  [9, 'ml', '0.00 L'],
  [10, 'ml', '0.01 L'],
  [1350, 'ml', '1.35 L'],
  [1359.9, 'ml', '1.35 L'],
  [12_000, 'ml', '12.00 L'],
  [29, 'fl-oz-us', '0 fl oz'],
  [30, 'fl-oz-us', '1 fl oz'],
  [500, 'fl-oz-us', '16 fl oz'],
  [500, 'fl-oz-imp', '17 fl oz'],
] as const)('%d ml in %s is %s', (ml, unit, words) => {
  expect(dayVolumeWords(ml, unit)).toBe(words)
})
