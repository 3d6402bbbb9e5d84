import { expect, test } from 'vitest'
import { endedOnDayOf, isTaken, medicationSchema } from '@/lib/domain/medication'
import { newId } from '@/lib/domain/id'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const date = (text: string) => localDateSchema.parse(text)
const medication = medicationSchema.parse({
  kind: 'medication',
  id: newId(),
  name: 'Salbutamol',
  startedOn: '2026-01-07',
  note: 'two puffs',
})
const clock = { timeZone: timeZoneSchema.parse('Asia/Kathmandu'), dayStartsAt: '03:00' }

test.each([
  ['02:59', '2026-05-18'],
  ['03:00', '2026-05-19'],
  ['03:01', '2026-05-19'],
  ['23:59', '2026-05-19'],
])('stopped at %s of 19 May it ends on %s, when the day starts at three', (time, day) => {
  const now = epochMs(instantSchema.parse(`2026-05-19T${time}:00+05:45`))
  expect(endedOnDayOf(medication, clock, now)).toEqual({ ...medication, stoppedOn: day })
})

test('stopped again it ends on the later day', () => {
  const now = epochMs(instantSchema.parse('2026-05-19T12:00:00Z'))
  const stopped = { ...medication, stoppedOn: date('2026-05-01') }
  expect(endedOnDayOf(stopped, clock, now)).toEqual({ ...medication, stoppedOn: '2026-05-19' })
})

test.each([
  ['2026-05-18', true],
  ['2026-05-19', false],
  ['2026-05-20', false],
])('a medicine whose last day is 19 May is taken on %s: %s', (on, expected) => {
  expect(isTaken({ stoppedOn: date('2026-05-19') }, date(on))).toBe(expected)
})
