import { canonicalText } from './canonical-text'
import type { Entry, Exercise, Fluid, Food, Routine } from './entry'
import type { Id } from './id'
import type { EpochMs } from './time/instant'
import { instantIn, type TimeZone } from './time/time-zone'

/** The kinds that are often the same again. */
export const againKinds = ['fluid', 'food', 'exercise', 'routine'] as const

export type AgainKind = (typeof againKinds)[number]

/**
 * What of an entry can be the same another time: which and how much. What was felt, measured or noted belongs to the one
 * time it was about and is left out.
 */
export type AgainThing =
  | Pick<Fluid, 'kind' | 'beverageId' | 'volumeMl'>
  | Pick<Food, 'kind' | 'supplement' | 'foodId' | 'name' | 'custom' | 'grams'>
  | Pick<
      Exercise,
      'kind' | 'durationMinutes' | 'activityId' | 'activityName' | 'warmUpMinutes' | 'coolDownMinutes'
    >
  | Pick<Routine, 'kind' | 'measure' | 'muscle' | 'exerciseName' | 'holdSeconds' | 'repeats' | 'sets'>

const isAgainKind = (entry: Entry): entry is Extract<Entry, { kind: AgainKind }> =>
  againKinds.some(kind => kind === entry.kind)

const kept: Record<AgainKind, readonly string[]> = {
  fluid: ['kind', 'beverageId', 'volumeMl'],
  food: ['kind', 'supplement', 'foodId', 'name', 'custom', 'grams'],
  exercise: ['kind', 'durationMinutes', 'activityId', 'activityName', 'warmUpMinutes', 'coolDownMinutes'],
  routine: ['kind', 'measure', 'muscle', 'exerciseName', 'holdSeconds', 'repeats', 'sets'],
}

const thingOf = (entry: Extract<Entry, { kind: AgainKind }>): AgainThing =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => kept[entry.kind].includes(key))) as AgainThing

/** Whether it was done by hand and not only planned: what a watch brings in comes again by itself. */
const isOwnDoing = (entry: Entry): boolean =>
  entry.kind !== 'exercise' || (entry.source === undefined && entry.planned !== true)

/** The last different things of these entries (newest first), newest first, at most `most`. */
export function lastThings(entries: readonly Entry[], most: number): AgainThing[] {
  const things = new Map<string, AgainThing>()
  for (const entry of entries) {
    if (!isAgainKind(entry) || !isOwnDoing(entry)) continue
    const thing = thingOf(entry)
    const key = canonicalText(thing)
    if (!things.has(key)) things.set(key, thing)
    if (things.size === most) break
  }
  return [...things.values()]
}

/** The same thing again, now; a session ends now. */
export function againAt(thing: AgainThing, id: Id, now: EpochMs, timeZone: TimeZone): Entry {
  if (thing.kind !== 'exercise') return { ...thing, id, at: instantIn(timeZone, now), timeZone }
  const startedAt = instantIn(timeZone, now - thing.durationMinutes * 60_000)
  return { ...thing, id, startedAt, timeZone }
}
