import { expect, test } from 'vitest'
import { unbroken } from '@/lib/domain/words/unbroken'

test.each([
  ['No cramp, 1.74 L in 6 drinks.', 'No cramp, 1.74~L in 6 drinks.'],
  ['the longest 4 min 24 s on 24 November', 'the longest 4~min 24~s on 24 November'],
  ['2600 mg, 12 fl oz, 28 °C and 2 %', '2600~mg, 12~fl oz, 28~°C and 2~%'],
  ['from 2 more days, 5 so far, 3 hours', 'from 2 more days, 5 so far, 3 hours'],
  ['an 3 größeren Tagen, 5 später, 6 hin', 'an 3 größeren Tagen, 5 später, 6 hin'],
])('%s', (sentence, expected) => {
  expect(unbroken(sentence)).toBe(expected.replaceAll('~', '\u00a0'))
})
