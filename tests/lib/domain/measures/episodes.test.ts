import { describe, expect, it } from 'vitest'
import { historyOf } from '@/lib/domain/history'
import { readProfile } from '@/lib/domain/profile'
import { dateCramp, easedOf } from '@/lib/domain/measures/dated-cramp'
import { diaryOf, momentFor } from '@/lib/domain/measures/diary'
import type { Entry } from '@/lib/domain/entry'
import { before, cramp, momentAgo, now } from '@/tests/support/diary'

const profile = readProfile({ timeZone: 'Asia/Kathmandu' })
if (!profile.ok) throw new Error('not a profile')

const episodes = (entries: readonly Entry[]) => diaryOf(historyOf(profile.value, entries), now).episodes

const at = (time: string, fields: Record<string, unknown> = {}) =>
  cramp(1, { startedAt: momentAgo(1, time), durationSeconds: 60, ...fields })

describe('episodes', () => {
  it.each([
    ['29:59 after the end', ['10:00:00', '10:30:59'], 1],
    ['30:00 after the end', ['10:00:00', '10:31:00'], 2],
    ['a chain', ['10:00', '10:25', '10:50', '11:15'], 1],
  ] as const)('%s', (_, times, count) => {
    expect(episodes(times.map(time => at(time)))).toHaveLength(count)
  })

  it('are of one muscle and one side, and "both" is a side of its own', () => {
    const others = [
      at('10:05', { muscle: 'foot' }),
      at('10:05', { side: 'right' }),
      at('10:05', { side: 'both' }),
    ]
    expect(episodes([at('10:00'), ...others])).toHaveLength(4)
  })

  it('run from the latest end so far, not from that of the last cramp', () => {
    const long = at('10:00', { durationSeconds: 3600 })
    expect(episodes([long, at('10:05'), at('11:29')])).toHaveLength(1)
    expect(episodes([long, at('10:05'), at('11:30')])).toHaveLength(2)
  })

  it('a length that is not known ends at its start', () => {
    const open = at('10:00', { durationSeconds: undefined })
    expect(episodes([open, at('10:29')])).toHaveLength(1)
    expect(episodes([open, at('10:30')])).toHaveLength(2)
  })

  it('last as long as their longest cramp and are as bad as their worst', () => {
    const [one] = episodes([
      at('10:00', { durationSeconds: 400, severity: 3 }),
      at('10:10', { durationSeconds: 500, severity: 9 }),
      at('10:20', { durationSeconds: undefined, severity: undefined }),
    ])
    expect(one).toMatchObject({ lengthMs: 500_000, severity: 9 })
    expect(episodes([at('10:00', { durationSeconds: undefined, severity: undefined })])[0]).toMatchObject({
      lengthMs: null,
      severity: null,
    })
    expect(episodes([at('10:00', { durationSeconds: 0, severity: 0 })])[0]).toMatchObject({
      lengthMs: 0,
      severity: 0,
    })
  })

  it('have the day of their first cramp', () => {
    const night = [
      cramp(2, { startedAt: momentAgo(2, '23:50') }),
      cramp(1, { startedAt: momentAgo(1, '00:05') }),
    ]
    const [one, ...others] = episodes(night)
    expect(others).toEqual([])
    expect(one?.countsOn).toBe(episodes(night.slice(0, 1))[0]?.countsOn)
  })
})

describe('whether a cramp eased', () => {
  const relief = (...outcomes: (string | undefined)[]) => ({
    relieved: undefined,
    relief: outcomes.map(helped => (helped === undefined ? { method: 'walk' } : { method: 'walk', helped })),
  })

  it.each([
    ['said yes', { relieved: true }, true],
    ['said no', { relieved: false }, false],
    ['said no although something helped', { ...relief('yes'), relieved: false }, false],
    ['nothing said', { relieved: undefined }, null],
    ['null, as absent', { relieved: null }, null],
    ['one thing helped', relief('no', 'yes'), true],
    ['nothing helped', relief('no', 'no'), false],
    ['partly alone', relief('partly'), null],
    ['no and partly', relief('no', 'partly'), null],
    ['no and not said', relief('no', undefined), null],
    ['nothing tried', relief(), null],
    ['still going', { ongoing: true, durationSeconds: undefined, relieved: true }, false],
  ] as const)('%s', (_, fields, expected) => {
    expect(easedOf(cramp(1, fields))).toBe(expected)
  })
})

describe('a cramp that is still going', () => {
  const moment = momentFor(profile.value, now)
  const going = { ongoing: true, durationSeconds: undefined, startedAt: before(600_000) }

  it.each([
    ['never confirmed', undefined, 600_000, 0],
    ['confirmed before', before(240_000), 360_000, 240_000],
    ['confirmed ahead of now', before(-60_000), 600_000, 0],
  ] as const)('%s', (_, ongoingConfirmedAt, lengthMs, ageMs) => {
    expect(dateCramp(cramp(0, { ...going, ongoingConfirmedAt }), moment)).toMatchObject({ lengthMs, ageMs })
  })

  it('is never shorter than nothing', () => {
    const backwards = cramp(0, { ...going, ongoingConfirmedAt: before(700_000) })
    expect(dateCramp(backwards, moment)).toMatchObject({ lengthMs: 0, ageMs: 600_000 })
  })
})
