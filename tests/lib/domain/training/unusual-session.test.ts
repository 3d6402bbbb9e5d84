import { describe, expect, it, test } from 'vitest'
import type { Exercise } from '@/lib/domain/entry'
import { unusualOf, usualOf } from '@/lib/domain/training/unusual-session'
import { daysAgo, diaryOf, session, times } from './training-diary'

const run = { activityId: '12150', durationMinutes: 60, effort: 5 }

const known = daysAgo(90, 1)

/** What is said of a session of today after these ones, every day logged unless told otherwise. */
const whysOf = (fields: Record<string, unknown>, before: readonly Exercise[], loggedDays = known) =>
  unusualOf(session(0, fields), diaryOf({ loggedDays, sessions: before })).map(({ why }) => why)

const fiveRuns = [2, 4, 6, 8, 10].map(ago => session(ago, run))

describe('an unusual session', () => {
  it('is what the person says it is, whatever the log finds', () => {
    expect(whysOf({ ...run, unusual: true }, fiveRuns)).toEqual(['told'])
    expect(whysOf({ ...run, durationMinutes: 300, effort: 10, unusual: false }, fiveRuns)).toEqual([])
    expect(whysOf({ ...run, unusual: false }, [])).toEqual([])
  })

  it('is the first of its activity in 12 weeks', () => {
    expect(whysOf(run, [])).toEqual(['first-time'])
    expect(whysOf(run, [session(3, { ...run, activityId: '01011' })])).toEqual(['first-time'])
    expect(whysOf(run, [session(3, run)])).toEqual([])
  })

  test.each<[number, string[]]>([
    [83, []],
    [84, []],
    [85, ['first-time']],
  ])('looks back 84 days: the last one %d days ago', (ago, whys) => {
    expect(whysOf(run, [session(ago, run)])).toEqual(whys)
  })

  test.each<[number, string[]]>([
    [41, []],
    [42, ['first-time']],
    [43, ['first-time']],
  ])('is no first time where few days are known: %d', (days, whys) => {
    expect(whysOf(run, [], daysAgo(days, 1))).toEqual(whys)
    expect(whysOf(run, [], [...daysAgo(days, 1), ...daysAgo(120, 85)])).toEqual(whys)
  })

  it('is found again by the name it was given, and never where it has none', () => {
    const named = { activityName: 'Canal towpath' }
    expect(whysOf(named, [])).toEqual(['first-time'])
    expect(whysOf(named, [session(5, { activityName: ' canal TOWPATH ' })])).toEqual([])
    expect(whysOf({}, [])).toEqual([])
  })

  it('does not take an item for something of the same name', () => {
    expect(whysOf({ activityName: '12150' }, [session(3, run)])).toEqual(['first-time'])
  })

  it('does not count what was planned, nor what came the same day', () => {
    expect(whysOf(run, [session(3, { ...run, planned: true })])).toEqual(['first-time'])
    expect(whysOf(run, [session(0, run)])).toEqual(['first-time'])
  })

  it('counts an imported session as done before', () => {
    expect(whysOf(run, [session(3, { ...run, source: 'Watch' })])).toEqual([])
  })

  test.each<[number, string[]]>([
    [89, []],
    [90, []],
    [91, ['longer']],
  ])('of a usual 60 minutes: %d', (durationMinutes, whys) => {
    expect(whysOf({ ...run, durationMinutes }, fiveRuns)).toEqual(whys)
  })

  test.each<[number, string[]]>([
    [6, []],
    [6.9, []],
    [7, ['harder']],
    [8, ['harder']],
  ])('of a usual effort of 5: %d', (effort, whys) => {
    expect(whysOf({ ...run, effort }, fiveRuns)).toEqual(whys)
  })

  it('may be both, and needs five sessions that say what is usual', () => {
    const much = { ...run, durationMinutes: 200, effort: 9 }
    expect(whysOf(much, fiveRuns)).toEqual(['longer', 'harder'])
    expect(whysOf(much, fiveRuns.slice(1))).toEqual([])
    const noEffort = { activityId: '12150', durationMinutes: 60 }
    const fourRated = [...fiveRuns.slice(1), session(12, noEffort)]
    expect(whysOf(much, fourRated)).toEqual(['longer'])
    expect(whysOf({ ...noEffort, durationMinutes: 60 }, fiveRuns)).toEqual([])
  })
})

describe('what is usual of an activity', () => {
  it('is the middle of the sessions before, and not their mean', () => {
    const sessions = [20, 30, 40, 50, 300].map((durationMinutes, index) =>
      session(index + 1, { ...run, durationMinutes }),
    )
    expect(usualOf(session(0, run), diaryOf({ sessions }))).toMatchObject({
      minutes: 40,
      effort: 5,
      load: 200,
    })
  })

  it('is not known of fewer than five', () => {
    const usual = usualOf(
      session(0, run),
      diaryOf({ sessions: times(4, 0).map((_, at) => session(at + 1, run)) }),
    )
    expect(usual).toMatchObject({ minutes: null, effort: null, load: null })
    expect(usual.sessions).toHaveLength(4)
  })
})
