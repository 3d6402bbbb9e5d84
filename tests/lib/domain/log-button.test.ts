import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { buttonLogsSchema, idOfKey, pressedEntry, type ButtonLogs } from '@/lib/domain/log-button'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const kathmandu = { timeZone: timeZoneSchema.parse('Asia/Kathmandu'), dayStartsAt: '03:00' }
const water: ButtonLogs = { logs: 'drink', beverageId: 'FNDDS-94000100', volumeMl: 250 }

/** 02:59:59 in Kathmandu, a second before the person's day begins. */
const lateAtNight = Date.parse('2026-05-18T21:14:59.600Z')

describe('what a press keeps', () => {
  it('is the drink at the moment on the person’s clock', () => {
    expect(pressedEntry(water, newId(), lateAtNight, kathmandu)).toMatchObject({
      kind: 'fluid',
      at: '2026-05-19T02:59:59+05:45',
      timeZone: 'Asia/Kathmandu',
      beverageId: 'FNDDS-94000100',
      volumeMl: 250,
    })
  })

  it.each([
    [-1, '2026-05-18'],
    [0, '2026-05-19'],
    [1, '2026-05-19'],
  ])('is no cramps on the person’s day, %s seconds from when it begins', (seconds, on) => {
    const begins = Date.parse('2026-05-18T21:15:00Z')
    const entry = pressedEntry({ logs: 'no-cramps' }, newId(), begins + seconds * 1000, kathmandu)
    expect(entry).toMatchObject({ kind: 'day-closed', on, cramps: 'none' })
  })

  it('is a cramp that goes on, confirmed up to the press alone', () => {
    const entry = pressedEntry({ logs: 'cramp-now' }, newId(), lateAtNight, kathmandu)
    const at = '2026-05-19T02:59:59+05:45'
    expect(entry).toMatchObject({ startedAt: at, ongoing: true, ongoingConfirmedAt: at, muscle: 'other' })
  })

  it('passes the gate as it is', () => {
    for (const logs of [water, { logs: 'no-cramps' }, { logs: 'cramp-now' }] as const) {
      const entry = pressedEntry(logs, newId(), lateAtNight, kathmandu)
      expect(readEntry(entry)).toEqual({ ok: true, value: entry })
    }
  })
})

describe('what a button may log', () => {
  it.each([
    [{ ...water, volumeMl: 0 }, false],
    [{ ...water, volumeMl: 1 }, true],
    [{ ...water, volumeMl: 5000 }, true],
    [{ ...water, volumeMl: 5001 }, false],
    [{ logs: 'drink' }, false],
    [{ logs: 'no-cramps' }, true],
    [{ logs: 'no-cramps', volumeMl: 250 }, false],
    [{ logs: 'everything' }, false],
  ])('%o: %s', (logs, isAllowed) => {
    expect(buttonLogsSchema.safeParse(logs).success).toBe(isAllowed)
  })
})

it('the id of a press is the same for the same button and key, and another for any other', () => {
  const [one, other] = [newId(), newId()]
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, another) => {
      expect(idOfKey(one, key)).toBe(idOfKey(one, key))
      expect(idOfKey(one, key)).not.toBe(idOfKey(other, key))
      if (key !== another) expect(idOfKey(one, key)).not.toBe(idOfKey(one, another))
    }),
  )
})
