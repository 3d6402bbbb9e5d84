import { expect, test } from 'vitest'
import { livedNotices } from '@/lib/domain/notices/lived'
import { cramps, historyWith, now, range } from '@/tests/support/diary'

const day = 86_400_000

test('the notices of a made-up diary were raised, seen a day later, and cleared on their days', () => {
  const history = historyWith(cramps(range(32, 39)))
  expect(livedNotices(history, 60, now)).toMatchObject([
    { ruleId: 'R1', raisedAt: now - 36 * day, seenAt: now - 35 * day, clearedAt: expect.any(Number) },
  ])
  expect(livedNotices(historyWith([]), 10, now)).toEqual([])
})
