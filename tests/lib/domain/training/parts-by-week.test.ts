import { describe, expect, it, test } from 'vitest'
import { addDays } from '@/lib/domain/time/local-date'
import { partsByWeek } from '@/lib/domain/training/parts-by-week'
import { date, diaryOf, routine, session, today } from './training-diary'

/** Today is a Tuesday: Monday is one day ago. */
const counts = (diary: Parameters<typeof diaryOf>[0]) =>
  partsByWeek(diaryOf(diary), today, 4).map(({ sessions }) => sessions)

describe('warm-up and cool-down by week', () => {
  it('stand from the latest week to the fourth before it', () => {
    const mondays = partsByWeek(diaryOf({}), today, 4).map(({ monday }) => monday)
    expect(mondays).toEqual([0, 7, 14, 21, 28].map(days => addDays(date('2026-05-18'), -days)))
  })

  test.each<[string, number, number[]]>([
    ['tomorrow is in none', -1, [0, 0, 0, 0, 0]],
    ['today is in this week', 0, [1, 0, 0, 0, 0]],
    ['Monday is in this week', 1, [1, 0, 0, 0, 0]],
    ['Sunday is in the week before', 2, [0, 1, 0, 0, 0]],
    ['the Monday four weeks before is in the last', 29, [0, 0, 0, 0, 1]],
    ['the Sunday before it is in none', 30, [0, 0, 0, 0, 0]],
  ])('a session: %s', (_, daysAgo, sessions) => {
    expect(counts({ sessions: [session(daysAgo)] })).toEqual(sessions)
  })

  it('leave a planned session out', () => {
    expect(counts({ sessions: [session(1, { planned: true })] })).toEqual([0, 0, 0, 0, 0])
  })

  it('put a session of the night into the week of its day', () => {
    const sessions = [session(1, { time: '02:00' })]
    expect(counts({ sessions })).toEqual([1, 0, 0, 0, 0])
    expect(counts({ sessions, dayStartsAt: '04:00' })).toEqual([0, 1, 0, 0, 0])
  })

  it('tell with, without and not known apart', () => {
    const sessions = [session(0, { warmUpMinutes: 10 }), session(1, { warmUpMinutes: 0 }), session(1)]
    const [week] = partsByWeek(diaryOf({ sessions }), today, 4)
    expect(week).toMatchObject({
      sessions: 3,
      warmUp: { kept: 1, leftOut: 1, notAsked: 1 },
      coolDown: { kept: 0, leftOut: 0, notAsked: 3 },
    })
  })

  test.each<['warm-up' | 'cool-down', string, number]>([
    ['warm-up', '11:01', 1],
    ['warm-up', '11:00', 1],
    ['warm-up', '10:59', 0],
    ['cool-down', '13:59', 1],
    ['cool-down', '14:00', 1],
    ['cool-down', '14:01', 0],
  ])('of a session from 12:00 to 13:00 count a %s at %s: %i', (measure, time, kept) => {
    const of = session(1)
    const near = routine(measure, 1, time)
    const [week] = partsByWeek(diaryOf({ sessions: [of], routines: [near] }), today, 4)
    expect(week?.[measure === 'warm-up' ? 'warmUp' : 'coolDown'].kept).toBe(kept)
    expect(week?.entries.map(({ id }) => id).toSorted()).toEqual(
      (kept === 1 ? [of.id, near.id] : [of.id]).toSorted(),
    )
  })

  it('find the warm-up of the evening before a session after midnight', () => {
    const diary = diaryOf({
      sessions: [session(1, { time: '00:20' })],
      routines: [routine('warm-up', 2, '23:50')],
    })
    expect(partsByWeek(diary, today, 4)[0]?.warmUp.kept).toBe(1)
  })
})
