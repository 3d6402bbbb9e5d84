import { expect, test } from 'vitest'
import { examinedNow, isOver } from '@/app/_ui/one-tap-entries'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const timeZone = timeZoneSchema.parse('Europe/London')
const drawnOn = localDateSchema.parse('2026-05-19')

test.each([
  ['00:00', '2026-05-19T23:59:59+01:00', '2026-05-19'],
  ['00:00', '2026-05-20T00:00:00+01:00', '2026-05-20'],
  ['04:00', '2026-05-20T03:59:59+01:00', '2026-05-19'],
  ['04:00', '2026-05-20T04:00:00+01:00', '2026-05-20'],
])('a day that begins at %s is at %s the day %s', (dayStartsAt, now, day) => {
  const clock = { timeZone, dayStartsAt }
  expect(examinedNow(['E1'], clock, Date.parse(now))).toMatchObject({ on: day, ruleIds: ['E1'] })
  expect(isOver(drawnOn, clock, Date.parse(now))).toBe(day !== drawnOn)
})
