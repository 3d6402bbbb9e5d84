import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answered,
  confirmed,
  easingAfterMs,
  elapsedMs,
  emergencyAfterMs,
  endingsToOffer,
  forgottenAfterMs,
  isForgotten,
  leavesWhen,
  stageOf,
  startedCramp,
  stopped,
  stoppedAfter,
  takenAtItsWordMs,
  tapped,
  withSaid,
  type RunningCramp,
} from '@/lib/domain/cramp-now/running-cramp'

const start = Date.UTC(2026, 4, 19, 1, 41)
const second = 1000
const minute = 60 * second
const cramp = startedCramp('0197a2b4-0000-7000-8000-000000000001', 'Europe/London', start)
const at = (ms: number) => start + ms

describe('what the screen is about', () => {
  it.each([
    ['the steps', easingAfterMs - 1, 'steps'],
    ['the question from 10 minutes', easingAfterMs, 'easing'],
    ['the question', easingAfterMs + 1, 'easing'],
    ['the question to 60 minutes', emergencyAfterMs - 1, 'easing'],
    ['the emergency from 60 minutes', emergencyAfterMs, 'emergency'],
    ['the emergency', emergencyAfterMs + 1, 'emergency'],
  ])('is %s', (_, ms, stage) => {
    expect(stageOf(cramp, at(ms))).toBe(stage)
  })

  it('is the steps for ten minutes after an answer, then the question again', () => {
    const told = answered(cramp, true, at(12 * minute))
    expect(stageOf(told, at(12 * minute))).toBe('steps')
    expect(stageOf(told, at(22 * minute - 1))).toBe('steps')
    expect(stageOf(told, at(22 * minute))).toBe('easing')
  })

  it('is the emergency at 60 minutes whatever was answered before', () => {
    const told = answered(cramp, true, at(60 * minute - 1))
    expect(stageOf(told, at(60 * minute - 1))).toBe('steps')
    expect(stageOf(told, at(60 * minute))).toBe('emergency')
    expect(stageOf(answered(cramp, true, at(60 * minute)), at(70 * minute - 1))).toBe('steps')
    expect(stageOf(answered(cramp, true, at(60 * minute)), at(70 * minute))).toBe('emergency')
  })

  it('is the steps on a clock that was put back behind the start', () => {
    expect(stageOf(cramp, at(-minute))).toBe('steps')
    expect(elapsedMs(cramp, at(-minute))).toBe(0)
  })
})

describe('a forgotten clock', () => {
  it.each([
    [forgottenAfterMs - 1, false],
    [forgottenAfterMs, false],
    [forgottenAfterMs + 1, true],
  ])('%i ms after the last touch', (ms, expected) => {
    expect(isForgotten(cramp, at(ms))).toBe(expected)
    expect(isForgotten(confirmed(cramp, at(minute)), at(minute + ms))).toBe(expected)
  })

  it.each([
    [takenAtItsWordMs - 1, false],
    [takenAtItsWordMs, false],
    [takenAtItsWordMs + 1, true],
  ])('on an open screen, %i ms after the last touch, a tap of any kind', (ms, asks) => {
    expect(leavesWhen(cramp, at(ms))).toBe(asks)
    const confirmedAt = asks ? start : at(ms)
    expect(tapped(cramp, confirmed, at(ms)).confirmedAt).toBe(confirmedAt)
    const saying = (before: RunningCramp, now: number) => withSaid(before, { muscle: 'calf' }, now)
    expect(tapped(cramp, saying, at(ms))).toMatchObject({ confirmedAt, said: { muscle: 'calf' } })
    const answering = (before: RunningCramp, now: number) => answered(before, false, now)
    expect(tapped(cramp, answering, at(ms))).toMatchObject({ confirmedAt, said: { relieved: false } })
    expect(tapped(cramp, stopped, at(ms)).ending).toEqual(asks ? null : { seconds: Math.round(ms / 1000) })
  })

  it('leaves nothing open on a screen whose cramp ended', () => {
    const ended = stopped(cramp, at(minute))
    expect(leavesWhen(ended, at(24 * 60 * minute))).toBe(false)
    const saying = (before: RunningCramp, now: number) => withSaid(before, { severity: 4 }, now)
    expect(tapped(ended, saying, at(24 * 60 * minute))).toMatchObject({
      ending: { seconds: 60 },
      said: { severity: 4 },
    })
  })

  it('does not ask about a cramp that ended', () => {
    expect(isForgotten(stopped(cramp, at(minute)), at(24 * 60 * minute))).toBe(false)
  })

  it.each([
    [29, []],
    [30, [30]],
    [120, [30, 60, 120]],
    [3599, [30, 60, 120, 300, 600, 1800]],
    [3600, [30, 60, 120, 300, 600, 1800, 3600]],
  ])('of %i s offers endings that it has reached', (seconds, offered) => {
    expect(endingsToOffer(cramp, at(seconds * second))).toEqual(offered)
  })
})

describe('what a touch does', () => {
  it('confirms at its moment, never an earlier one than before', () => {
    const touched = confirmed(cramp, at(minute))
    expect(touched.confirmedAt).toBe(at(minute))
    expect(confirmed(touched, at(second))).toBe(touched)
  })

  it('keeps what was said before, and confirms', () => {
    const said = withSaid(
      withSaid(cramp, { muscle: 'calf', side: 'left' }, at(second)),
      { severity: 8 },
      at(9 * second),
    )
    expect(said.said).toMatchObject({ muscle: 'calf', side: 'left', severity: 8 })
    expect(said.confirmedAt).toBe(at(9 * second))
  })

  it.each([
    [null, true, null],
    [null, false, false],
    [false, true, null],
    [true, true, true],
    [true, false, false],
  ])('relieved was %j, and that it is easing is answered %j: %j', (before, isEasing, after) => {
    const said = withSaid(cramp, { relieved: before }, at(minute))
    expect(answered(said, isEasing, at(10 * minute))).toMatchObject({
      answeredAt: at(10 * minute),
      confirmedAt: at(10 * minute),
      said: { relieved: after },
    })
  })

  it('ends the cramp after whole seconds, at most a week', () => {
    expect(stopped(cramp, at(84_499)).ending).toEqual({ seconds: 84 })
    expect(stopped(cramp, at(84_500)).ending).toEqual({ seconds: 85 })
    expect(stopped(cramp, at(-minute)).ending).toEqual({ seconds: 0 })
    expect(stopped(cramp, at(604_801 * second)).ending).toEqual({ seconds: 604_800 })
    expect(stoppedAfter(cramp, null).ending).toBe('not-known')
  })

  it('never makes a cramp longer by waiting: only a touch moves the moment it was confirmed', () => {
    const acts = [
      (before: RunningCramp, now: number) => confirmed(before, now),
      (before: RunningCramp, now: number) => answered(before, false, now),
      (before: RunningCramp, now: number) => withSaid(before, { severity: 4 }, now),
    ]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -minute, max: 600 * minute })), {
          minLength: 1,
        }),
        touches => {
          const after = touches.reduce((before, [act, ms]) => acts[act]?.(before, at(ms)) ?? before, cramp)
          expect(after.confirmedAt).toBe(Math.max(start, ...touches.map(([, ms]) => at(ms))))
          expect(after.startedAt).toBe(start)
        },
      ),
    )
  })
})
