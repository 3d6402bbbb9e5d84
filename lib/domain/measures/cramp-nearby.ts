import type { EpochMs } from '../time/instant'
import type { Diary } from './diary'

/** When a cramp was last going: for one that is past, when it started. */
const lastGoing = ({ ageMs }: { ageMs: number }, now: EpochMs): EpochMs => now - ageMs

const found = new WeakMap<Diary, readonly EpochMs[]>()

/** For each cramp, oldest first, the latest moment at which it or one before it was going. */
function latestGoing(diary: Diary): readonly EpochMs[] {
  const known = found.get(diary)
  if (known) return known
  let latest = -Infinity
  const made = diary.cramps.map(cramp => (latest = Math.max(latest, lastGoing(cramp, diary.now))))
  found.set(diary, made)
  return made
}

/** How many cramps had started by a moment. */
function startedBy({ cramps }: Diary, at: EpochMs): number {
  let [from, to] = [0, cramps.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((cramps[middle]?.startedAt ?? Infinity) <= at) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a cramp started, or was still going, at most so many ms before or after a moment. */
export function isCrampNearby(diary: Diary, at: EpochMs, withinMs: number): boolean {
  const started = startedBy(diary, at + withinMs)
  return started > 0 && (latestGoing(diary)[started - 1] ?? -Infinity) >= at - withinMs
}
