import { describe, expect, test } from 'vitest'
import { readingOf } from '@/lib/domain/series/reading'

describe('how to read a drawing', () => {
  test.each([
    [[], '', []],
    [['One.'], 'One.', []],
    [['One.', 'Two.'], 'One. Two.', []],
    [['One.', 'Two.', 'Three.', 'Four.'], 'One. Two.', ['Three.', 'Four.']],
  ])('of %j keeps two sentences in sight and folds the rest', (sentences, reading, explained) => {
    expect(readingOf(sentences)).toEqual({ reading, explained })
  })
})
