import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cramp } from '@/lib/domain/entry'
import { datesUpTo, type Measure } from '@/lib/domain/measures/measure'
import {
  isUnusualAtRest,
  restingOrNightEpisodes,
  unusualMuscles,
  unusualRestingEpisodes,
} from '@/lib/domain/measures/resting-episodes'
import { muscles } from '@/lib/domain/muscle'
import { cramp, diaryFrom, idsOf, momentAgo } from '@/tests/support/diary'
import { randomDiary } from '@/tests/support/random-diary'

const of = (measure: Measure, entries: readonly Cramp[]) => {
  const diary = diaryFrom(entries)
  return measure.of(diary, datesUpTo(diary.today, 28))
}

const legs = ['calf', 'shin', 'hamstring', 'quadriceps', 'adductor', 'glute', 'foot', 'toes']

const contexts = [
  ['at-rest', 1],
  ['asleep', 1],
  ['during-exercise', 0],
  ['after-exercise', 0],
  ['stretching', 0],
  ['walking', 0],
  ['unknown', 0],
] as const

describe('episodes at rest where that is unusual', () => {
  it.each(muscles)('at rest: %s', muscle => {
    const isUnusual = !legs.includes(muscle) && muscle !== 'other'
    expect(of(unusualRestingEpisodes, [cramp(0, { muscle, context: 'at-rest' })]).value).toBe(
      isUnusual ? 1 : 0,
    )
    expect(unusualMuscles.some(one => one === muscle)).toBe(isUnusual)
  })

  it.each(contexts)('of a hand: %s', (context, expected) => {
    expect(of(unusualRestingEpisodes, [cramp(0, { muscle: 'hand', context })]).value).toBe(expected)
  })

  it.each(['left', 'right', 'both', 'midline', 'unknown'])('of the side %s', side => {
    expect(of(unusualRestingEpisodes, [cramp(0, { muscle: 'hand', context: 'asleep', side })]).value).toBe(1)
  })

  it('each side is one of its own, and broken sleep alone is no rest', () => {
    const hand = { muscle: 'hand', context: 'asleep' }
    const sides = ['left', 'right', 'both', 'unknown'].map(side => cramp(0, { ...hand, side }))
    expect(of(unusualRestingEpisodes, sides).value).toBe(4)
    const woken = cramp(0, { muscle: 'hand', context: 'unknown', sleepDisturbed: true })
    expect(of(unusualRestingEpisodes, [woken]).value).toBe(0)
  })

  it('rest when one cramp of them did, and name all of their cramps, oldest first', () => {
    const hand = { muscle: 'hand' }
    const two = [
      cramp(3, { ...hand, context: 'at-rest', startedAt: momentAgo(3, '14:00') }),
      cramp(3, { ...hand, startedAt: momentAgo(3, '14:20') }),
    ]
    expect(of(unusualRestingEpisodes, [...two].reverse())).toMatchObject({ value: 1, entryIds: idsOf(two) })
    expect(of(unusualRestingEpisodes, two.slice(1)).value).toBe(0)
  })

  it.each([
    ['today', 0, 1],
    ['27 days ago', 27, 1],
    ['28 days ago', 28, 0],
  ] as const)('%s', (_, days, expected) => {
    expect(of(unusualRestingEpisodes, [cramp(days, { muscle: 'neck', context: 'asleep' })]).value).toBe(
      expected,
    )
  })
})

describe('episodes at rest or at night', () => {
  it.each(contexts)('%s', (context, expected) => {
    expect(of(restingOrNightEpisodes, [cramp(0, { context })]).value).toBe(expected)
    expect(of(restingOrNightEpisodes, [cramp(0, { context, sleepDisturbed: true })]).value).toBe(1)
    expect(of(restingOrNightEpisodes, [cramp(0, { context, sleepDisturbed: false })]).value).toBe(expected)
  })

  it('hold every unusual one, and are themselves among all episodes, whatever the diary', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        const diary = diaryFrom(entries)
        const window = datesUpTo(diary.today, 28)
        const nights = new Set(restingOrNightEpisodes.of(diary, window).entryIds)
        const unusual = unusualRestingEpisodes.of(diary, window)
        expect(unusual.entryIds.every(id => nights.has(id))).toBe(true)
        const all = diary.episodes.filter(({ countsOn }) => countsOn >= window.from && countsOn <= window.to)
        expect(unusual.value).toBe(all.filter(isUnusualAtRest).length)
      }),
    )
  })
})
