import { describe, expect, it } from 'vitest'
import { mostStages, type Snooze } from '@/lib/domain/notices/notice'
import { runningSnooze, withSnooze, withSnoozeEnded } from '@/lib/domain/notices/snooze'
import { addDays } from '@/lib/domain/time/local-date'
import { aNotice } from '@/tests/support/a-notice'
import { day } from '@/tests/support/findings'

const now = Date.UTC(2026, 4, 19, 18)

const snooze = (more: Partial<Snooze> = {}): Snooze => ({
  at: now - 86_400_000,
  until: addDays(day, 7),
  extent: 1,
  endedAt: null,
  ...more,
})

describe('a snooze', () => {
  it.each([
    ['before its date', { until: addDays(day, 1) }, true],
    ['on its date', { until: day }, false],
    ['that was ended', { endedAt: now }, false],
  ] as const)('%s runs: %s', (_, more, isRunning) => {
    const notice = aNotice({ snoozes: [snooze({ endedAt: 1 }), snooze(more)] })
    expect(runningSnooze(notice, day)).toEqual(isRunning ? snooze(more) : null)
    expect(runningSnooze(aNotice(), day)).toBe(null)
  })

  it('is ended now, and those before it stay as they are', () => {
    const old = snooze({ endedAt: 5 })
    const notice = aNotice({ snoozes: [old, snooze()] })
    expect(withSnoozeEnded(notice, now, day)).toEqual({ ...notice, snoozes: [old, snooze({ endedAt: now })] })
    const over = aNotice({ snoozes: [snooze({ until: day })] })
    expect(withSnoozeEnded(over, now, day)).toBe(over)
  })

  it('takes the place of one that runs', () => {
    const next = snooze({ at: now, until: addDays(day, 30) })
    expect(withSnooze(aNotice({ snoozes: [snooze()] }), next, day).snoozes).toEqual([
      snooze({ endedAt: now }),
      next,
    ])
  })

  it.each([
    [mostStages - 1, mostStages],
    [mostStages, mostStages],
  ])('beside %i others leaves %i, the newest', (others, left) => {
    const before = Array.from({ length: others }, (_, at) => snooze({ at, endedAt: at }))
    const { snoozes } = withSnooze(aNotice({ snoozes: before }), snooze({ at: now }), day)
    expect(snoozes).toHaveLength(left)
    expect(snoozes.at(-1)?.at).toBe(now)
    expect(snoozes[0]?.at).toBe(others + 1 - left)
  })
})
