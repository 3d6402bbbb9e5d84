import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankWhen, givenWhen, readWhen, whenInWords, type WrittenWhen } from '@/lib/domain/forms/when'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { english } from '@/lib/domain/words/english'

const london = timeZoneSchema.parse('Europe/London')
const chatham = timeZoneSchema.parse('Pacific/Chatham')
const newYork = timeZoneSchema.parse('America/New_York')
const moment = (text: string) => epochMs(instantSchema.parse(text))

const now = moment('2026-05-19T14:05:30+01:00')
const setting = { now, zone: london }

const written = (part: Partial<WrittenWhen>): WrittenWhen => ({ ...blankWhen, ...part })
const pick = (date: string, time: string) => written({ choice: 'pick', date, time })
const night = (nightTime: string) => written({ choice: 'last-night', nightTime })

const at = (when: WrittenWhen, where = setting) => {
  const read = readWhen(when, where, 'This cramp would start')
  return read.ok ? read.value.at : read.problems
}

describe('relative choices', () => {
  test.each([
    ['now', '2026-05-19T14:05:30+01:00'],
    ['15', '2026-05-19T13:50:30+01:00'],
    ['30', '2026-05-19T13:35:30+01:00'],
    ['60', '2026-05-19T13:05:30+01:00'],
  ] as const)('%s counts back from the moment of saving', (choice, expected) => {
    expect(at(written({ choice }))).toBe(expected)
  })

  test('a tapped choice counts from the tap', () => {
    expect(at(written({ choice: '15', tappedAt: now - 120_000 }))).toBe('2026-05-19T13:48:30+01:00')
  })

  test('an hour ago is an hour ago when the clocks went back in between', () => {
    const after = { now: moment('2026-11-01T01:30:00-05:00'), zone: newYork }
    expect(at(written({ choice: '60' }), after)).toBe('2026-11-01T01:30:00-04:00')
  })
})

describe('last night', () => {
  test.each([
    ['03:00', '2026-05-19T03:00:00+01:00'],
    ['11:59', '2026-05-19T11:59:00+01:00'],
    ['12:00', '2026-05-18T12:00:00+01:00'],
    ['23:10', '2026-05-18T23:10:00+01:00'],
  ])('%s lies between yesterday noon and today noon', (time, expected) => {
    expect(at(night(time))).toBe(expected)
  })

  test('stays the night it was when it was tapped, also past midnight', () => {
    const tapped = { ...night('03:00'), tappedAt: moment('2026-05-18T23:59:50+01:00') }
    expect(at(tapped, { now: moment('2026-05-19T00:00:30+01:00'), zone: london })).toBe(
      '2026-05-18T03:00:00+01:00',
    )
  })

  test('a time has to be said', () => {
    expect(at(night(''))).toEqual([{ path: 'when.time', message: 'Choose about what time it was.' }])
  })

  test('is named with both its dates', () => {
    expect(whenInWords(night('02:41'), now, london, english)).toBe('Night of 18–19 May, 02:41')
    expect(whenInWords(night(''), moment('2026-06-01T08:00:00+01:00'), london, english)).toBe(
      'Night of 31 May – 1 June',
    )
  })
})

describe('a picked date and time', () => {
  test('is the wall clock of the device', () => {
    expect(at(pick('2026-05-18', '22:10'))).toBe('2026-05-18T22:10:00+01:00')
    expect(at(pick('2026-05-18', '22:10'), { now, zone: chatham })).toBe('2026-05-18T22:10:00+12:45')
  })

  test('02:30 on the night the clock skipped it is an hour further', () => {
    const later = { now: moment('2026-03-08T12:00:00-04:00'), zone: newYork }
    expect(at(pick('2026-03-08', '02:30'), later)).toBe('2026-03-08T03:30:00-04:00')
  })

  test('01:30 on the night the clock showed it twice is the first', () => {
    const later = { now: moment('2026-11-01T12:00:00-05:00'), zone: newYork }
    expect(at(pick('2026-11-01', '01:30'), later)).toBe('2026-11-01T01:30:00-04:00')
  })

  test.each([
    ['', '10:00', 'when.date', 'Choose the date.'],
    ['2026-02-30', '10:00', 'when.date', 'Write a date like 2026-05-19.'],
    ['0026-05-19', '10:00', 'when.date', 'Write a date like 2026-05-19.'],
    ['1900-01-01', '00:00', 'when.date', 'Write a date like 2026-05-19.'],
    ['2026-05-19', '', 'when.time', 'Choose the time.'],
    ['2026-05-19', '24:00', 'when.time', 'Write a time like 18:30.'],
  ])('%j %j is refused at %s', (date, time, path, message) => {
    expect(at(pick(date, time))).toEqual([{ path, message }])
  })

  test('the oldest date is kept in every zone', () => {
    expect(at(pick('1900-01-02', '00:00'), { now, zone: chatham })).toMatch(/^1900-01-02T00:00/)
  })
})

describe('a moment that has not come', () => {
  test('this minute is allowed, the next is not', () => {
    expect(at(pick('2026-05-19', '14:05'))).toBe('2026-05-19T14:05:00+01:00')
    expect(at(pick('2026-05-19', '14:06'))).toEqual([
      { path: 'when.time', message: 'This cramp would start later than now. Check the time.' },
    ])
  })

  test.each([
    ['2026-05-20', 'This cramp would start tomorrow. Check the date.'],
    ['2026-05-21', 'This cramp would start on 2026-05-21. Check the date.'],
    ['9999-12-31', 'This cramp would start on 9999-12-31. Check the date.'],
  ])('%s is refused in words', (date, message) => {
    expect(at(pick(date, '09:00'))).toEqual([{ path: 'when.date', message }])
  })

  test('names what it is about', () => {
    const read = readWhen(pick('2026-05-20', '09:00'), setting, 'This drink would be')
    expect(read.ok || read.problems[0]?.message).toBe('This drink would be tomorrow. Check the date.')
  })
})

test('a given moment is kept to the letter, zone and all', () => {
  const moved = { at: instantSchema.parse('2026-05-18T23:10:05.5-03:30'), timeZone: chatham }
  const read = readWhen(givenWhen(moved), setting, 'This cramp would start')
  expect(read).toEqual({ ok: true, value: moved })
})

describe('in words', () => {
  test.each([
    [written({}), null],
    [written({ choice: 'now', tappedAt: now }), 'Today, 14:05'],
    [written({ choice: '60', tappedAt: now }), 'Today, 13:05'],
    [pick('2026-05-18', '22:10'), 'Yesterday, 22:10'],
    [pick('2026-05-12', '22:10'), 'Tue 12 May, 22:10'],
    [pick('2025-05-12', '22:10'), 'Mon 12 May 2025, 22:10'],
    [pick('', ''), null],
  ])('%j is %j', (when, words) => {
    expect(whenInWords(when, now, london, english)).toBe(words)
  })
})

test('no choice ever leads past now, in any zone', () => {
  const zones = [london, chatham, newYork, timeZoneSchema.parse('Asia/Kathmandu')]
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: moment('2000-01-01T00:00:00Z'), max: moment('2040-01-01T00:00:00Z') }),
      fc.nat({ max: 1439 }),
      fc.constantFrom('now', '15', '30', '60', 'last-night'),
      (zone, at, minute, choice) => {
        const nightTime = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const read = readWhen(written({ choice, nightTime }), { now: at, zone }, 'This cramp would start')
        if (!read.ok) return choice === 'last-night'
        return epochMs(read.value.at) <= at && epochMs(read.value.at) > at - 37 * 3_600_000
      },
    ),
  )
})
