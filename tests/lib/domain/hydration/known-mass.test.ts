import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { knownMass, massesLookedAt } from '@/lib/domain/hydration/known-mass'

const of = (...masses: number[]) => masses.map(massKg => ({ massKg, entryId: null, on: null }))

describe('the mass that amounts rest on', () => {
  it.each<[string, number[], number | undefined, number | null]>([
    ['nothing told', [], undefined, null],
    ['the profile alone', [], 70, 70],
    ['one measurement alone', [71], undefined, 71],
    ['the newest of those near each other', [72, 70, 71], 70, 72],
    ['a tenth above the middle', [77, 70, 70], undefined, 77],
    ['more than a tenth above it', [77.1, 70, 70], undefined, 70],
    ['a tenth below it', [63, 70, 70], undefined, 63],
    ['more than a tenth below it', [62.9, 70, 70], undefined, 70],
    ['a slip beside the profile', [499], 70, 70],
    ['a slip after one measurement', [170, 70], undefined, 70],
    ['a body that changed, measured twice', [80, 80], 70, 80],
  ])('is, with %s, from %j and %s', (_, measured, profile, expected) => {
    expect(knownMass(of(...measured), { massKg: profile })?.massKg ?? null).toBe(expected)
  })

  it('is always one that was measured or told, and looks no further back than it says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 }), masses => {
        const known = knownMass(of(...masses), {})
        expect(masses.slice(0, massesLookedAt)).toContain(known?.massKg)
      }),
    )
  })
})
