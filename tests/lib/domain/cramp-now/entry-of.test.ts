import { describe, expect, it } from 'vitest'
import { entryOf, runningFrom } from '@/lib/domain/cramp-now/entry-of'
import {
  confirmed,
  nothingSaid,
  startedCramp,
  stopped,
  stoppedAfter,
  withSaid,
  type RunningCramp,
} from '@/lib/domain/cramp-now/running-cramp'
import { readEntry, type Cramp } from '@/lib/domain/entry'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const start = Date.UTC(2026, 4, 19, 1, 41)
const cramp = startedCramp('0197a2b4-0000-7000-8000-000000000001', 'Europe/London', start)

const home = timeZoneSchema.parse('America/New_York')

function crampOf(running: RunningCramp, kept: Cramp | null = null): Cramp {
  const read = entryOf(running, kept, home)
  if (!read.ok || read.value.kind !== 'cramp') throw new Error(JSON.stringify(read))
  return read.value
}

describe('the entry of a timed cramp', () => {
  it('is a cramp from the first tap on, confirmed at its start', () => {
    expect(crampOf(cramp)).toEqual({
      kind: 'cramp',
      id: cramp.id,
      timeZone: 'Europe/London',
      startedAt: '2026-05-19T02:41:00+01:00',
      ongoing: true,
      ongoingConfirmedAt: '2026-05-19T02:41:00+01:00',
      muscle: 'other',
      side: 'unknown',
      context: 'unknown',
    })
  })

  it('is confirmed at the last touch, however long ago that is', () => {
    expect(crampOf(confirmed(cramp, start + 90_000)).ongoingConfirmedAt).toBe('2026-05-19T02:42:30+01:00')
  })

  it('has a length once it stopped, and none when nobody knows when', () => {
    const ended = crampOf(stopped(cramp, start + 84_000))
    expect(ended).toMatchObject({ durationSeconds: 84 })
    expect(ended).not.toHaveProperty('ongoing')
    const unknown = crampOf(stoppedAfter(cramp, null))
    for (const key of ['durationSeconds', 'ongoing', 'ongoingConfirmedAt'])
      expect(unknown).not.toHaveProperty(key)
  })

  it('carries what was said', () => {
    const said = {
      muscle: 'hamstring',
      side: 'right',
      severity: 8,
      context: 'stretching',
      stretchedMuscle: 'quadriceps',
      relief: [{ method: 'stretch', helped: 'yes', afterSeconds: 60 }],
      relieved: true,
      signs: ['redness', 'warmth'],
      signsAsked: ['redness', 'swelling-one-leg', 'warmth'],
    } as const
    expect(crampOf(withSaid(cramp, said, start))).toMatchObject({
      ...said,
      signs: ['warmth', 'redness'],
      signsAsked: ['swelling-one-leg', 'warmth', 'redness'],
    })
  })

  it('leaves the stretched muscle out where nothing was stretched', () => {
    const said = withSaid(cramp, { context: 'walking', stretchedMuscle: 'quadriceps' }, start)
    expect(crampOf(said)).not.toHaveProperty('stretchedMuscle')
  })

  it('falls back to the home zone on a device that names an unknown one', () => {
    expect(crampOf({ ...cramp, timeZone: '+01:00' })).toMatchObject({
      timeZone: 'America/New_York',
      startedAt: '2026-05-18T21:41:00-04:00',
    })
  })
})

describe('a cramp the diary holds as still going', () => {
  const read = readEntry({
    kind: 'cramp',
    id: cramp.id,
    timeZone: 'Europe/London',
    startedAt: '2026-05-19T02:41:00.500+01:00',
    ongoing: true,
    ongoingConfirmedAt: '2026-05-19T02:50:00+01:00',
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
    severity: 6,
    note: 'woke me',
    sleepDisturbed: true,
    technique: ['bouncing'],
  })
  if (!read.ok || read.value.kind !== 'cramp') throw new Error('the test is wrong')
  const kept = read.value

  it('runs on from its start and its last confirmation', () => {
    expect(runningFrom(kept)).toMatchObject({
      startedAt: start + 500,
      confirmedAt: start + 9 * 60_000,
      ending: null,
      said: { ...nothingSaid, muscle: 'calf', side: 'left', severity: 6, context: 'asleep' },
    })
  })

  it('was confirmed at its start when it never was', () => {
    const { ongoingConfirmedAt, ...without } = kept
    expect(ongoingConfirmedAt).toBeDefined()
    expect(runningFrom(without).confirmedAt).toBe(start + 500)
  })

  it('becomes the very same entry again, with what was not said on this device', () => {
    expect(crampOf(runningFrom(kept), kept)).toEqual(kept)
  })

  it('keeps the rest when it is stopped', () => {
    const { ongoing, ongoingConfirmedAt, ...rest } = kept
    expect([ongoing, ongoingConfirmedAt]).toEqual([true, '2026-05-19T02:50:00+01:00'])
    expect(crampOf(stoppedAfter(runningFrom(kept), 120), kept)).toEqual({ ...rest, durationSeconds: 120 })
  })

  it('has nothing said where muscle and side stand as not known', () => {
    expect(runningFrom({ ...kept, muscle: 'other', side: 'unknown', context: 'unknown' }).said).toMatchObject(
      {
        muscle: null,
        side: null,
        context: null,
      },
    )
  })

  it.each([
    ['some, with nothing asked', { signs: ['redness'] }],
    ['none, with nothing asked', { signs: [] }],
    ['what was asked alone', { signsAsked: ['redness'] }],
    ['an order of its own', { signs: ['redness', 'warmth'], signsAsked: ['redness', 'warmth'] }],
  ] as const)('keeps the signs of another program: %s', (_, written) => {
    const read = readEntry({ ...kept, ...written })
    if (!read.ok || read.value.kind !== 'cramp') throw new Error(JSON.stringify(read))
    const running = withSaid(runningFrom(read.value), { severity: 8 }, start + 60_000)
    const { signs, signsAsked } = crampOf(running, read.value)
    expect({ ...(signs && { signs }), ...(signsAsked && { signsAsked }) }).toEqual(written)
  })

  it('adds a sign to those of another program', () => {
    const before: Cramp = { ...kept, signs: ['redness'] }
    const running = withSaid(
      runningFrom(before),
      { signs: ['redness', 'warmth'], signsAsked: ['warmth'] },
      start,
    )
    expect(crampOf(running, before)).toMatchObject({ signs: ['warmth', 'redness'], signsAsked: ['warmth'] })
  })

  it('takes the last sign away without leaving that it was answered no', () => {
    const before: Cramp = { ...kept, signs: ['redness'] }
    const after = crampOf(withSaid(runningFrom(before), { signs: [] }, start), before)
    expect(after).not.toHaveProperty('signs')
  })
})
