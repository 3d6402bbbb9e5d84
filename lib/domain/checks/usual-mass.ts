import { epochOf, type Entry } from '../entry'
import type { Profile } from '../profile'
import type { EpochMs } from '../time/instant'

/** So many of the last masses say what is usual: enough that a slip among them does not. Ours. */
const counted = 5

/** Older masses say nothing about today's. Ours, in days. */
export const USUAL_MASS_DAYS = 90

/** A mass that was weighed, and when. */
export type Weighed = { at: EpochMs; massKg: number; entryId: string }

/** The mass an entry weighed a person at rest: a measurement, or before a session. */
export function weighedIn(entry: Entry): Weighed | null {
  const at = epochOf(entry)
  const massKg =
    entry.kind === 'measurement' ? entry.massKg : entry.kind === 'exercise' ? entry.massBeforeKg : undefined
  return at === null || massKg === undefined ? null : { at, massKg, entryId: entry.id }
}

/**
 * What the person usually weighs at a moment, in kg: the middle of the last five masses of the 90 days before it (the lower
 * one of two in the middle), without those of the entry itself; the profile's where there is none; null where that says nothing either.
 */
export function usualMass(
  weighed: readonly Weighed[],
  profile: Pick<Profile, 'massKg'>,
  { at, entryId }: { at: EpochMs; entryId: string | null },
): number | null {
  const since = at - USUAL_MASS_DAYS * 86_400_000
  const last = weighed
    .filter(one => one.at < at && one.at >= since && one.entryId !== entryId)
    .toSorted((one, other) => other.at - one.at)
    .slice(0, counted)
    .map(({ massKg }) => massKg)
    .toSorted((one, other) => one - other)
  return last[Math.floor((last.length - 1) / 2)] ?? profile.massKg ?? null
}

/** Whether an entry holds a mass that can be held against the usual one. */
export const saysMass = (entry: Entry): boolean =>
  weighedIn(entry) !== null || (entry.kind === 'exercise' && entry.massAfterKg !== undefined)
