import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/lib/domain/entry'
import { sessionGuidance } from '@/lib/domain/hydration/session-guidance'
import type { SweatEstimate } from '@/lib/domain/hydration/sweat-of-session'
import { entryOf } from '../../../support/correcting'

const session = (fields: object = {}): Exercise =>
  entryOf('exercise', { startedAt: '2026-05-19T10:00:00+01:00', durationMinutes: 120, ...fields })

const sweat = (midMl: number, basis: SweatEstimate['basis'] = 'own'): SweatEstimate => ({
  lowMl: midMl,
  midMl,
  highMl: midMl,
  basis,
  standsIn: 'not-weighed',
  sessionIds: [],
  published: null,
})

describe('drinking around a session', () => {
  it('before: 5 to 7 ml for each kg four hours before, 3 to 5 more two hours before (ACSM 2007)', () => {
    expect(sessionGuidance(session(), 70, null).before).toEqual({
      fourHours: { lowMl: 350, highMl: 490 },
      twoHours: { lowMl: 210, highMl: 350 },
    })
  })

  it('during: a loss under 2 %, and 0.4 to 0.8 l an hour to begin from (ACSM 2007; as Fudge 2009 quotes it)', () => {
    const { during } = sessionGuidance(session(), 70, null)
    expect(during).toEqual({
      mostLossKg: 1.4,
      startingPerHourMl: { lowMl: 400, highMl: 800 },
      inHeat: null,
      own: null,
    })
  })

  it('during, with a rate of one’s own: from what keeps the loss under 2 % to what keeps the mass', () => {
    // 2.4 l in two hours; 1.4 l may be lost: 1.0 l in two hours is the least.
    expect(sessionGuidance(session(), 70, sweat(2400)).during.own).toEqual({
      lowMl: 501,
      highMl: 1200,
      perHourMl: 1200,
      isHeldBack: false,
    })
    expect(sessionGuidance(session(), 70, sweat(1000)).during.own?.lowMl).toBe(0)
  })

  it.each([
    [2798, 1399, false],
    [2800, 1400, false],
    [2802, 1400, true],
  ])(
    'of %i ml in two hours advises at most %i an hour (NIOSH: never above 1.42)',
    (ml, highMl, isHeldBack) => {
      expect(sessionGuidance(session(), 70, sweat(ml)).during.own).toMatchObject({ highMl, isHeldBack })
    },
  )

  it('never makes a pace of one’s own from a published rate', () => {
    expect(sessionGuidance(session(), 70, sweat(2400, 'published')).during.own).toBeNull()
  })

  it('after: 1.5 l for each kg lost; the worked example is 1.65 l (ACSM 2007)', () => {
    const after = sessionGuidance(session({ massBeforeKg: 70, massAfterKg: 68.9 }), 70, null).after
    expect(after).toEqual({ lostKg: 1.1, drinkBackMl: 1650, isSevere: false })
    expect(sessionGuidance(session({ massBeforeKg: 70, massAfterKg: 70.2 }), 70, null).after).toEqual({
      lostKg: -0.2,
      drinkBackMl: 0,
      isSevere: false,
    })
    expect(sessionGuidance(session(), 70, null).after).toBeNull()
  })

  it.each([
    [63.001, 10498.5],
    [63, 10500],
    [62.999, null],
    [60, null],
  ])(
    'after 70 kg became %d says to drink back %j ml: a weighing that looks like a slip, none',
    (massAfterKg, ml) => {
      expect(sessionGuidance(session({ massBeforeKg: 70, massAfterKg }), 70, null).after?.drinkBackMl).toBe(
        ml,
      )
    },
  )

  it('says nothing that needs a body mass where none is known', () => {
    expect(sessionGuidance(session(), null, sweat(2400))).toEqual({
      before: null,
      during: { mostLossKg: null, startingPerHourMl: { lowMl: 400, highMl: 800 }, inHeat: null, own: null },
      after: null,
    })
  })

  it.each([
    [1399, 0],
    [1400, 1],
    [1401, 1],
  ])(
    'during: %i ml of sweat in two hours at 70 kg ask for at least %i ml an hour: twice a hundredth is not under it',
    (ml, lowMl) => {
      expect(sessionGuidance(session(), 70, sweat(ml)).during.own?.lowMl).toBe(lowMl)
    },
  )

  it.each([
    [{ temperatureC: 27 }, false],
    [{ temperatureC: 28 }, true],
    [{ temperatureC: 29 }, true],
    [{ inHeat: true }, true],
    [{}, false],
  ])('during: with %j the amounts of NIOSH for heat are there: %s', (fields, are) => {
    const { inHeat } = sessionGuidance(session(fields), 70, null).during
    expect(inHeat).toEqual(are ? { ml: 240, everyMinutes: { least: 15, most: 20 } } : null)
    expect(sessionGuidance(session(fields), 70, sweat(2400)).during.inHeat).toBeNull()
  })

  it.each([
    [65.2, false],
    [65.1, false],
    [65, true],
  ])('after: from 70 kg to %d kg is more than seven percent: %s', (massAfterKg, isSevere) => {
    expect(sessionGuidance(session({ massBeforeKg: 70, massAfterKg }), 70, null).after?.isSevere).toBe(
      isSevere,
    )
  })
})
