import type { Comparison } from '@/lib/domain/comparison/comparisons'
import type { FactorId } from '@/lib/domain/comparison/factor'
import { inventDiary, type DiaryLife } from './invented-diary'
import { comparisonsOf, nameOf, timesWith } from './judged-diary'

/** A kind of diaries in which nothing has an effect. */
export type QuietGroup = { name: string; words: string; life: DiaryLife }

const usual: DiaryLife = { cramps: [30, 60], inRuns: false, drinksAfter: false, logs: () => 1 }

const dayMinutes = 1440

/** Diaries in which nothing has an effect: every pattern that is found there is false. */
export const quietGroups: readonly QuietGroup[] = [
  { name: 'quiet', words: 'Everything is logged; cramps come by season and weekday', life: usual },
  {
    name: 'quiet-in-runs',
    words: 'The same with cramps that come in runs',
    life: { ...usual, inRuns: true },
  },
  {
    name: 'drinks-after',
    words:
      'Reverse cause: 500 to 1000 ml after each cramp, and all of the rest of that day logged, else 80 %',
    life: {
      ...usual,
      drinksAfter: true,
      logs: (_, { sinceCramp, hasCramp }) => (hasCramp && sinceCramp < dayMinutes ? 1 : 0.8),
    },
  },
  {
    name: 'drinks-after-in-runs',
    words: 'The same in runs, and all of the two days after a cramp logged, else 60 %',
    life: {
      ...usual,
      inRuns: true,
      drinksAfter: true,
      logs: (_, { sinceCramp }) => (sinceCramp < 2 * dayMinutes ? 1 : 0.6),
    },
  },
  {
    name: 'days-missing',
    words: 'Three days of ten without an entry, but for cramps',
    life: { ...usual, logs: (_, { isForgotten }) => (isForgotten(0.3) ? 0 : 1) },
  },
  {
    name: 'cramp-alone',
    words: 'Nothing but the cramp on half of the days with one',
    life: { ...usual, logs: (_, { hasCramp, isForgotten }) => (hasCramp && isForgotten(0.5) ? 0 : 1) },
  },
  {
    name: 'some-drinks',
    words: 'Six of ten drinks logged, everything else',
    life: { ...usual, logs: ({ entry }) => (entry.kind === 'fluid' ? 0.6 : 1) },
  },
  {
    name: 'more-before',
    words: 'Looking back: all of the day before a cramp logged, else three quarters',
    life: { ...usual, logs: (_, { untilCramp }) => (untilCramp < dayMinutes ? 1 : 0.75) },
  },
]

/** What was said in a group of diaries. */
export type QuietFound = {
  words: string
  diaries: number
  /** Diaries with any such factor. */
  anyLikely: number
  anyPossible: number
  /** By factor, own tags together: how often it was looked at with enough, and called possible, or likely. */
  byFactor: Map<string, { looked: number; possible: number; likely: number }>
}

const isOf = (certainties: readonly string[]) => (one: Comparison) => certainties.includes(one.certainty)

/** Judges so many diaries of a group. */
export function quietDiaries({ name, words, life }: QuietGroup, diaries: number): QuietFound {
  const found: QuietFound = { words, diaries, anyLikely: 0, anyPossible: 0, byFactor: new Map() }
  for (let index = 0; index < diaries; index += 1) {
    const compared = comparisonsOf(inventDiary(life, name, index))
    if (compared.some(isOf(['likely']))) found.anyLikely += 1
    if (compared.some(isOf(['likely', 'possible']))) found.anyPossible += 1
    for (const { factor, certainty } of compared.filter(one => one.certainty !== 'too-few')) {
      const counts = found.byFactor.get(nameOf(factor.name)) ?? { looked: 0, possible: 0, likely: 0 }
      counts.looked += 1
      if (certainty === 'possible' || certainty === 'likely') counts[certainty] += 1
      found.byFactor.set(nameOf(factor.name), counts)
    }
  }
  return found
}

/** A true effect, and how it was found. */
export type EffectFound = {
  factor: FactorId
  cramps: number
  diaries: number
  /** Diaries in which the factor could be judged, and in which it was called possible or likely, and likely, with the odds above 1. */
  looked: number
  found: number
  likely: number
  /** Diaries of those looked at in whose limits the true ratio lies. */
  covered: number
  /** Diaries in which another factor was called likely. */
  otherLikely: number
}

/** How many times the odds of a cramp are. */
export const trueRatio = 3

/** Diaries in which one factor makes cramps three times as likely, and so many cramps. */
export function diariesWithEffect(factor: FactorId, cramps: number, diaries: number): EffectFound {
  const found = { factor, cramps, diaries, looked: 0, found: 0, likely: 0, covered: 0, otherLikely: 0 }
  const life: DiaryLife = { ...usual, cramps: [cramps, cramps], effect: timesWith(factor, trueRatio) }
  for (let index = 0; index < diaries; index += 1) {
    const compared = comparisonsOf(inventDiary(life, 'effect', factor, cramps, index))
    const own = compared.find(one => one.factor.name === factor)
    if (compared.some(one => one !== own && one.certainty === 'likely')) found.otherLikely += 1
    if (own === undefined || own.certainty === 'too-few') continue
    found.looked += 1
    const { atLeast, atMost } = own.limits
    if (atLeast <= trueRatio && trueRatio <= (atMost ?? Infinity)) found.covered += 1
    if (own.certainty === 'no-difference' || (own.oddsRatio ?? Infinity) < 1) continue
    found.found += 1
    if (own.certainty === 'likely') found.likely += 1
  }
  return found
}

/** How many diaries stand for each group. */
export type InsightSize = { quiet: number; effect: number }

/** What a run found. */
export type InsightSimulated = { size: InsightSize; quiet: QuietFound[]; effects: EffectFound[] }

/** Runs all groups. `tell` is told what comes next. */
export function simulateInsight(size: InsightSize, tell: (words: string) => void): InsightSimulated {
  const quiet = quietGroups.map(group => {
    tell(`Judging diaries without an effect: ${group.name}.`)
    return quietDiaries(group, size.quiet)
  })
  const effects = (['fluid-below-band', 'alcohol'] as const).flatMap(factor =>
    [24, 30, 60].map(cramps => {
      tell(`Judging diaries with an effect: ${factor}, ${cramps} cramps.`)
      return diariesWithEffect(factor, cramps, size.effect)
    }),
  )
  return { size, quiet, effects }
}
