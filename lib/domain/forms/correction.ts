import type { EntryKind, EntryOf } from '../entry'
import type { Problem, Read } from '../problem'
import { epochMs, instantSchema } from '../time/instant'
import { throughGate, type Draft, type EntryFormOf, type FormSetting } from './form-reading'

/** A kept entry and the form as it was filled from it. */
export type Corrected<Kind extends EntryKind, W extends object> = { entry: EntryOf<Kind>; initial: W }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const fieldOf = ({ path }: Problem): string => path.split('.')[0] ?? ''

/**
 * A kept entry with what was changed in its form, and nothing else changed: the form before and after is read, and
 * only keys on which the two differ are taken over. So what a form does not show, rounds or could not hold stays to
 * the letter, and without a change the entry is itself. What is wrong with a field nobody touched is not asked about,
 * unless a change rests on it.
 */
export function correctedEntry<Kind extends EntryKind, W extends object>(
  form: EntryFormOf<Kind, W>,
  { entry, initial }: Corrected<Kind, W>,
  written: W,
  setting: FormSetting,
): Read<EntryOf<Kind>> {
  const own = { ...setting, id: entry.id }
  const change = keptWithChanges({ ...entry }, fields => form.draft(fields, own), initial, written)
  return change === null
    ? { ok: true, value: entry }
    : throughGate(form.kind, change.problems, change.candidate)
}

/**
 * What is kept with the keys on which the drafts of a form before and after differ, and the problems to ask about, as
 * `correctedEntry` says. Null when no field of the form was changed.
 */
export function keptWithChanges<W extends object>(
  kept: Fields,
  draft: (written: W) => Draft,
  initial: W,
  written: W,
): Draft | null {
  const changed = changedFields(initial, written)
  if (changed.length === 0) return null
  const before = draft(initial)
  const after = draft(written)
  const asked = after.problems.filter(
    problem => changed.includes(fieldOf(problem)) || !before.problems.some(old => same(old, problem)),
  )
  const hasEffect = (field: string): boolean =>
    !same(draft({ ...initial, ...partOf(written, field) }).candidate, before.candidate)
  const problems = asked.length < after.problems.length && !changed.every(hasEffect) ? after.problems : asked
  return { problems, candidate: withChanges(kept, before.candidate, after.candidate) }
}

const partOf = (written: object, field: string): object =>
  Object.fromEntries(Object.entries(written).filter(([name]) => name === field))

/** The fields of a form that hold something else than before. */
export function changedFields(initial: object, written: object): string[] {
  const before = new Map(Object.entries(initial))
  return Object.entries(written).flatMap(([field, value]) => (same(before.get(field), value) ? [] : [field]))
}

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The kept fields with those in which `after` says something else than `before`. An undefined one is taken away. */
function withChanges(kept: Fields, before: Fields, after: Fields): Fields {
  const result = { ...kept }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now, held] = [before[key], after[key], kept[key]]
    if (same(old, now) || isSameMoment(held, now)) continue
    result[key] = isFields(old) && isFields(now) && isFields(held) ? withChanges(held, old, now) : now
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined))
}

/** Whether both are moments, and the same one to the second: then the kept one stays as it was written. */
function isSameMoment(held: unknown, now: unknown): boolean {
  const [one, other] = [instantSchema.safeParse(held), instantSchema.safeParse(now)]
  if (!one.success || !other.success) return false
  return Math.floor(epochMs(one.data) / 1000) === Math.floor(epochMs(other.data) / 1000)
}
