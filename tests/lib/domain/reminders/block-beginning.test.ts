import { describe, expect, it } from 'vitest'
import { experimentSchema } from '@/lib/domain/experiment/experiment'
import { blockBeginning } from '@/lib/domain/reminders/block-beginning'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const id = '0197f1de-0000-7000-8000-000000000001'

/** Four blocks of a week: from 18 and 25 May, 1 and 8 June, the last day 14 June. */
const tried = (fields: object = {}) =>
  experimentSchema.parse({
    id,
    drawnAt: '2026-05-17T06:40:00Z',
    startedOn: '2026-05-18',
    tries: 'stretching',
    blockDays: 7,
    order: ['change', 'usual', 'usual', 'change'],
    did: [],
    isOnToday: true,
    ...fields,
  })

const told = (now: string, fields: object = {}, dayStartsAt = '00:00') =>
  blockBeginning(
    {
      now: epochMs(instantSchema.parse(now)),
      clock: { timeZone: timeZoneSchema.parse('Europe/London'), dayStartsAt },
      experiment: tried(fields),
    },
    '08:00',
  )

describe('a block of what is tried out', () => {
  it.each([
    ['2026-05-17T08:00:00+01:00', null],
    ['2026-05-18T07:59:59+01:00', null],
    ['2026-05-18T08:00:00+01:00', `block ${id} 2026-05-18`],
    ['2026-05-18T09:00:00+01:00', `block ${id} 2026-05-18`],
    ['2026-05-18T09:00:01+01:00', null],
    ['2026-05-19T08:00:00+01:00', null],
    ['2026-05-24T08:00:00+01:00', null],
    ['2026-05-25T08:00:00+01:00', `block ${id} 2026-05-25`],
    ['2026-05-26T08:00:00+01:00', null],
    ['2026-06-01T08:00:00+01:00', `block ${id} 2026-06-01`],
    ['2026-06-08T08:00:00+01:00', `block ${id} 2026-06-08`],
    ['2026-06-15T08:00:00+01:00', null],
  ])('is told of at %s: %s', (now, key) => {
    expect(told(now)).toBe(key)
  })

  it.each([
    ['the day before it', '2026-05-24'],
    ['on the day it begins', '2026-05-25'],
    ['later, as of a document', '2026-05-26'],
  ])('is not told of once what is tried was ended %s', (_, on) => {
    expect(told('2026-05-25T08:00:00+01:00', { stopped: { on, because: 'person' } })).toBe(null)
  })

  it('is not told of where what is tried is not shown on Today', () => {
    expect(told('2026-05-25T08:00:00+01:00', { isOnToday: false })).toBe(null)
  })

  it.each([
    ['2026-05-17T23:59:59+01:00', '00:00', true],
    ['2026-05-18T00:00:00+01:00', '00:00', false],
    ['2026-05-18T02:59:59+01:00', '03:00', true],
    ['2026-05-18T03:00:00+01:00', '03:00', false],
  ])('whose order was drawn at %s, with a day that begins at %s, is told of: %s', (drawn, starts, isTold) => {
    const drawnAt = new Date(drawn).toISOString()
    expect(told('2026-05-18T08:00:00+01:00', { drawnAt }, starts) !== null).toBe(isTold)
  })

  it('is not told of where nothing is tried', () => {
    const clock = { timeZone: timeZoneSchema.parse('UTC'), dayStartsAt: '00:00' }
    const now = epochMs(instantSchema.parse('2026-05-18T08:00:00Z'))
    expect(blockBeginning({ now, clock, experiment: null }, '08:00')).toBe(null)
  })
})
