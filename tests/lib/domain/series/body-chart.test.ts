import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { muscles, sides, type Muscle, type Side } from '@/lib/domain/muscle'
import { bodyChart } from '@/lib/domain/series/body-chart'
import { bodySize } from '@/lib/domain/series/body-size'
import { bodyPlaces } from '@/lib/domain/series/body-places'
import type { PlaceCount } from '@/lib/domain/series/body-series'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { chartSpan, daysEndingWith, date, times } from './day-totals-of'

const at = chartSpan(daysEndingWith(date('2026-05-19'), 'cramps', times(28, 0)))

const count = (muscle: Muscle, side: Side, episodes: number, severity: number | null = null): PlaceCount => ({
  muscle,
  side,
  severity,
  episodes,
})

const chartOf = (counts: readonly PlaceCount[], daysKnown = 28) => bodyChart(counts, daysKnown, at)

describe('the sentence', () => {
  test.each<[string, PlaceCount[], number, string]>([
    ['nothing known', [], 0, 'Not known: no day in the last 28 days has an entry.'],
    ['no cramp', [], 2, 'No cramp is logged in the last 28 days.'],
    ['one cramp', [count('calf', 'left', 1)], 1, '1 cramp in the last 28 days: left calf.'],
    [
      'one place',
      [count('foot', 'unknown', 3)],
      28,
      'All 3 cramps in the last 28 days were in one place: foot, side not known.',
    ],
    [
      'one that comes first',
      [count('calf', 'left', 9), count('calf', 'both', 5), count('foot', 'left', 8)],
      28,
      'Most often: left calf, 9 of 22 cramps in the last 28 days.',
    ],
    [
      'two that come first',
      [count('calf', 'left', 9), count('calf', 'right', 9), count('foot', 'left', 4)],
      28,
      'Most often: left calf and right calf, 9 of 22 cramps each in the last 28 days.',
    ],
    [
      'three that come first',
      [count('calf', 'left', 2), count('calf', 'right', 2), count('abdomen', 'midline', 2)],
      28,
      '6 cramps in 3 places in the last 28 days; no one place comes first.',
    ],
    [
      'one rated stronger',
      [count('calf', 'left', 9, 7), count('foot', 'left', 4, 5)],
      28,
      'Most often: left calf, 9 of 13 cramps in the last 28 days. Rated strongest: left calf, the middle at 7 of 10; the next at 5.',
    ],
    [
      'none rated clearly stronger',
      [count('calf', 'left', 9, 6), count('foot', 'left', 4, 5)],
      28,
      'Most often: left calf, 9 of 13 cramps in the last 28 days. No place is rated clearly stronger.',
    ],
  ])('with %s', (_, counts, daysKnown, expected) => {
    expect(chartOf(counts, daysKnown).sentence).toBe(expected)
  })

  it('is said in German too', () => {
    const counts = [count('calf', 'left', 9), count('calf', 'right', 9), count('foot', 'left', 4)]
    expect(bodyChart(counts, 28, { ...at, words: german }).sentence).toBe(
      'Am häufigsten: Wade links und Wade rechts, je 9 von 22 Krämpfen in den letzten 28 Tagen.',
    )
  })
})

describe('the figure', () => {
  it('has a place for every muscle but another one, each on one view', () => {
    const shown = [...Object.keys(bodyPlaces.front), ...Object.keys(bodyPlaces.back)]
    expect(shown.toSorted()).toEqual(muscles.filter(muscle => muscle !== 'other').toSorted())
  })

  it('is seen from the person: the left is at the right of the front, at the left from behind', () => {
    const [front, back] = chartOf([count('shin', 'left', 1), count('calf', 'left', 2)]).drawings
    expect(front?.sides).toEqual(['right', 'left'])
    expect(back?.sides).toEqual(['left', 'right'])
    expect(front?.labels).toMatchObject([{ anchor: 'start', lines: ['shin 1'] }])
    expect(back?.labels).toMatchObject([{ anchor: 'end', lines: ['calf 2'] }])
  })

  it('says how the sides are counted, and what has no place on it', () => {
    const { reading, explained } = chartOf([count('calf', 'both', 2), count('other', 'left', 1)])
    expect(explained.join(' ')).toContain('2 cramps of both sides count on each side.')
    expect(reading).toContain('1 cramp without a place on the figure stands in the table.')
    expect(chartOf([count('calf', 'left', 1)]).reading).toBe(english.whenAndWhere.muscles.reading)
  })

  it.each([english, german])('keeps its labels apart and inside, wherever cramps were', words => {
    fc.assert(
      fc.property(fc.subarray([...muscles]), fc.integer({ min: 1, max: 500 }), (found, episodes) => {
        const counts = found.flatMap(muscle => sides.map(side => count(muscle, side, episodes)))
        for (const { labels } of bodyChart(counts, 28, { ...at, words }).drawings) {
          for (const anchor of ['start', 'end']) {
            const side = labels.filter(label => label.anchor === anchor)
            side.forEach(({ y, lines }, index) => {
              expect(y - 12).toBeGreaterThanOrEqual(0)
              expect(y + (lines.length - 1) * 15).toBeLessThan(bodySize.height - 16)
              const before = side[index - 1]
              if (before) expect(y - 12).toBeGreaterThanOrEqual(before.y - 12 + before.lines.length * 15)
            })
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

it('lists each muscle and side, most cramps first', () => {
  const { rows } = chartOf([
    count('foot', 'left', 1),
    count('calf', 'both', 2, 5),
    count('calf', 'both', 1, 6),
    count('abdomen', 'midline', 2, null),
  ])
  expect(rows.map(({ head, cells }) => [head, ...cells])).toEqual([
    ['Calf, both sides', '3', '3', '5 of 10'],
    ['Belly, in the middle', '2', '0', 'not rated'],
    ['Left foot', '1', '0', 'not rated'],
  ])
})
