import type { Comparison } from '@/lib/domain/comparison/comparisons'
import { comparisons, exposuresOf } from '@/lib/domain/comparison/comparisons'
import { factorsFor } from '@/lib/domain/comparison/factors'
import type { FactorName } from '@/lib/domain/comparison/factor'
import type { Entry } from '@/lib/domain/entry'
import { epochMs } from '@/lib/domain/time/instant'
import { addDays } from '@/lib/domain/time/local-date'
import { plainBefore, plainDiary } from '@/tests/support/plain-before'
import { plainComparedDiary } from '@/tests/support/plain-compared-diary'
import { diaryDays, inventedProfile, type Candidate, type DiaryLife } from './invented-diary'
import { firstDay, momentAt } from './invented-habits'

/** The evening of the last day. */
const now = epochMs(momentAt(diaryDays * 1440))

const judged = (entries: readonly Entry[]) => ({ entries, profile: inventedProfile, items: [], now })

/** What is said of every factor of a diary, by the same functions as in the app. */
export function comparisonsOf(entries: readonly Entry[]): Comparison[] {
  const { cramps, setting, tags } = plainComparedDiary(judged(entries))
  return comparisons(factorsFor(setting.told, tags), cramps, setting)
}

/** A factor's name as text; tags stand together. */
export const nameOf = (name: FactorName): string => (typeof name === 'string' ? name : 'own tags')

/** An effect: the odds of a cramp are so many times as high where the factor was there before it. */
export const timesWith =
  (name: FactorName, times: number): NonNullable<DiaryLife['effect']> =>
  (entries, candidates) => {
    const { setting } = plainComparedDiary(judged(entries))
    const factor = factorsFor(setting.told, []).find(one => one.name === name)
    if (factor === undefined) throw new Error('no such factor')
    const diary = plainDiary(entries, [])
    const befores = candidates.map(candidate => ({
      cramp: plainBefore(diary, momentOf(candidate)),
      referents: [],
    }))
    return exposuresOf(factor, factor.hours, befores, setting).map(({ cramp }) =>
      cramp === true ? times : 1,
    )
  }

const momentOf = ({ at, day }: Candidate) => ({ at: epochMs(momentAt(at)), day: addDays(firstDay, day) })
