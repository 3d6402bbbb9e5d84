import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/domain/id'
import { begun, newSession, ticked } from '@/lib/domain/prevention/session'
import { changeGuided, guidedSession, startGuided } from '@/lib/outbox/guided-session'
import { forgetGuided } from '@/lib/outbox/guided-text'
import { standInLocalStorage } from '../../support/a-local-storage'

const started = (owner = 'ada') =>
  newSession({
    owner,
    due: [
      { exercise: 'calfStretch', dose: { kind: 'hold', holdSeconds: 20, repeats: 2 } },
      { exercise: 'squats', dose: { kind: 'sets', sets: [{ from: 8, to: 12 }] } },
    ],
    legs: 'both',
    now: 1_000,
    idFor: newId,
  })

let held: Map<string, string>

beforeEach(() => {
  held = standInLocalStorage()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a guided session on a device', () => {
  it('is read back as it was kept, and is the same until it changes', () => {
    const session = ticked(begun(started(), 1_000), 6_000)
    startGuided(session)
    expect(guidedSession('ada')).toEqual(session)
    expect(guidedSession('ada')).toBe(guidedSession('ada'))
  })

  it.each([['{'], ['{}'], ['[]'], ['{"owner":"ada","items":[{"exercise":"tango"}]}']])(
    'that was kept as %s is none',
    text => {
      localStorage.setItem('charley.guided-session', text)
      expect(guidedSession('ada')).toBeNull()
    },
  )

  it('is changed by its own person alone', () => {
    startGuided(started())
    changeGuided('ben', session => begun(session, 5_000))
    expect(guidedSession('ada')?.phase).toBe('waits')
    changeGuided('ada', session => begun(session, 5_000))
    expect(guidedSession('ada')?.phase).toBe('runs')
  })

  it('goes when its own person leaves the device', () => {
    startGuided(started())
    forgetGuided('ben')
    expect(guidedSession('ada')).not.toBeNull()
    forgetGuided('ada')
    expect(guidedSession('ada')).toBeNull()
    expect(held.size).toBe(0)
  })

  it('of one person stays when another begins theirs', () => {
    const own = begun(started(), 5_000)
    startGuided(own)
    startGuided(started('ben'))
    expect(guidedSession('ada')).toEqual(own)
    forgetGuided('ben')
    expect(guidedSession('ben')).toBeNull()
    expect(guidedSession('ada')).toEqual(own)
  })

  it('that an earlier version kept is read', () => {
    const own = started()
    localStorage.setItem('charley.guided-session', JSON.stringify(own))
    expect(guidedSession('ada')).toEqual(own)
    expect(guidedSession('ben')).toBeNull()
  })
})
