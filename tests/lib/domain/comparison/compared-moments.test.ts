import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { comparedMoments, type FirstCramp } from '@/lib/domain/comparison/compared-moments'
import { newId } from '@/lib/domain/id'
import { calendarDay, epochMs, instantSchema, writtenTime } from '@/lib/domain/time/instant'
import { dayNumber, localDateSchema, weekday, type LocalDate } from '@/lib/domain/time/local-date'
import { instantIn, timeZoneSchema } from '@/lib/domain/time/time-zone'

const never = Infinity
const date = (text: string) => localDateSchema.parse(text)

function crampAt(text: string, zone: string, dayStartsAt = '00:00'): FirstCramp {
  const startedAt = instantSchema.parse(text)
  return {
    id: newId(),
    day: calendarDay(startedAt, dayStartsAt),
    startedAt,
    timeZone: timeZoneSchema.parse(zone),
  }
}

const momentsOf = (cramp: FirstCramp, crampDays: LocalDate[] = [cramp.day], now = never) => {
  const [only] = comparedMoments([cramp], { crampDays: new Set(crampDays), now })
  if (only === undefined) throw new Error('one cramp')
  return only
}

const shown = (cramp: FirstCramp, crampDays?: LocalDate[], now?: number) =>
  momentsOf(cramp, crampDays, now).referents.map(({ at, day }) => `${day} ${instantIn(cramp.timeZone, at)}`)

it('stands beside the same time of the same weekday in the same 28 days', () => {
  expect(shown(crampAt('2026-05-19T18:30:00+05:45', 'Asia/Kathmandu'))).toEqual([
    '2026-05-12 2026-05-12T18:30:00+05:45',
    '2026-05-26 2026-05-26T18:30:00+05:45',
    '2026-06-02 2026-06-02T18:30:00+05:45',
  ])
})

it('keeps the time on the clock where the clock changes', () => {
  const referents = shown(crampAt('2026-03-24T07:15:00+00:00', 'Europe/London'))
  expect(referents).toContain('2026-03-31 2026-03-31T07:15:00+01:00')
})

it('goes by the day of the person: before their day begins it is the day before', () => {
  const [first] = shown(crampAt('2026-05-20T03:59:00+01:00', 'Europe/London', '04:00'))
  expect(first).toBe('2026-05-12 2026-05-13T03:59:00+01:00')
})

describe('a day is left out', () => {
  const cramp = crampAt('2026-05-19T18:30:00+00:00', 'UTC')
  const at = epochMs(instantSchema.parse('2026-05-26T18:30:00+00:00'))

  it('with a cramp, and what is left stands beside one of the two alone', () => {
    expect(shown(cramp, [cramp.day, date('2026-05-12')])).toHaveLength(1)
    const other = crampAt('2026-05-12T18:30:00+00:00', 'UTC')
    const both = [cramp, other].flatMap(one => shown(one, [cramp.day, other.day]))
    expect(both.toSorted()).toEqual([
      '2026-05-26 2026-05-26T18:30:00+00:00',
      '2026-06-02 2026-06-02T18:30:00+00:00',
    ])
  })

  test.each([
    [at - 1, 1],
    [at, 2],
    [at + 1, 2],
  ])('whose moment is not over at %d: %d are left', (now, count) => {
    expect(shown(cramp, [cramp.day], now)).toHaveLength(count)
  })
})

it('is never another weekday, a day with a cramp, or further than four weeks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom('Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham'),
      fc.constantFrom('00:00', '04:00'),
      (day, minute, zone, dayStartsAt) => {
        const written = instantIn(timeZoneSchema.parse(zone), (day * 1440 + minute) * 60_000)
        const cramp = crampAt(written, zone, dayStartsAt)
        const { referents, moment } = momentsOf(cramp)
        expect(moment).toEqual({ at: epochMs(written), day: cramp.day })
        expect(referents).toHaveLength(3)
        for (const one of referents) {
          const clock = instantIn(cramp.timeZone, one.at)
          expect(weekday(one.day)).toBe(weekday(cramp.day))
          expect(Math.abs(dayNumber(one.day) - dayNumber(cramp.day)) % 7).toBe(0)
          expect(Math.abs(dayNumber(one.day) - dayNumber(cramp.day))).toBeLessThan(28)
          expect(one.day).not.toBe(cramp.day)
          // A clock that skips an hour is the only one that can show another time.
          expect([0, 30, 60]).toContain(
            Math.abs(minutes(writtenTime(clock)) - minutes(writtenTime(written))) % 1380,
          )
        }
      },
    ),
    { numRuns: 200 },
  )
})

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
