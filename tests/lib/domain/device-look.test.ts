import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isWithin,
  lookChoices,
  lookOf,
  readHand,
  readLookChoice,
  readNightHours,
  usualNightHours,
  writeNightHours,
} from '@/lib/domain/device-look'

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('the hours of night', () => {
  test.each([
    ['21:59', false],
    ['22:00', true],
    ['23:59', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
    ['12:00', false],
  ])('at %s the usual hours say %s', (time, isNight) => {
    expect(isWithin(usualNightHours, time)).toBe(isNight)
  })

  test.each([
    ['00:59', false],
    ['01:00', true],
    ['04:59', true],
    ['05:00', false],
  ])('at %s hours that stay within a day say %s', (time, isNight) => {
    expect(isWithin({ from: '01:00', to: '05:00' }, time)).toBe(isNight)
  })

  test('the same time twice is the whole day', () => {
    fc.assert(fc.property(clock, clock, (end, now) => isWithin({ from: end, to: end }, now)))
  })

  test('what is not within two ends is within the same ends the other way round', () => {
    fc.assert(
      fc.property(clock, clock, clock, (from, to, now) => {
        fc.pre(from !== to)
        return isWithin({ from, to }, now) !== isWithin({ from: to, to: from }, now)
      }),
    )
  })
})

describe('what a device keeps', () => {
  test('hours come back as they were written, and so does none', () => {
    fc.assert(
      fc.property(fc.option(fc.record({ from: clock, to: clock })), hours => {
        expect(readNightHours(writeNightHours(hours))).toEqual(hours)
      }),
    )
  })

  test.each([null, '', '22:00', '24:00-07:00', '22:00-07:60', ' 22:00-07:00', 'on'])(
    'hours kept as %j are the usual ones',
    text => {
      expect(readNightHours(text)).toEqual(usualNightHours)
    },
  )

  test.each(lookChoices)('a choice kept as %s is read', choice => {
    expect(readLookChoice(choice)).toBe(choice)
  })

  test.each([null, '', 'blue', 'Night'])('a choice kept as %j leaves it to the device', text => {
    expect(readLookChoice(text)).toBe('device')
  })

  test.each([
    ['left', 'left'],
    ['right', 'right'],
    [null, 'right'],
    ['both', 'right'],
  ])('a hand kept as %j is the %s one', (text, hand) => {
    expect(readHand(text)).toBe(hand)
  })
})

describe('the look of a screen', () => {
  test.each([
    ['/cramp-now', '03:00', 'night'],
    ['/cramp-now/after', '03:00', 'night'],
    ['/cramp-now', '12:00', 'light'],
    ['/cramp-nowhere', '03:00', 'light'],
    ['/', '03:00', 'light'],
  ])('with light chosen, %s at %s is %s', (path, now, look) => {
    expect(lookOf('light', usualNightHours, path, now)).toBe(look)
  })

  test('with the hours off, Cramp now is as the other screens', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lookChoices), clock, (choice, now) => {
        expect(lookOf(choice, null, '/cramp-now', now)).toBe(choice)
      }),
    )
  })

  test('night that was chosen is night everywhere at every hour', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/cramp-now', '/trends'), clock, (path, now) => {
        expect(lookOf('night', usualNightHours, path, now)).toBe('night')
      }),
    )
  })
})
