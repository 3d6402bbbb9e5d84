import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Told } from '@/lib/domain/cautions'
import type { Before } from '@/lib/domain/comparison/before'
import { byLength, comparisons, exposuresOf, type ComparedCramp } from '@/lib/domain/comparison/comparisons'
import { factorIds, type FactorName } from '@/lib/domain/comparison/factor'
import { factorsFor, mostTags } from '@/lib/domain/comparison/factors'
import { range } from '../../../support/diary'
import { factorNamed, loggedAt, settingOf, timeBefore } from '../../../support/time-before'

const told = (fields: Partial<Told> = {}): Told => ({ conditions: [], drugClasses: [], ...fields })
const namesFor = (about: Told, tags: string[] = []): FactorName[] =>
  factorsFor(about, tags).map(({ name }) => name)

describe('the factors of a person', () => {
  it('are all of them, own tags last', () => {
    expect(namesFor(told(), ['b', 'a'])).toEqual([...factorIds, { tag: 'b' }, { tag: 'a' }])
  })

  test.each([
    [mostTags - 1, mostTags - 1],
    [mostTags, mostTags],
    [mostTags + 1, mostTags],
  ])('with %d tags: %d', (tags, count) => {
    expect(namesFor(told(), range(1, tags).map(String))).toHaveLength(factorIds.length + count)
  })

  test.each<[Partial<Told>, FactorName[]]>([
    [
      { conditions: ['dialysis'] },
      ['fluid-below-band', 'high-sweat-loss', 'potassium-low', 'magnesium-low', 'calcium-low', 'sodium-low'],
    ],
    [
      { drugClasses: ['ace-inhibitor'] },
      ['fluid-below-band', 'high-sweat-loss', 'potassium-low', 'magnesium-low', 'calcium-low', 'sodium-low'],
    ],
    [{ conditions: ['addisons'] }, ['potassium-low', 'magnesium-low', 'calcium-low', 'sodium-low']],
    [{ conditions: ['hypertension'] }, ['sodium-low']],
    [{ conditions: ['asthma'] }, []],
  ])('with %j are without %j', (about, missing) => {
    const names = namesFor(told(about))
    expect(factorIds.filter(id => !names.includes(id))).toEqual(missing)
  })

  it('are judged by a window they mean something in', () => {
    for (const { hours, lengths } of factorsFor(told(), ['a'])) {
      expect(lengths.length === 0 || lengths.includes(hours)).toBe(true)
    }
  })
})

const drank = (alcohol: boolean): Before =>
  timeBefore({ 24: { drinks: 3, loggedAt, alcoholG: { known: alcohol ? 10 : 0, unknown: 0 } } })

/** So many cramps with alcohol before them alone, on the comparable days alone, and with neither. */
const diary = (before: number, beside: number, neither: number): ComparedCramp[] => [
  ...range(1, before).map(() => ({ cramp: drank(true), referents: [drank(false)] })),
  ...range(1, beside).map(() => ({ cramp: drank(false), referents: [drank(true)] })),
  ...range(1, neither).map(() => ({ cramp: drank(false), referents: [drank(false)] })),
]

describe('comparisons', () => {
  const factors = factorsFor(told(), [])
  const of = (cramps: ComparedCramp[]) => comparisons(factors, cramps, settingOf())
  const alcohol = (cramps: ComparedCramp[]) => {
    const found = of(cramps).find(({ factor }) => factor.name === 'alcohol')
    if (found === undefined) throw new Error('alcohol is compared')
    return found
  }

  it('count both sides', () => {
    const { cramps, referents, oddsRatio, discordant } = alcohol(diary(12, 4, 14))
    expect([cramps, referents, oddsRatio, discordant]).toEqual([
      { count: 12, of: 30 },
      { count: 4, of: 30 },
      3,
      16,
    ])
  })

  test.each<[number, number, number, string]>([
    [12, 3, 8, 'possible'],
    [12, 3, 9, 'likely'],
    [5, 4, 15, 'no-difference'],
    [3, 3, 3, 'too-few'],
  ])('of %d, %d and %d say %s', (before, beside, neither, certainty) => {
    expect(alcohol(diary(before, beside, neither)).certainty).toBe(certainty)
  })

  it('stand with the surest first, and those without enough in the order of the list', () => {
    const names = of(diary(12, 3, 9)).map(({ factor }) => factor.name)
    expect(names[0]).toBe('alcohol')
    expect(names.slice(1)).toEqual(factorIds.filter(id => id !== 'alcohol' && names.slice(1).includes(id)))
  })

  it('that have too few are not sorted by their chance', () => {
    const names = of(diary(5, 0, 3)).map(({ factor }) => factor.name)
    expect(names).toEqual(factorIds)
  })

  it('do not change with the order of the cramps', () => {
    const cramps = diary(9, 3, 6)
    fc.assert(
      fc.property(fc.shuffledSubarray(cramps, { minLength: cramps.length }), shuffled => {
        expect(of(shuffled)).toEqual(of(cramps))
      }),
      { numRuns: 5 },
    )
  })

  it('look at other windows besides', () => {
    const factor = factorNamed('alcohol')
    expect(
      byLength(factor, diary(12, 4, 14), settingOf()).map(({ hours, counts }) => [hours, counts.cramps]),
    ).toEqual([
      [2, { count: 0, of: 30 }],
      [6, { count: 0, of: 30 }],
      [24, { count: 12, of: 30 }],
      [48, { count: 0, of: 0 }],
    ])
  })

  it('keep what is not known apart', () => {
    const unknown = timeBefore({})
    expect(
      exposuresOf(
        factorNamed('alcohol'),
        24,
        [{ cramp: unknown, referents: [drank(true), unknown] }],
        settingOf(),
      ),
    ).toMatchObject([{ cramp: null, referents: [true, null] }])
  })
})
