import { loadComparedCramps, type ComparedDiary } from '../data/compared-cramps'
import { comparisons, type Comparison } from '../domain/comparison/comparisons'
import type { Factor } from '../domain/comparison/factor'
import { factorsFor } from '../domain/comparison/factors'
import type { ShownDays } from '../domain/series/span'
import type { Person } from './person'

/** A diary with every factor that is looked at in it, and what was counted of each. */
export type ComparedFactors = { diary: ComparedDiary; factors: readonly Factor[]; all: Comparison[] }

/** Compares the cramps of a person with their comparable days; where days are given, the cramps of these alone. */
export async function comparedFactors(
  { owner, profile, today, now }: Person,
  days: ShownDays | null = null,
): Promise<ComparedFactors> {
  const diary = await loadComparedCramps({ owner, profile, today, now })
  const factors = factorsFor(diary.setting.told, diary.tags)
  const cramps = diary.cramps.filter(
    ({ first }) => days === null || (first.day >= days.from && first.day <= days.to),
  )
  return { diary, factors, all: comparisons(factors, cramps, diary.setting) }
}
