import { describe, expect, test } from 'vitest'
import { stateKey } from '@/app/cramp-now/clock-words'
import { nothingSaid, type Ending } from '@/lib/domain/cramp-now/running-cramp'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'

const timed = (fields: Partial<TimedCramp>): TimedCramp => ({
  id: 'a',
  timeZone: 'UTC',
  startedAt: 0,
  confirmedAt: 0,
  ending: null,
  answeredAt: null,
  said: nothingSaid,
  owner: 'me',
  kept: null,
  isKept: false,
  isDone: false,
  isTakenBack: false,
  ...fields,
})

const known = { hasPerson: true, emergencyNumber: null, waiting: [], hasFailed: false, last: null }

describe('a cramp is called saved', () => {
  test.each<[Ending | null, object | null, boolean, string]>([
    [null, null, false, 'saving'],
    [null, { ongoing: true }, true, 'saved'],
    [{ seconds: 4 }, { ongoing: true }, true, 'saving'],
    [{ seconds: 4 }, { durationSeconds: 4 }, true, 'saved'],
    ['not-known', { ongoing: true }, true, 'saving'],
    ['not-known', {}, true, 'saved'],
  ])('ended %j, with %j in the diary (%s): %s', (ending, kept, isKept, state) => {
    expect(stateKey(timed({ ending, kept, isKept }), known)).toBe(state)
  })

  test('but not while it waits on the device', () => {
    const ended = timed({ ending: { seconds: 4 }, kept: { durationSeconds: 4 }, isKept: true })
    expect(stateKey(ended, { ...known, waiting: ['a'] })).toBe('waiting')
  })
})
