import * as z from 'zod'
import { isEntryAsItIs, readEntry, type Entry } from '../domain/entry'
import { orNull } from '../domain/fields'
import { idSchema } from '../domain/id'
import { ownItemSchema, type OwnItem } from '../domain/own-item'
import { problemsOf, type Read } from '../domain/problem'
import { profileSchema, type Profile } from '../domain/profile'
import { instantSchema, type Instant } from '../domain/time/instant'
import { listed, readListInSteps } from './read-list'
import { plainObject, type PlainObject } from './plain-object'
import { atOnce, type Steps } from './steps'

/** An id that was deleted, and when. */
export type Deletion = z.output<typeof deletionSchema>

/** One person's diary in one document: export, import, backup, and what `scan` reads. */
export type HistoryDocument = {
  exportedAt: Instant
  /** Judge the diary as of this moment; absent: as of now. */
  asOf?: Instant
  profile: Profile
  /** As the document lists them, so that a place in the list is a path; of an id that stands twice, the first counts. */
  entries: Entry[]
  items: OwnItem[]
  /** Passed through as they are; their shapes are the app's, documented in docs/api.md. */
  settings?: PlainObject
  notices?: PlainObject[]
  plans?: PlainObject[]
  deleted?: Deletion[]
}

const manyEntries = 'Write a list of entries.'

const deletionSchema = z.strictObject({ id: idSchema, at: instantSchema })

const frameSchema = z.strictObject(
  {
    format: z.literal('charley-history', 'Write "charley-history".'),
    version: z.literal(1, 'Write 1: this version of Charley reads no other.'),
    exportedAt: instantSchema,
    asOf: orNull(instantSchema),
    profile: profileSchema,
    entries: z.array(z.unknown(), manyEntries),
    items: orNull(z.array(ownItemSchema, 'Write a list of items.')),
    settings: orNull(plainObject),
    notices: orNull(z.array(plainObject, 'Write a list of objects.')),
    plans: orNull(z.array(plainObject, 'Write a list of objects.')),
    deleted: orNull(z.array(deletionSchema, 'Write a list of deleted ids.')),
  },
  { error: issueOfFrame },
)

function issueOfFrame(issue: { code: string }): string | undefined {
  return issue.code === 'invalid_type' ? 'Write a history document: an object.' : undefined
}

type Frame = z.output<typeof frameSchema>

const onceById = <T extends { id: string }>(all: readonly T[]): T[] => {
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const readOneEntry = (input: unknown, index: number): Read<Entry> =>
  isEntryAsItIs(input) ? { ok: true, value: input } : readEntry(input, ['entries', index])

function documentOf(frame: Frame, entries: readonly Entry[]): HistoryDocument {
  const { exportedAt, asOf, profile, items, settings, notices, plans, deleted } = frame
  return {
    exportedAt,
    ...(asOf ? { asOf } : {}),
    profile,
    entries: [...entries],
    items: onceById(items ?? []),
    ...(settings ? { settings } : {}),
    ...(notices ? { notices } : {}),
    ...(plans ? { plans } : {}),
    ...(deleted ? { deleted } : {}),
  }
}

const entriesOf = (input: unknown): readonly unknown[] =>
  typeof input === 'object' && input !== null && 'entries' in input && Array.isArray(input.entries)
    ? input.entries
    : []

/**
 * Reads a history document strictly: every unknown key and every wrong value is a problem with its path, like
 * `entries.3.severity`. Shape, type and range only; what is read but not allowed is for `lib/domain/allowed.ts`.
 * Pauses after some hundred entries, so that a server can do something else in between.
 */
export function* historyDocumentInSteps(input: unknown): Steps<Read<HistoryDocument>> {
  const frame = frameSchema.safeParse(input)
  const { values: entries, problems } = yield* readListInSteps(entriesOf(input), readOneEntry)
  const all = [...(frame.success ? [] : problemsOf(frame.error)), ...problems]
  if (frame.success && all.length === 0) return { ok: true, value: documentOf(frame.data, entries) }
  return { ok: false, problems: listed(all) }
}

/** As {@link historyDocumentInSteps}, without a pause. */
export const readHistoryDocument = (input: unknown): Read<HistoryDocument> =>
  atOnce(historyDocumentInSteps(input))
