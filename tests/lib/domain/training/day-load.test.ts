import { describe, expect, it, test } from 'vitest'
import { dayLoads } from '@/lib/domain/training/day-load'
import { sessionLoad } from '@/lib/domain/training/session-load'
import { sumOfLoads } from '@/lib/domain/training/week-load'
import { addDays } from '@/lib/domain/time/local-date'
import { daysAgo, daysWith, diaryOf, session, today } from './training-diary'

describe('the load of a session', () => {
  test.each<[number | undefined, number, number | null]>([
    [undefined, 60, null],
    [0, 60, 0],
    [1, 60, 60],
    [10, 60, 600],
    [6.5, 50, 325],
    [3.3, 10, 33],
    [7, 1, 7],
    [10, 10_080, 100_800],
  ])('of effort %s for %d minutes is %s', (effort, durationMinutes, load) => {
    expect(sessionLoad({ durationMinutes, ...(effort !== undefined && { effort }) })).toBe(load)
  })
})

describe('the load of a day', () => {
  const yesterday = addDays(today, -1)
  const loadOf = (parts: Parameters<typeof diaryOf>[0]) => dayLoads(diaryOf(parts), yesterday, yesterday)[0]

  it('is 0 on a logged day without a session, and not known on a day that is not logged', () => {
    expect(loadOf({ loggedDays: [yesterday] })).toMatchObject({ load: 0, atLeast: 0, isLogged: true })
    expect(loadOf({})).toMatchObject({ load: null, atLeast: 0, isLogged: false })
  })

  it('adds up the sessions, earliest first', () => {
    const late = session(1, { effort: 4, durationMinutes: 30, time: '19:00' })
    const early = session(1, { effort: 6, durationMinutes: 50, time: '07:00' })
    const day = loadOf({ loggedDays: [yesterday], sessions: [late, early] })
    expect(day?.load).toBe(420)
    expect(day?.sessions.map(({ id }) => id)).toEqual([early.id, late.id])
  })

  it('is not known where one session has no effort, and keeps what is known of it', () => {
    const sessions = [session(1, { effort: 5, durationMinutes: 40 }), session(1)]
    expect(loadOf({ loggedDays: [yesterday], sessions })).toMatchObject({ load: null, atLeast: 200 })
  })

  it('counts an imported session, which does not log its day', () => {
    const sessions = [session(1, { effort: 5, durationMinutes: 40, source: 'Watch' })]
    expect(loadOf({ sessions })).toMatchObject({ load: null, atLeast: 200, isLogged: false })
    expect(loadOf({ loggedDays: [yesterday], sessions })?.load).toBe(200)
  })

  it('leaves out what is only planned', () => {
    const day = loadOf({ loggedDays: [yesterday], sessions: [session(1, { effort: 9, planned: true })] })
    expect(day).toMatchObject({ load: 0, sessions: [] })
  })

  it('belongs to the day before where the day starts later', () => {
    const sessions = [session(1, { effort: 2, time: '02:30' })]
    const days = dayLoads(
      diaryOf({ sessions, loggedDays: daysAgo(2, 1), dayStartsAt: '03:00' }),
      addDays(today, -2),
      yesterday,
    )
    expect(days.map(({ load }) => load)).toEqual([120, 0])
  })

  it('has a place for every day, and none where the range ends before it starts', () => {
    expect(dayLoads(diaryOf({}), addDays(today, -28), yesterday)).toHaveLength(28)
    expect(dayLoads(diaryOf({}), today, yesterday)).toEqual([])
  })
})

describe('the load of a week', () => {
  it('is the sum of its days: 1680 in the worked example', () => {
    expect(sumOfLoads(daysWith([300, 0, 420, 360, 0, 600, 0]))).toMatchObject({ load: 1680, daysKnown: 7 })
  })

  it('says so much or more where days are not known, and what is missing', () => {
    const days = daysWith([300, null, 420, 'unrated', 0, null, 0])
    const sum = sumOfLoads(days.map((day, index) => (index === 1 ? { ...day, atLeast: 200 } : day)))
    expect(sum).toMatchObject({ load: 920, knownLoad: 720, daysKnown: 4, days: 7 })
    expect(sum.missing.daysNotLogged).toBe(2)
    expect(sum.missing.unrated).toHaveLength(1)
  })
})
