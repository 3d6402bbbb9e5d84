import { expect, test } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { footWords } from '@/lib/domain/words/factor-words'

test.each([
  [0, ['0 of 19 factors were judged.']],
  [
    1,
    [
      '1 of 19 factors was judged.',
      'Where many are looked at, chance alone makes some stand out: of those shown as possible about one in 10 may be false.',
      'Firmer words take a stricter test and need 24 cramps or more.',
    ],
  ],
])('of %d factors judged the foot says no more than holds of them', (judged, sentences) => {
  expect(footWords(judged, 19, english)).toEqual(sentences)
})
