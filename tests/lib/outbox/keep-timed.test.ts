import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmed, stopped, withSaid } from '@/lib/domain/cramp-now/running-cramp'
import type { Entry } from '@/lib/domain/entry'
import { keepTimed, type Ways } from '@/lib/outbox/keep-timed'
import type { TimedCramp } from '@/lib/outbox/timed-cramp'
import { changeTimed, setTimedBy, startTimed, timedCramps } from '@/lib/outbox/timed-cramps'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { standInLocalStorage } from '../../support/a-local-storage'

const start = Date.UTC(2026, 4, 19, 1, 41)
const ada = { owner: 'ada', timeZone: timeZoneSchema.parse('America/New_York') }

/** An outbox that holds entries by id, in the order of what was done. */
function anOutbox(outcomes: string[] = []) {
  const diary = new Map<string, Entry>()
  const done: string[] = []
  const settle = (act: string, work: () => void) => {
    done.push(act)
    const outcome = outcomes.shift() ?? 'saved'
    if (outcome === 'saved' || outcome === 'waiting' || outcome === 'done') work()
    return Promise.resolve({ outcome })
  }
  const ways: Ways = {
    save: entry => settle('save', () => diary.set(entry.id, diary.get(entry.id) ?? entry)),
    change: (entry, madeFrom) =>
      settle('change', () => {
        expect(diary.get(madeFrom.id)).toEqual(madeFrom)
        diary.set(entry.id, entry)
      }),
    takeBack: id => settle('takeBack', () => diary.delete(id)),
  }
  return { ways, diary, done }
}

const only = (): TimedCramp => {
  const [cramp] = timedCramps()
  if (cramp === undefined) throw new Error('no cramp is here')
  return cramp
}

const change = (next: (cramp: TimedCramp) => Partial<TimedCramp>) =>
  changeTimed(only().id, cramp => ({ ...cramp, ...next(cramp) }))

beforeEach(() => {
  standInLocalStorage()
  setTimedBy('ada')
  startTimed(start, 'Europe/London')
})

afterEach(() => vi.unstubAllGlobals())

describe('what this device timed', () => {
  it('is in the diary from the first tap on, still going', async () => {
    const { ways, diary } = anOutbox()
    expect(await keepTimed(ways, ada)).toEqual([])
    expect([...diary.values()]).toMatchObject([{ id: only().id, ongoing: true, muscle: 'other' }])
    expect(only()).toMatchObject({ owner: 'ada', isKept: true })
  })

  it('is changed when more is said, and left alone when nothing is', async () => {
    const { ways, diary, done } = anOutbox()
    await keepTimed(ways, ada)
    change(cramp => withSaid(cramp, { muscle: 'calf', side: 'left' }, start + 3000))
    await keepTimed(ways, ada)
    await keepTimed(ways, ada)
    expect(done).toEqual(['save', 'change'])
    expect(diary.get(only().id)).toMatchObject({ muscle: 'calf', side: 'left' })
  })

  it.each([
    [59_999, ['save']],
    [60_000, ['save', 'change']],
  ])('%i ms after the last one, a confirmation alone', async (ms, acts) => {
    const { ways, done } = anOutbox()
    await keepTimed(ways, ada)
    change(cramp => confirmed(cramp, start + Math.floor(ms / 1000) * 1000))
    await keepTimed(ways, ada)
    expect(done).toEqual(acts)
  })

  it('leaves this device when the person is through with it, and not before', async () => {
    const { ways, diary } = anOutbox()
    change(cramp => stopped(cramp, start + 84_000))
    await keepTimed(ways, ada)
    expect(timedCramps()).toHaveLength(1)
    change(() => ({ isDone: true }))
    await keepTimed(ways, ada)
    expect(timedCramps()).toEqual([])
    expect([...diary.values()]).toMatchObject([{ durationSeconds: 84 }])
  })

  it('counts as kept while it waits for a connection', async () => {
    const { ways } = anOutbox(['waiting', 'waiting'])
    change(cramp => ({ ...stopped(cramp, start + 84_000), isDone: true }))
    expect(await keepTimed(ways, ada)).toEqual([])
    expect(timedCramps()).toEqual([])
  })

  it('stays when it could not be kept, and the same is handed over again before what was said since', async () => {
    const { ways, diary, done } = anOutbox(['failed'])
    expect(await keepTimed(ways, ada)).toEqual([only().id])
    expect(only()).toMatchObject({ isKept: false })
    change(cramp => withSaid(cramp, { muscle: 'calf', side: 'left' }, start + 3000))
    expect(await keepTimed(ways, ada)).toEqual([])
    expect(done).toEqual(['save', 'save', 'change'])
    expect(diary.get(only().id)).toMatchObject({ muscle: 'calf' })
  })

  it('takes in what is said while it is on its way', async () => {
    const { ways, diary } = anOutbox()
    const slow: Ways = {
      ...ways,
      save: async entry => {
        const result = await ways.save(entry)
        change(cramp => withSaid(cramp, { severity: 8 }, start + 2000))
        return result
      },
    }
    await keepTimed(slow, ada)
    expect(diary.get(only().id)).toMatchObject({ severity: 8 })
  })
})

describe('a cramp opened by mistake', () => {
  it('is taken back', async () => {
    const { ways, diary, done } = anOutbox()
    await keepTimed(ways, ada)
    change(() => ({ isTakenBack: true }))
    await keepTimed(ways, ada)
    expect(done).toEqual(['save', 'takeBack'])
    expect(diary.size).toBe(0)
    expect(timedCramps()).toEqual([])
  })

  it('just goes when nothing was handed over', async () => {
    const { ways, done } = anOutbox()
    change(() => ({ isTakenBack: true }))
    await keepTimed(ways, ada)
    expect(done).toEqual([])
    expect(timedCramps()).toEqual([])
  })

  it('stays to be taken back later when that did not work', async () => {
    const { ways } = anOutbox(['saved', 'failed'])
    await keepTimed(ways, ada)
    change(() => ({ isTakenBack: true }))
    expect(await keepTimed(ways, ada)).toEqual([only().id])
    expect(only().isTakenBack).toBe(true)
  })
})

describe('another person on the same device', () => {
  it('does not get what was somebody else’s', async () => {
    const { ways: adas } = anOutbox()
    await keepTimed(adas, ada)
    change(cramp => stopped(cramp, start + 84_000))
    const { ways, done } = anOutbox()
    expect(await keepTimed(ways, { ...ada, owner: 'ben' })).toEqual([])
    expect(done).toEqual([])
    expect(only().owner).toBe('ada')
  })

  it('does not get what nobody timed', async () => {
    change(() => ({ owner: null }))
    const { ways, done } = anOutbox()
    expect(await keepTimed(ways, ada)).toEqual([])
    expect(done).toEqual([])
    expect(timedCramps()).toHaveLength(1)
  })
})

it('what could not be handed over because a part of the app could not be fetched is handed over later', async () => {
  const { ways, diary } = anOutbox()
  await keepTimed(ways, ada)
  change(cramp => withSaid(cramp, { muscle: 'calf', side: 'left' }, start + 3000))
  const cut: Ways = { ...ways, change: () => Promise.reject(new TypeError('the part cannot be fetched')) }
  expect(await keepTimed(cut, ada)).toEqual([only().id])
  expect(await keepTimed(ways, ada)).toEqual([])
  expect(diary.get(only().id)).toMatchObject({ muscle: 'calf' })
})

describe('a device that names an unknown zone', () => {
  it('hands its cramps over in the home zone of the person', async () => {
    change(() => ({ timeZone: '+01:00' }))
    const { ways, diary } = anOutbox()
    await keepTimed(ways, ada)
    expect([...diary.values()]).toMatchObject([
      { timeZone: 'America/New_York', startedAt: '2026-05-18T21:41:00-04:00' },
    ])
  })
})
