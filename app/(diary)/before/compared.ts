import type { Person } from '@/lib/auth/person'
import { loadComparedCramps, type ComparedDiary } from '@/lib/data/compared-cramps'
import { comparisons, type Comparison } from '@/lib/domain/comparison/comparisons'
import type { Factor } from '@/lib/domain/comparison/factor'
import { factorsFor } from '@/lib/domain/comparison/factors'

/** A diary with every factor that is looked at in it, and what was counted of each. */
export type ComparedFactors = { diary: ComparedDiary; factors: readonly Factor[]; all: Comparison[] }

/** Compares the cramps of a person with their comparable days. */
export async function comparedFactors({ owner, profile, today, now }: Person): Promise<ComparedFactors> {
  const diary = await loadComparedCramps({ owner, profile, today, now })
  const factors = factorsFor(diary.setting.told, diary.tags)
  return { diary, factors, all: comparisons(factors, diary.cramps, diary.setting) }
}
