import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionGuidance } from '@/lib/domain/hydration/session-guidance'
import type { Units } from '@/lib/domain/profile'
import { mlPerFluidOunce } from '@/lib/domain/units'
import { english } from '@/lib/domain/words/english'
import { keptWords } from '@/lib/domain/words/fluid-words'
import { guidanceWords } from '@/lib/domain/words/guidance-words'
import { entryOf } from '../../../support/correcting'

const anyUnits = fc.record<Units>({
  volume: fc.constantFrom('ml', 'fl-oz-us', 'fl-oz-imp'),
  mass: fc.constantFrom('kg', 'lb'),
  temperature: fc.constant('C'),
})

const mlOf = (figure: number, { volume }: Units): number =>
  volume === 'ml' ? figure * 1000 : figure * mlPerFluidOunce[volume]

const said = (massKg: number, minutes: number, sweatMl: number, units: Units) => {
  const session = entryOf('exercise', { startedAt: '2026-05-19T10:00:00+01:00', durationMinutes: minutes })
  const sweat = {
    lowMl: sweatMl,
    midMl: sweatMl,
    highMl: sweatMl,
    basis: 'own',
    standsIn: null,
    sessionIds: [],
    published: null,
  } as const
  const guidance = sessionGuidance(session, massKg, sweat)
  const telling = { units, words: english, context: { unit: units.volume, nameOf: () => null } }
  return { own: guidance.during.own, during: guidanceWords(guidance, telling).during }
}

describe('the amounts that are to keep a loss under 2 %', () => {
  it('do so as they are said, and keep the mass from rising', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 350, max: 1500 }),
        fc.integer({ min: 30, max: 720 }),
        fc.integer({ min: 100, max: 1400 }),
        anyUnits,
        (decigrams, minutes, perHour, units) => {
          const massKg = decigrams / 10
          const sweatMl = (perHour * minutes) / 60
          const { own, during } = said(massKg, minutes, sweatMl, units)
          if (own === null || own.isHeldBack || own.lowMl === 0) return
          const range = /at it: ([\d.]+)(?: to ([\d.]+))? (?:L|fl oz) an hour keeps/.exec(during[1] ?? '')
          const [low, high] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])]
          const lossMl = sweatMl - (mlOf(low, units) * minutes) / 60
          expect(lossMl).toBeLessThan(massKg * 20)
          expect(mlOf(high, units)).toBeLessThanOrEqual(perHour + 1e-6)
        },
      ),
    )
  })

  it('name a loss that is not more than 2 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 350, max: 1500 }), anyUnits, (decigrams, units) => {
        const massKg = decigrams / 10
        const [, figure] = /Lose less than ([\d.]+)/.exec(said(massKg, 60, 500, units).during[0] ?? '') ?? []
        const kg = Number(figure) * (units.mass === 'kg' ? 1 : 0.45359237)
        expect(kg).toBeLessThanOrEqual(massKg * 0.02 + 1e-9)
        expect(kg).toBeGreaterThan(massKg * 0.02 - 0.1)
      }),
    )
  })

  it.each([
    [440, 1200, '0.5 to 1.2 L'],
    [400, 1290, '0.4 to 1.2 L'],
    [401, 480, '0.41 to 0.48 L'],
  ])('from %i to %i ml are said as “%s”', (lowMl, highMl, words) => {
    expect(keptWords({ lowMl, highMl }, 'ml', english)).toBe(words)
  })
})
