import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { muscles, sides, type Muscle, type Side } from '@/lib/domain/muscle'
import { bodySeries, type PlaceCount } from '@/lib/domain/series/body-series'

const count = (muscle: Muscle, side: Side, episodes: number, severity: number | null = null): PlaceCount => ({
  muscle,
  side,
  severity,
  episodes,
})

const marked = (counts: readonly PlaceCount[]) =>
  bodySeries(counts).marks.map(({ muscle, side, episodes }) => `${muscle} ${side} ${episodes}`)

describe('the figure', () => {
  it('shows a cramp of both sides on each side', () => {
    const counts = [count('calf', 'left', 3), count('calf', 'both', 2), count('calf', 'right', 1)]
    expect(marked(counts)).toEqual(['calf left 5', 'calf right 3'])
    expect(bodySeries(counts)).toMatchObject({ episodes: 6, onBoth: 2, offFigure: 0 })
  })

  it('has a middle for the trunk, none for a limb', () => {
    const counts = [count('abdomen', 'midline', 3), count('calf', 'midline', 2)]
    expect(marked(counts)).toEqual(['abdomen midline 3'])
    expect(bodySeries(counts).offFigure).toBe(2)
  })

  it('shows no cramp of another muscle, and none whose side is not known', () => {
    const counts = [
      count('other', 'left', 1),
      count('other', 'both', 2),
      count('calf', 'unknown', 4),
      count('calf', 'left', 1),
    ]
    expect(marked(counts)).toEqual(['calf left 1'])
    expect(bodySeries(counts)).toMatchObject({ episodes: 8, onBoth: 0, offFigure: 7 })
  })

  test.each([
    [9, 91, 1],
    [10, 90, 2],
    [33, 67, 2],
    [1, 2, 3],
    [34, 66, 3],
  ])('of %d cramps here and %d elsewhere takes step %d', (here, elsewhere, step) => {
    const { marks } = bodySeries([count('calf', 'left', here), count('foot', 'unknown', elsewhere)])
    expect(marks).toEqual([{ muscle: 'calf', side: 'left', episodes: here, step }])
  })
})

describe('the strongest place', () => {
  test.each([
    ['too few ratings in one', [count('calf', 'left', 3, 8), count('foot', 'left', 9, 4)], null],
    ['ratings enough in both', [count('calf', 'left', 4, 8), count('foot', 'left', 4, 4)], 4],
    ['less than 2 points apart', [count('calf', 'left', 4, 6), count('foot', 'left', 4, 5)], null],
    ['2 points apart', [count('calf', 'left', 4, 6), count('foot', 'left', 4, 4)], 4],
    ['3 points apart', [count('calf', 'left', 4, 7), count('foot', 'left', 4, 4)], 4],
    [
      'two as strong',
      [count('calf', 'left', 4, 8), count('foot', 'left', 4, 8), count('shin', 'left', 4, 1)],
      null,
    ],
    ['one place alone', [count('calf', 'left', 9, 8)], null],
  ])('with %s', (_, counts, next) => {
    const { strongest } = bodySeries(counts)
    expect(strongest?.next ?? null).toBe(next)
    expect(strongest?.place.muscle ?? null).toBe(next === null ? null : 'calf')
  })
})

it('knows nothing of no cramps', () => {
  expect(bodySeries([])).toEqual({
    episodes: 0,
    places: [],
    marks: [],
    onBoth: 0,
    offFigure: 0,
    strongest: null,
    compared: 0,
  })
})

const anyCounts = fc.uniqueArray(
  fc.record({
    muscle: fc.constantFrom(...muscles),
    side: fc.constantFrom(...sides),
    severity: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    episodes: fc.integer({ min: 1, max: 20 }),
  }),
  { selector: ({ muscle, side, severity }) => `${muscle} ${side} ${severity}` },
)

it('loses no cramp: places add up to all, figure and what is off it too', () => {
  fc.assert(
    fc.property(anyCounts, counts => {
      const { episodes, places, marks, onBoth, offFigure } = bodySeries(counts)
      const sum = (list: readonly { episodes: number }[]) => list.reduce((all, one) => all + one.episodes, 0)
      expect(sum(places)).toBe(sum(counts))
      expect(episodes).toBe(sum(counts))
      expect(sum(marks) - onBoth + offFigure).toBe(episodes)
    }),
  )
})
