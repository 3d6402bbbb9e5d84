import { describe, expect, test } from 'vitest'
import { languageAccepted, languageOf } from '@/lib/domain/words/language'

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['en-US', 'en'],
  ['fr', null],
  ['', null],
  ['deu', null],
])('the language of %j is %j', (tag, expected) => {
  expect(languageOf(tag)).toBe(expected)
})

describe('the language a browser would rather have', () => {
  test.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['fr, de;q=0.5', 'de'],
    ['en;q=0.4, de;q=0.8', 'de'],
    ['de;q=0.4, en;q=0.8', 'en'],
    ['de;q=0, en;q=0.1', 'en'],
    ['de, en', 'de'],
    ['en, de', 'en'],
    ['fr, it', 'en'],
    ['de;q=banana', 'de'],
  ])('of %j is %s', (header, expected) => {
    expect(languageAccepted(header)).toBe(expected)
  })
})
