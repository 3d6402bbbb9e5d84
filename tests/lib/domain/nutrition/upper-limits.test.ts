import { describe, expect, it } from 'vitest'
import type { Mineral } from '@/lib/domain/nutrition/mineral'
import { upperLimits } from '@/lib/domain/nutrition/upper-limits'

const of = (mineral: Mineral, age: number) =>
  upperLimits({ age }, mineral).map(({ mg, counts, publisher }) => [mg, counts, publisher])

describe('what is published as the most a day', () => {
  it.each([
    [0, null],
    [1, 1200],
    [3, 1200],
    [4, 1500],
    [8, 1500],
    [9, 1800],
    [13, 1800],
    [14, 2300],
    [90, 2300],
  ])('sodium at %i: the chronic disease risk reduction intake of NASEM 2019', (age, mg) => {
    expect(of('sodium', age)).toEqual(mg === null ? [] : [[mg, 'everything', 'nasem']])
  })

  it.each([
    [0, null],
    [1, 2500],
    [8, 2500],
    [9, 3000],
    [18, 3000],
    [19, 2500],
    [50, 2500],
    [51, 2000],
  ])('calcium at %i: the upper intake level of NASEM', (age, mg) => {
    expect(of('calcium', age)).toEqual(mg === null ? [] : [[mg, 'everything', 'nasem']])
  })

  it.each([
    [0, []],
    [3, [[65, 'supplements', 'nasem']]],
    [
      4,
      [
        [110, 'supplements', 'nasem'],
        [250, 'supplements', 'efsa'],
      ],
    ],
    [
      8,
      [
        [110, 'supplements', 'nasem'],
        [250, 'supplements', 'efsa'],
      ],
    ],
    [
      9,
      [
        [250, 'supplements', 'efsa'],
        [350, 'supplements', 'nasem'],
      ],
    ],
    [
      70,
      [
        [250, 'supplements', 'efsa'],
        [350, 'supplements', 'nasem'],
      ],
    ],
  ])('magnesium at %i: of supplements alone, by NASEM and by EFSA', (age, limits) => {
    expect(of('magnesium', age)).toEqual(limits)
  })

  it('potassium: none', () => {
    for (const age of [0, 10, 40, 80]) expect(of('potassium', age)).toEqual([])
  })
})
