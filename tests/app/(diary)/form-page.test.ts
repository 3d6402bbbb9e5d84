import { expect, test } from 'vitest'
import { itemWith, mostFrequent, returnPath } from '@/app/(diary)/form-page'

const from = (value: string | string[] | undefined) => returnPath(Promise.resolve({ from: value }))

test.each(['/', '/trends', '/cramps/new?exercise=1&from=/'])('a form goes back to %s', async path => {
  expect(await from(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'trends',
  '//example.org',
  '/\\example.org',
  'https://example.org',
  'javascript:alert(1)',
  '/a b',
  ['/trends', '/more'],
])('%j is no way out of the diary: a form goes back to Today', async path => {
  expect(await from(path)).toBe('/')
})

test('the most frequent come first, the earlier one where they are as frequent', () => {
  expect(mostFrequent(['a', 'b', 'c', 'b', 'c', 'd'], 3)).toEqual(['b', 'c', 'a'])
  expect(mostFrequent([], 3)).toEqual([])
})

test('an item that is not known any more is null', () => {
  expect(itemWith([], 'drink', 'FNDDS-94000100')?.name).toBe('Tap water')
  expect(itemWith([], 'food', 'FNDDS-94000100')).toBeNull()
})
