import { loadComparedCramps, type ComparedDiary } from '../data/compared-cramps'
import { comparisons, type Comparison } from '../domain/comparison/comparisons'
import type { Factor } from '../domain/comparison/factor'
import { factorsFor } from '../domain/comparison/factors'
import type { Person } from './person'

/** A diary with every factor that is looked at in it, and what was counted of each. */
export type ComparedFactors = { diary: ComparedDiary; factors: readonly Factor[]; all: Comparison[] }

/**
 * Compares every cramp of a person with its comparable days. Never those of chosen days alone: who may choose finds days
 * on which something stands out by chance.
 */
export async function comparedFactors({ owner, profile, today, now }: Person): Promise<ComparedFactors> {
  const diary = await loadComparedCramps({ owner, profile, today, now })
  const factors = factorsFor(diary.setting.told, diary.tags)
  return { diary, factors, all: comparisons(factors, diary.cramps, diary.setting) }
}
