import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hoursSeries, type MinuteCount } from '@/lib/domain/series/hours-series'

/** Cramps on days of their own, at these times. */
const on = (...times: string[]): MinuteCount[] =>
  times.map(time => ({
    minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    episodes: 1,
    days: 1,
  }))

const times = (count: number, time: string): string[] => Array.from({ length: count }, () => time)

const gatheringOf = (minutes: readonly MinuteCount[]) => {
  const { gathering } = hoursSeries(minutes)
  return gathering === null || gathering === 'too-few' ? gathering : { ...gathering, centreMinute: 0 }
}

describe('cramps on both sides of midnight', () => {
  it('gather around midnight, not around noon', () => {
    const { gathering } = hoursSeries(on(...times(6, '23:30'), ...times(6, '00:30')))
    expect(gathering).toMatchObject({ fromHour: 23, hours: 2, inside: 12 })
    const centre = typeof gathering === 'object' && gathering !== null ? gathering.centreMinute : NaN
    expect(Math.min(centre, 1440 - centre)).toBeCloseTo(0, 6)
  })

  it('have a stretch that goes on after midnight', () => {
    const late = on(...times(4, '22:30'), ...times(4, '23:30'), ...times(4, '00:30'), ...times(4, '01:30'))
    expect(gatheringOf(late)).toMatchObject({ fromHour: 23, hours: 2, inside: 8 })
  })
})

test.each([
  [9, 'too-few'],
  [10, { centreMinute: 0, fromHour: 2, hours: 2, inside: 10 }],
  [11, { centreMinute: 0, fromHour: 2, hours: 2, inside: 11 }],
])('on %d days with a cramp at one time', (count, expected) => {
  expect(gatheringOf(on(...times(count, '03:20')))).toEqual(expected)
})

it('does not take ten cramps of five nights for ten nights', () => {
  const nights = times(5, '03:20').map(time => ({ ...on(time)[0], minute: 200, episodes: 2, days: 1 }))
  expect(hoursSeries(nights)).toMatchObject({ episodes: 10, days: 5, gathering: 'too-few' })
})

describe('no one time stands out', () => {
  it('of cramps at every hour, and of as many at opposite times', () => {
    const every = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:30`)
    expect(gatheringOf(on(...every))).toBeNull()
    expect(gatheringOf(on(...times(10, '03:00'), ...times(10, '15:00')))).toBeNull()
  })

  it('where half of them need more than a third of the day, however many there are', () => {
    const wide = Array.from({ length: 24 }, (_, hour) =>
      times(hour < 12 ? 55 : 45, `${String(hour).padStart(2, '0')}:30`),
    ).flat()
    expect(gatheringOf(on(...wide))).toBeNull()
  })

  it('where chance alone would do as much once in a hundred diaries or more often', () => {
    const leaning = ['01:00', '03:00', '05:00', '07:00', '09:00', '00:00', '11:00', '16:00', '19:00', '22:00']
    expect(gatheringOf(on(...leaning))).toBeNull()
  })
})

const minutes = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 1439 }),
    episodes: fc.integer({ min: 1, max: 5 }),
    days: fc.double({ min: 0.2, max: 1, noNaN: true }),
  }),
  { maxLength: 60 },
)

it('counts every cramp in one hour, and a stretch is what it says', () => {
  fc.assert(
    fc.property(minutes, counted => {
      const { counts, episodes, gathering } = hoursSeries(counted)
      expect(counts).toHaveLength(24)
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(episodes)
      if (gathering === null || gathering === 'too-few') return
      const inside = Array.from(
        { length: gathering.hours },
        (_, index) => counts[(gathering.fromHour + index) % 24] ?? 0,
      ).reduce((sum, one) => sum + one, 0)
      expect(inside).toBe(gathering.inside)
      expect(inside * 2).toBeGreaterThanOrEqual(episodes)
      const middle = gathering.fromHour + gathering.hours / 2
      const off = (gathering.centreMinute / 60 - middle + 36) % 24
      expect(Math.abs(off - 12)).toBeLessThanOrEqual(0.5)
    }),
  )
})
