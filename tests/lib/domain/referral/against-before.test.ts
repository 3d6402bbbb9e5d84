import { expect, test } from 'vitest'
import { timesAsOften } from '@/lib/domain/referral/against-before'

test.each([
  [6, 2, 'about 9 times as often, at least 1.6 times'],
  [7, 2, 'about 11 times as often, at least 1.9 times'],
  [40, 1, 'about 120 times as often, at least 20 times'],
  [3, 2, 'about 4.5 times as often, which chance alone can do'],
  [6, 0, 'at least 3.5 times as often'],
  [50, 0, 'at least 39 times as often'],
  [1, 0, 'which chance alone can do'],
])('%d in 28 days against %d in 84: %s', (now, before, words) => {
  expect(timesAsOften({ now: { count: now, time: 28 }, before: { count: before, time: 84 } })).toBe(words)
})
