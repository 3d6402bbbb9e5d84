import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startedCramp, stopped, withSaid } from '@/lib/domain/cramp-now/running-cramp'
import {
  adoptTimed,
  changeTimed,
  claimTimed,
  currentHere,
  forgetTimed,
  forgetTimedOf,
  noTimedCramps,
  onTimedCramps,
  recogniseTimedBy,
  setTimedBy,
  startTimed,
  startTimedIfNone,
  timedBy,
  timedCramps,
} from '@/lib/outbox/timed-cramps'
import { standInLocalStorage } from '../../support/a-local-storage'

const start = Date.UTC(2026, 4, 19, 1, 41)

let held: Map<string, string>

beforeEach(() => {
  held = standInLocalStorage()
  setTimedBy(null)
})

afterEach(() => vi.unstubAllGlobals())

const current = () => {
  const cramp = currentHere()
  if (cramp === null) throw new Error('no cramp runs')
  return cramp
}

describe('a tap on Cramp now', () => {
  it('is kept at once, with its moment and zone, as nobody’s yet', () => {
    startTimed(start, 'Europe/London')
    expect(current()).toMatchObject({ startedAt: start, timeZone: 'Europe/London', owner: null, kept: null })
    expect(held.get('charley.timed-cramps')).toContain(String(start))
  })

  it('does not start a second clock while one runs', () => {
    startTimed(start, 'Europe/London')
    startTimed(start + 1000, 'Europe/London')
    expect(timedCramps()).toHaveLength(1)
    expect(current().startedAt).toBe(start)
  })

  it('starts another once the first stopped, and is done with that one', () => {
    startTimed(start, 'Europe/London')
    const first = current()
    changeTimed(first.id, cramp => ({ ...cramp, ...stopped(cramp, start + 60_000) }))
    expect(current().id).toBe(first.id)
    startTimed(start + 90_000, 'Europe/London')
    expect(current().startedAt).toBe(start + 90_000)
    expect(timedCramps()).toMatchObject([{ id: first.id, isDone: true }, { isDone: false }])
  })
})

describe('coming back to the screen', () => {
  it('starts nothing where a cramp stopped that nobody is through with', () => {
    startTimed(start, 'Europe/London')
    changeTimed(current().id, cramp => ({ ...cramp, ...stopped(cramp, start + 60_000) }))
    const before = timedCramps()
    startTimedIfNone(start + 90_000, 'Europe/London')
    expect(timedCramps()).toBe(before)
  })

  it('starts nothing where one runs, and the clock where there is none', () => {
    startTimedIfNone(start, 'Europe/London')
    startTimedIfNone(start + 1000, 'Europe/London')
    expect(timedCramps()).toMatchObject([{ startedAt: start }])
  })
})

describe('several people on one device', () => {
  it('have what they time bound to them from the first tap on', () => {
    setTimedBy('ada')
    startTimed(start, 'Europe/London')
    expect(current().owner).toBe('ada')
  })

  it('do not see each other’s, and the next starts a clock of their own', () => {
    setTimedBy('ada')
    startTimed(start, 'Europe/London')
    changeTimed(current().id, cramp => ({ ...cramp, ...stopped(cramp, start + 60_000) }))
    setTimedBy('ben')
    expect(currentHere()).toBeNull()
    startTimed(start + 90_000, 'Europe/London')
    expect(timedCramps()).toMatchObject([
      { owner: 'ada', isDone: false },
      { owner: 'ben', isDone: false },
    ])
    setTimedBy('ada')
    expect(current().startedAt).toBe(start)
    setTimedBy(null)
    expect(currentHere()).toBeNull()
  })

  it('take what nobody timed only when they say that it is theirs, and nothing of each other', () => {
    startTimed(start, 'Europe/London')
    const { id } = current()
    setTimedBy('ben')
    expect(currentHere()).toBeNull()
    claimTimed(id, 'ben')
    claimTimed(id, 'ada')
    expect(current()).toMatchObject({ id, owner: 'ben' })
  })

  it('sign out with their own alone, but for what stays to be handed over', () => {
    startTimed(start, 'Europe/London')
    for (const owner of ['ada', 'ben']) {
      setTimedBy(owner)
      startTimed(start, 'Europe/London')
    }
    const { id } = current()
    forgetTimedOf('ben', [id])
    expect(timedCramps().map(({ owner }) => owner)).toEqual([null, 'ada', 'ben'])
    forgetTimedOf('ben', [])
    expect(timedCramps().map(({ owner }) => owner)).toEqual([null, 'ada'])
  })

  it('are recognised where nothing was said of them, with what was timed since', () => {
    startTimed(start, 'Europe/London')
    recogniseTimedBy('ada')
    expect(current().owner).toBe('ada')
    expect(timedBy()).toBe('ada')
    recogniseTimedBy('ben')
    expect(timedBy()).toBe('ada')
  })

  it('are told of when another signs in', () => {
    const told = vi.fn()
    const end = onTimedCramps(told)
    setTimedBy('ada')
    setTimedBy('ada')
    expect(told).toHaveBeenCalledTimes(1)
    end()
    setTimedBy(null)
    expect(told).toHaveBeenCalledTimes(1)
  })
})

describe('what is kept', () => {
  it('reads as it was written, whatever was said', () => {
    startTimed(start, 'Europe/London')
    changeTimed(current().id, cramp => ({
      ...cramp,
      ...withSaid(cramp, { muscle: 'calf', side: 'left', signs: ['redness'] }, start + 5000),
    }))
    const before = current()
    const text = held.get('charley.timed-cramps') ?? ''
    held.clear()
    expect(timedCramps()).toEqual([])
    held.set('charley.timed-cramps', text)
    expect(current()).toEqual(before)
    expect(current()).not.toBe(before)
  })

  it('is the same list until something changes', () => {
    startTimed(start, 'Europe/London')
    expect(timedCramps()).toBe(timedCramps())
  })

  it.each([
    '',
    'no json',
    '{}',
    '[1, null]',
    '[{"id":"x"}]',
    '[{"id":"x","timeZone":"Etc/UTC","startedAt":"1","confirmedAt":1,"said":{}}]',
  ])('is nothing where the browser holds %j', text => {
    held.set('charley.timed-cramps', text)
    expect(timedCramps()).toEqual([])
  })

  it('takes what an earlier version left out as not said', () => {
    held.set(
      'charley.timed-cramps',
      JSON.stringify([
        { id: 'x', timeZone: 'Etc/UTC', startedAt: start, confirmedAt: start, said: { muscle: 'calf' } },
      ]),
    )
    expect(current()).toMatchObject({
      said: { muscle: 'calf', relief: [], signs: [] },
      ending: null,
      isKept: false,
    })
  })

  it('is there for this page where the browser lets nothing be kept', () => {
    vi.unstubAllGlobals()
    standInLocalStorage({ refuse: true })
    startTimed(start, 'Europe/London')
    expect(current().startedAt).toBe(start)
    forgetTimed(current().id)
    expect(timedCramps()).toEqual([])
  })

  it('tells whoever listens, and nobody any more afterwards', () => {
    const told = vi.fn()
    const end = onTimedCramps(told)
    startTimed(start, 'Europe/London')
    expect(told).toHaveBeenCalledTimes(1)
    changeTimed(current().id, cramp => cramp)
    expect(told).toHaveBeenCalledTimes(1)
    end()
    forgetTimed(current().id)
    expect(told).toHaveBeenCalledTimes(1)
    expect(timedCramps()).toEqual([])
  })

  it('is none on the server', () => {
    expect(noTimedCramps()).toEqual([])
  })
})

describe('a cramp of the diary that still goes on', () => {
  const running = startedCramp('0197a2b4-0000-7000-8000-000000000001', 'Europe/London', start)

  it('is gone on with here, as it stands there', () => {
    startTimed(start - 1000, 'Europe/London')
    adoptTimed(running, { kind: 'cramp' })
    expect(current()).toMatchObject({ id: running.id, kept: { kind: 'cramp' }, isKept: true })
    expect(timedCramps()[0]).toMatchObject({ isDone: true })
  })

  it('is not taken from the diary when this device has it', () => {
    adoptTimed(running, { kind: 'cramp' })
    changeTimed(running.id, cramp => ({ ...cramp, ...withSaid(cramp, { severity: 8 }, start + 5000) }))
    adoptTimed(running, { kind: 'cramp' })
    expect(current().said.severity).toBe(8)
  })

  it('goes when it was opened by mistake or done', () => {
    adoptTimed(running, { kind: 'cramp' })
    changeTimed(running.id, cramp => ({ ...cramp, isTakenBack: true }))
    expect(currentHere()).toBeNull()
  })
})
