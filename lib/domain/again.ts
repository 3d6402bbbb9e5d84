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

/** A copy with these keys alone. */
function only<T extends object, K extends keyof T & string>(whole: T, keys: readonly K[]): Pick<T, K> {
  const kept: readonly string[] = keys
  const copy = { ...whole }
  for (const key of Object.keys(copy)) if (!kept.includes(key)) Reflect.deleteProperty(copy, key)
  return copy
}

function thingOf(entry: Extract<Entry, { kind: AgainKind }>): AgainThing {
  switch (entry.kind) {
    case 'fluid':
      return only(entry, ['kind', 'beverageId', 'volumeMl'])
    case 'food':
      return only(entry, ['kind', 'supplement', 'foodId', 'name', 'custom', 'grams'])
    case 'exercise':
      return only(entry, [
        'kind',
        'durationMinutes',
        'activityId',
        'activityName',
        'warmUpMinutes',
        'coolDownMinutes',
      ])
    case 'routine':
      return only(entry, ['kind', 'measure', 'muscle', 'exerciseName', 'holdSeconds', 'repeats', 'sets'])
  }
}

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
