import { describe, expect, it } from 'vitest'
import { trainingBeforeDays, trainingCalendar } from '@/lib/domain/comparison/training-calendar'
import type { Exercise } from '@/lib/domain/entry'
import { againstUsual } from '@/lib/domain/training/against-usual'
import { dayLoads } from '@/lib/domain/training/day-load'
import { unusualOf } from '@/lib/domain/training/unusual-session'
import { addDays } from '@/lib/domain/time/local-date'
import { daysAgo, range, today } from '../../../support/diary'
import {
  exposure,
  loggedAt,
  loggedTheDayBefore,
  sessionBefore,
  settingOf,
  timeBefore,
} from '../../../support/time-before'

const runs = (days: readonly number[], fields: object = {}): Exercise[] =>
  days.map(day => sessionBefore(day * 24, { activityId: '12150', durationMinutes: 60, effort: 5, ...fields }))

const diaryOf = (sessions: readonly Exercise[], loggedDays = range(0, 130).map(daysAgo)) => ({
  loggedDays,
  sessions,
  routines: [],
  dayStartsAt: '00:00',
})

const usual = runs(range(4, 100).filter(day => day % 7 < 3))

describe('the load before a day', () => {
  it('is that of the week before against the three before it, the day itself left out', () => {
    const diary = diaryOf([...usual, ...runs([0, 1, 2, 3], { durationMinutes: 200 })])
    for (const day of [0, 1, 5, 30].map(daysAgo)) {
      const loads = dayLoads(diary, addDays(day, -28), addDays(day, -1))
      const calendar = trainingCalendar(diary, daysAgo(130), today)
      expect(calendar.loadBefore(day)).toEqual(againstUsual(loads.slice(0, 21), loads.slice(21)))
    }
  })

  it('is not known before the days that are held', () => {
    const calendar = trainingCalendar(diaryOf(usual), daysAgo(20), today)
    expect(calendar.loadBefore(daysAgo(20)).verdict).toBe('cannot-tell')
    expect(calendar.loadBefore(daysAgo(200)).verdict).toBe('cannot-tell')
  })

  it.each([
    [runs([1, 2, 3], { durationMinutes: 200 }), true],
    [runs([]), false],
    [runs([0], { durationMinutes: 600 }), false],
  ])('rises much, or not', (lately, isExposed) => {
    const setting = settingOf({
      training: trainingCalendar(diaryOf([...usual, ...lately]), daysAgo(130), today),
    })
    expect(exposure('load-rise', timeBefore({}), { setting })).toBe(isExposed)
  })
})

describe('an unusual session', () => {
  const sessions = [
    ...usual,
    ...runs([1], { durationMinutes: 200 }),
    ...runs([2], { unusual: true }),
    ...runs([3], { activityId: '01015' }),
  ]
  const diary = diaryOf(sessions)
  const calendar = trainingCalendar(diary, daysAgo(trainingBeforeDays + 10), today)

  it('is what the training screen calls so', () => {
    const found = sessions.map(session => calendar.isUnusual(session))
    expect(found).toEqual(sessions.map(session => unusualOf(session, diary).length > 0))
    expect(found.filter(Boolean)).toHaveLength(3)
  })

  it('makes the window exposed', () => {
    const setting = settingOf({ training: calendar })
    const kept = { 24: { loggedAt }, 48: { loggedAt: loggedTheDayBefore } }
    const with_ = (...days: number[]) =>
      timeBefore(kept, {
        sessions: sessions.filter(({ startedAt }) => days.some(day => startedAt.startsWith(daysAgo(day)))),
      })
    expect(exposure('unusual-session', with_(1), { setting, hours: 24 })).toBe(true)
    expect(exposure('unusual-session', with_(2), { setting, hours: 24 })).toBe(false)
    expect(exposure('unusual-session', with_(2), { setting, hours: 48 })).toBe(true)
  })
})
