import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import type { Due } from '@/lib/domain/prevention/due'
import {
  begun,
  boutNow,
  boutsOf,
  clockOf,
  doneItems,
  ended,
  forgottenAfterMs,
  longestAwayMs,
  newSession,
  paused,
  setDone,
  skipped,
  ticked,
  withBounced,
  type Session,
} from '@/lib/domain/prevention/session'
import { entriesOf } from '@/lib/domain/prevention/session-entries'
import { sessionMinutes } from '@/lib/domain/prevention/session-length'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const t0 = Date.parse('2026-05-19T18:00:00Z')
const hold: Due = { exercise: 'hamstringStretch', dose: { kind: 'hold', holdSeconds: 20, repeats: 2 } }
const squats: Due = {
  exercise: 'squats',
  dose: {
    kind: 'sets',
    sets: [
      { from: 8, to: 12 },
      { from: 8, to: 12 },
    ],
  },
}
const session = (due: Due[] = [hold, squats], legs: 'both' | 'left' | 'right' = 'both'): Session =>
  newSession({ owner: 'ada', due, legs, now: t0, idFor: newId })
const after = (from: Session, seconds: number): Session => {
  let at = from
  for (let second = 1; second <= seconds; second += 1) at = ticked(at, from.seenAt + second * 1000)
  return at
}
const zone = timeZoneSchema.parse('Asia/Kathmandu')
const names = {
  hamstringStretch: 'Hamstring stretch',
  quadricepsStretch: 'Quadriceps stretch',
  calfStretch: 'Calf stretch',
  lunges: 'Lunges',
  squats: 'Squats',
  hamstringCurls: 'Hamstring curls',
  nordicCurls: 'Nordic curls',
}
const texts = {
  names,
  legs: (left: number, right: number) => `left ${left}, right ${right}`,
  repeats: (counts: string) => `${counts} repeats`,
}

describe('the clock of a session', () => {
  it('stands until the person begins', () => {
    expect(clockOf(after(session(), 60), t0 + 60_000)).toBeNull()
  })

  // 5 s ready, 20 s hold, 5 s ready, 20 s hold; 10 s to change the leg.
  it.each([
    [0, 'ready', 5, 'left', 1],
    [4, 'ready', 1, 'left', 1],
    [5, 'hold', 0, 'left', 1],
    [24, 'hold', 19, 'left', 1],
    [25, 'ready', 5, 'left', 2],
    [30, 'hold', 0, 'left', 2],
    [50, 'ready', 10, 'right', 1],
    [60, 'hold', 0, 'right', 1],
    [104, 'hold', 19, 'right', 2],
  ])('after %i s: %s %i, %s leg, hold %i', (seconds, kind, shown, leg, number) => {
    const at = after(begun(session(), t0), seconds)
    expect(clockOf(at, t0 + seconds * 1000)).toMatchObject({ kind, seconds: shown })
    expect(boutNow(at)).toMatchObject({ leg, number, of: 2 })
  })

  it('comes to the next exercise by itself, which waits', () => {
    const at = after(begun(session(), t0), 105)
    expect(at).toMatchObject({ item: 1, phase: 'waits' })
    expect(at.items[0]?.done).toEqual([1, 1, 1, 1])
    expect(at.items[0]?.endedAt).toBe(t0 + 105_000)
  })

  it('stops where it is paused, and goes on from there', () => {
    const stopped = paused(after(begun(session(), t0), 15), t0 + 15_000)
    const later = after(stopped, 300)
    expect(clockOf(later, t0 + 315_000)).toMatchObject({ kind: 'hold', seconds: 10 })
    const on = begun(later, t0 + 315_000)
    expect(clockOf(after(on, 3), t0 + 318_000)).toMatchObject({ kind: 'hold', seconds: 13 })
  })

  it.each([
    [longestAwayMs - 1, 'runs'],
    [longestAwayMs, 'runs'],
    [longestAwayMs + 1, 'paused'],
    [forgottenAfterMs, 'paused'],
    [forgottenAfterMs + 1, 'over'],
  ])('of a screen that was away for %i ms is then: %s', (away, phase) => {
    const seen = after(begun(session(), t0), 7)
    const back = ticked(seen, seen.seenAt + away)
    expect(back.phase).toBe(phase)
    if (phase === 'paused') expect(clockOf(back, back.seenAt)).toMatchObject({ kind: 'hold', seconds: 2 })
    expect(doneItems(back)).toEqual([])
  })

  it('gives the same however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: longestAwayMs }), { maxLength: 40 }), steps => {
        const start = begun(session(), t0)
        let [often, now] = [start, t0]
        for (const step of steps) {
          now += step
          often = ticked(often, now)
        }
        const smooth = after(start, Math.floor((now - t0) / 1000))
        expect(ticked(smooth, now).items).toEqual(often.items)
      }),
    )
  })
})

describe('what a session comes to', () => {
  it('is an entry for each exercise that was done, the same however often', () => {
    const held = after(begun(session(), t0), 105)
    const [id] = held.items.map(item => item.id)
    if (id === undefined) throw new Error('no item')
    const all = setDone(setDone(withBounced(held, id, false), 10, t0 + 150_000), 10, t0 + 200_000)
    expect(all.phase).toBe('over')
    const entries = entriesOf(all, zone, texts)
    expect(entries).toEqual(entriesOf(all, zone, texts))
    expect(entries).toMatchObject([
      {
        id,
        at: '2026-05-19T23:46:45+05:45',
        measure: 'stretch',
        muscle: 'hamstring',
        exerciseName: 'Hamstring stretch',
        holdSeconds: 20,
        repeats: 2,
        sets: 1,
        bouncing: false,
      },
      { measure: 'strength', muscle: 'quadriceps', exerciseName: 'Squats', repeats: 10, sets: 2 },
    ])
    for (const entry of entries) expect(readEntry(entry).ok).toBe(true)
  })

  it('holds what was done of it when it ends half way', () => {
    const half = ended(after(begun(session(), t0), 80), t0 + 81_000)
    expect(entriesOf(half, zone, texts)).toMatchObject([{ repeats: 2, note: 'left 2, right 1' }])
    expect(entriesOf(half, zone, texts)[0]).not.toHaveProperty('bouncing')
  })

  it('leaves out what was skipped, and is nothing when nothing was done', () => {
    const skip = skipped(after(begun(session(), t0), 10), t0 + 10_000)
    expect(skip).toMatchObject({ item: 1, phase: 'waits' })
    const none = setDone(setDone(skip, 0, t0), 0, t0)
    expect(none.phase).toBe('over')
    expect(entriesOf(none, zone, texts)).toEqual([])
  })

  it('says of sets that are not alike how many each had', () => {
    const nordic: Due = {
      exercise: 'nordicCurls',
      dose: { kind: 'sets', sets: [12, 10, 8].map(count => ({ from: count, to: count })) },
    }
    let at = session([nordic])
    for (const count of [12, 10, 8]) at = setDone(at, count, t0)
    const [entry] = entriesOf(at, zone, texts)
    expect(entry).toMatchObject({ sets: 3, note: '12, 10, 8 repeats' })
    expect(entry).not.toHaveProperty('repeats')
  })
})

describe('the bouts of an exercise', () => {
  it.each([
    ['both', ['left', 'left', 'right', 'right']],
    ['right', ['right', 'right']],
  ] as const)('of %s legs are held on %j', (legs, order) => {
    const { legs: inOrder } = session([hold], legs)
    expect(boutsOf(hold, inOrder).map(({ leg }) => leg)).toEqual(order)
  })
})

describe('how long a session takes', () => {
  it.each([
    [[hold], 'both', 2],
    [[hold], 'left', 1],
    [[hold, squats], 'both', 4],
    [[], 'both', 1],
  ] as const)('of %j with %s: %i min', (due, legs, minutes) => {
    expect(sessionMinutes(due, legs)).toBe(minutes)
  })
})
