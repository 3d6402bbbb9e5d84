import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCrampNearby } from '@/lib/domain/measures/cramp-nearby'
import { cramp, diaryFrom, now } from '@/tests/support/diary'

const hourMs = 3_600_000

const iso = (at: number) => new Date(at).toISOString()

/** A cramp that started so many hours ago and, when it is still going, was last confirmed so many hours after that. */
const started = (hoursAgo: number, confirmedAfter: number | null) =>
  cramp(0, {
    startedAt: iso(now - hoursAgo * hourMs),
    ...(confirmedAfter === null
      ? {}
      : {
          ongoing: true,
          ongoingConfirmedAt: iso(now - Math.max(0, hoursAgo - confirmedAfter) * hourMs),
          durationSeconds: undefined,
          relieved: undefined,
        }),
  })

describe('a cramp near a moment', () => {
  it.each([
    [71, true],
    [72, true],
    [73, false],
  ])('that started %i hours before or after it, within 72: %s', (hours, isNear) => {
    const diary = diaryFrom([started(200, null)])
    const at = now - 200 * hourMs
    expect(isCrampNearby(diary, at + hours * hourMs, 72 * hourMs)).toBe(isNear)
    expect(isCrampNearby(diary, at - hours * hourMs, 72 * hourMs)).toBe(isNear)
  })

  it('is none where there is no cramp', () => {
    expect(isCrampNearby(diaryFrom([]), now, 72 * hourMs)).toBe(false)
  })

  it('is found as by looking at each of them', () => {
    const hours = fc.integer({ min: 0, max: 400 })
    const going = fc.option(fc.integer({ min: 0, max: 160 }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hours, going), { maxLength: 12 }),
        hours,
        fc.integer({ min: 0, max: 90 }),
        (all, ago, within) => {
          const diary = diaryFrom(all.map(([since, after]) => started(since, after)))
          const at = now - ago * hourMs
          const plainly = diary.cramps.some(
            ({ startedAt, ageMs }) =>
              Math.max(startedAt - at, at - (diary.now - ageMs), 0) <= within * hourMs,
          )
          expect(isCrampNearby(diary, at, within * hourMs)).toBe(plainly)
        },
      ),
      { numRuns: 400 },
    )
  })
})
