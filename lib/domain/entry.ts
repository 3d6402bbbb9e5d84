import * as z from 'zod'
import { consultationSchema } from './consultation'
import { crampSchema } from './cramp'
import { dayClosedSchema } from './day-closed'
import { exerciseSchema } from './exercise'
import { withoutNulls, type WithoutNulls } from './fields'
import { fluidSchema } from './fluid'
import { foodSchema } from './food'
import { measurementSchema } from './measurement'
import { medicationSchema } from './medication'
import { observationSchema } from './observation'
import { plainCheck } from './plain-check'
import { readWith, type Read } from './problem'
import { routineSchema } from './routine'
import { epochMs, calendarDay, type EpochMs, type Instant } from './time/instant'
import type { LocalDate } from './time/local-date'

const anyKind = z.discriminatedUnion(
  'kind',
  [
    crampSchema,
    observationSchema,
    fluidSchema,
    foodSchema,
    exerciseSchema,
    routineSchema,
    medicationSchema,
    measurementSchema,
    dayClosedSchema,
    consultationSchema,
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null && !Array.isArray(input)
        ? `Write one of: ${entryKinds.join(', ')}.`
        : 'Write an object.',
  },
)

/** The kinds of entry a diary holds. */
export const entryKinds = [
  'cramp',
  'observation',
  'fluid',
  'food',
  'exercise',
  'routine',
  'medication',
  'measurement',
  'day-closed',
  'consultation',
] as const

/** The one gate for entries, whether they come from a form, the API, a file or the queue. Unknown keys are refused. */
export const entrySchema = anyKind.transform(entry => withoutNulls(entry))

/** One thing a person logged, as it passed the gate: no key holds null but `apparentCause`. */
export type Entry = WithoutNulls<z.output<typeof anyKind>>

export type EntryKind = Entry['kind']

export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>

export type Cramp = EntryOf<'cramp'>
export type Observation = EntryOf<'observation'>
export type Fluid = EntryOf<'fluid'>
export type Food = EntryOf<'food'>
export type Exercise = EntryOf<'exercise'>
export type Routine = EntryOf<'routine'>
export type Medication = EntryOf<'medication'>
export type Measurement = EntryOf<'measurement'>
export type DayClosed = EntryOf<'day-closed'>
export type Consultation = EntryOf<'consultation'>

/** Reads one entry from outside; problems carry the path that leads to it. */
export const readEntry = (input: unknown, under: readonly PropertyKey[] = []): Read<Entry> =>
  readWith(entrySchema, input, under)

const passesAsItIs = plainCheck(entrySchema)

/**
 * Whether the gate would let this through as it is, found out many times faster than by reading. False says nothing:
 * `readEntry` tells. For documents of many thousand entries.
 */
export const isEntryAsItIs = (input: unknown): input is Entry => passesAsItIs(input)

/** The moment an entry happened (a cramp's or a session's start), as written; null for entries that have only a date. */
export function momentOf(entry: Entry): Instant | null {
  switch (entry.kind) {
    case 'cramp':
    case 'exercise':
      return entry.startedAt
    case 'medication':
    case 'day-closed':
    case 'consultation':
      return null
    default:
      return entry.at
  }
}

/** The calendar day an entry belongs to, from its own written clock; a medicine's is the day it was started. */
export function dayOf(entry: Entry, dayStartsAt: string): LocalDate {
  switch (entry.kind) {
    case 'medication':
      return entry.startedOn
    case 'day-closed':
    case 'consultation':
      return entry.on
    case 'cramp':
    case 'exercise':
      return calendarDay(entry.startedAt, dayStartsAt)
    default:
      return calendarDay(entry.at, dayStartsAt)
  }
}

/** Whether the entry alone makes its day a logged day: closed, or made by hand. Imports, planned sessions, medicines and visits do not. */
export function logsItsDay(entry: Entry): boolean {
  switch (entry.kind) {
    case 'medication':
    case 'consultation':
      return false
    case 'exercise':
      return entry.source === undefined && entry.planned !== true
    default:
      return true
  }
}

/** Milliseconds of the entry's moment, or null when it has only a date. */
export function epochOf(entry: Entry): EpochMs | null {
  const moment = momentOf(entry)
  return moment === null ? null : epochMs(moment)
}
