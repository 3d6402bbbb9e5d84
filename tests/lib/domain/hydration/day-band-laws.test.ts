import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedSessions } from '@/lib/domain/hydration/counted-sessions'
import { bandOf, run, type Said } from '../../../support/day-bands'

const anySession = fc
  .record(
    {
      durationMinutes: fc.integer({ min: 1, max: 2000 }),
      activityId: fc.constantFrom('12150', '07021', '15210', '18240', '02054'),
      inHeat: fc.boolean(),
      planned: fc.boolean(),
      massBeforeKg: fc.integer({ min: 40, max: 90 }),
      massAfterKg: fc.integer({ min: 39, max: 91 }),
      drunkMl: fc.integer({ min: 0, max: 3000 }),
      urineMl: fc.integer({ min: 0, max: 500 }),
    },
    { requiredKeys: ['durationMinutes'] },
  )
  .map(run)

const anyProfile = fc.record(
  {
    sex: fc.constantFrom('female', 'male', 'unspecified'),
    birthDate: fc.constantFrom(
      '1950-03-01',
      '1990-01-01',
      '2009-06-01',
      '2015-06-01',
      '2020-06-01',
      '2024-01-01',
    ),
    pregnancyDueDate: fc.constantFrom('2026-08-01', '2020-01-01'),
    lactating: fc.boolean(),
  },
  { requiredKeys: [] },
)

const anyDay = fc.record({
  profile: anyProfile,
  massKg: fc.option(fc.integer({ min: 5, max: 300 }), { nil: undefined }),
  sessions: fc.array(anySession, { maxLength: 5 }),
})

const said = ({
  massKg,
  ...more
}: {
  massKg: number | undefined
  profile: object
  sessions: Said['sessions']
}): Said => ({
  ...(massKg !== undefined && { massKg }),
  profile: { ...more.profile },
  sessions: more.sessions ?? [],
})

describe('of every day', () => {
  it('the lower edge is not above the upper one, no part is missing, and the parts add up', () => {
    fc.assert(
      fc.property(anyDay, one => {
        const band = bandOf(said(one))
        expect(band.lowMl).toBeLessThanOrEqual(band.highMl)
        expect(band.lowMl).toBeGreaterThan(0)
        expect(band.parts.length).toBeGreaterThan(0)
        expect(band.parts.reduce((sum, { lowMl }) => sum + lowMl, 0)).toBe(band.lowMl)
        expect(band.parts.reduce((sum, { highMl }) => sum + highMl, 0)).toBe(band.highMl)
      }),
    )
  })

  it('one more session never lowers an edge, as long as the day has room for all of them', () => {
    fc.assert(
      fc.property(anyDay, anySession, (one, more) => {
        fc.pre(countedSessions([...one.sessions, more]).tooMuch === null)
        const [before, after] = [one, { ...one, sessions: [...one.sessions, more] }].map(each =>
          bandOf(said(each)),
        )
        expect(after?.lowMl).toBeGreaterThanOrEqual(before?.lowMl ?? NaN)
        expect(after?.highMl).toBeGreaterThanOrEqual(before?.highMl ?? NaN)
      }),
    )
  })

  it('the order of the sessions does not matter', () => {
    fc.assert(
      fc.property(anyDay, one => {
        const turned = { ...one, sessions: one.sessions.toReversed() }
        expect(bandOf(said(turned))).toEqual(bandOf(said(one)))
      }),
    )
  })
})
