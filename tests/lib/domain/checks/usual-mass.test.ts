import { describe, expect, it } from 'vitest'
import { usualMass, weighedIn, type Weighed } from '@/lib/domain/checks/usual-mass'
import { entry, momentAgo } from '../../../support/diary'

const day = 86_400_000
const now = 200 * day
const weighed = (daysBefore: number, massKg: number, entryId = `${daysBefore}`): Weighed => ({
  at: now - daysBefore * day,
  massKg,
  entryId,
})
const at = { at: now, entryId: null }

describe('what a person usually weighs', () => {
  it('is the middle of the last five masses, so that a slip among them does not move it', () => {
    const masses = [weighed(1, 700), weighed(2, 70.4), weighed(3, 70.2), weighed(4, 70), weighed(5, 69.8)]
    expect(usualMass([...masses, weighed(6, 60)], {}, at)).toBe(70.2)
    expect(usualMass([weighed(1, 84), weighed(2, 63)], {}, at)).toBe(63)
  })

  it('looks back 90 days, and takes no mass of the moment itself or after it', () => {
    expect(usualMass([weighed(89, 70)], {}, at)).toBe(70)
    expect(usualMass([weighed(90, 70)], {}, at)).toBe(70)
    expect(usualMass([weighed(91, 70)], {}, at)).toBeNull()
    expect(usualMass([weighed(0, 70), weighed(-1, 71)], {}, at)).toBeNull()
  })

  it('does not hold an entry against itself', () => {
    expect(usualMass([weighed(1, 84, 'this')], {}, { at: now, entryId: 'this' })).toBeNull()
  })

  it('is that of the profile when nothing was weighed, and unknown without one', () => {
    expect(usualMass([], { massKg: 63 }, at)).toBe(63)
    expect(usualMass([weighed(3, 65)], { massKg: 63 }, at)).toBe(65)
    expect(usualMass([], {}, at)).toBeNull()
  })

  it('reads measurements and the mass before a session, not after it', () => {
    const place = { timeZone: 'Asia/Kathmandu' }
    const measured = entry({ kind: 'measurement', at: momentAgo(1), massKg: 70, ...place })
    const session = { kind: 'exercise', startedAt: momentAgo(1), durationMinutes: 60, ...place }
    expect(weighedIn(measured)?.massKg).toBe(70)
    expect(weighedIn(entry({ ...session, massBeforeKg: 69, massAfterKg: 68 }))?.massKg).toBe(69)
    expect(weighedIn(entry({ ...session, massAfterKg: 68 }))).toBeNull()
    expect(weighedIn(entry({ kind: 'measurement', at: momentAgo(1), sleepHours: 7, ...place }))).toBeNull()
  })
})
