import { expect, test } from 'vitest'
import { isOver, visitAbout } from '@/app/_ui/one-tap-entries'
import { newId } from '@/lib/domain/id'
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
  expect(isOver(drawnOn, clock, Date.parse(now))).toBe(day !== drawnOn)
})

test('a visit needs its day, and keeps where it was and what came of it when they are written', () => {
  const clock = { timeZone, dayStartsAt: '00:00' }
  const read = (written: object) =>
    visitAbout(
      { on: '2026-05-19', ruleIds: ['E1'], where: '', outcome: '', ...written },
      newId(),
      clock,
      'en',
      Date.parse('2026-05-19T12:00:00Z'),
    )
  const whole = read({ where: 'Hospital', outcome: 'ECG fine' })
  expect(whole.ok && whole.value).toMatchObject({ on: '2026-05-19', where: 'Hospital', outcome: 'ECG fine' })
  const bare = read({})
  expect(bare.ok && bare.value).toEqual({
    kind: 'consultation',
    id: expect.any(String),
    on: '2026-05-19',
    ruleIds: ['E1'],
  })
  for (const on of ['', '2026-05-20'])
    expect(read({ on })).toMatchObject({ ok: false, problems: [{ path: 'on' }] })
})
