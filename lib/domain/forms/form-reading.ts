import { readEntry, type Entry, type EntryKind, type EntryOf } from '../entry'
import { text as textOf } from '../fields'
import type { Id } from '../id'
import type { Problem, Read } from '../problem'
import type { EpochMs } from '../time/instant'
import type { TimeZone } from '../time/time-zone'
import type { Spelling } from './units'
import type { FieldRead } from './written-number'

/** What a form knows besides its fields: the entry's id, the moment of saving, where the person is and how they write figures. */
export type FormSetting = Spelling & { id: Id; now: EpochMs; zone: TimeZone }

/** What a form makes of its fields before the gate: an entry without its kind, and what is wrong by field path. */
export type Draft = { problems: Problem[]; candidate: Record<string, unknown> }

/** Reads the fields of one kind of form. A key that cannot be read is undefined and has a problem. */
export type EntryFormOf<Kind extends EntryKind, W extends object> = {
  kind: Kind
  draft: (written: W, setting: FormSetting) => Draft
}

/** A new entry from what was written. */
export function readForm<Kind extends EntryKind, W extends object>(
  { kind, draft }: EntryFormOf<Kind, W>,
  written: W,
  setting: FormSetting,
): Read<EntryOf<Kind>> {
  const { problems, candidate } = draft(written, setting)
  return throughGate(kind, problems, candidate)
}

/** Yes, no, or not answered. */
export type YesNo = '' | 'yes' | 'no'

/** Yes is true, no is false, not answered is undefined. */
export const yesNoOf = (answer: YesNo): boolean | undefined => (answer === '' ? undefined : answer === 'yes')

/** The answer a kept value came from. */
export const answerOf = (value: boolean | undefined): YesNo =>
  value === undefined ? '' : value ? 'yes' : 'no'

/** Collects the problems of a form by field path, so that all of them are told at once. */
export function formReading() {
  const problems: Problem[] = []
  const refuse = (path: string, message: string): void => {
    problems.push({ path, message })
  }
  /** The field's value, or undefined when it is blank or has a problem. */
  function take<T>(path: string, read: FieldRead<T>): T | undefined {
    if (read.ok) return read.value
    refuse(path, read.message)
    return undefined
  }
  /** The field's value; a blank field is a problem with the message. */
  function need<T>(path: string, read: FieldRead<T | undefined>, message: string): T | undefined {
    if (read.ok && read.value === undefined) refuse(path, message)
    return take(path, read)
  }
  return { problems, refuse, take, need }
}

/** Collects the problems of one form. */
export type FormReading = ReturnType<typeof formReading>

/** Text kept to the letter; undefined when it is blank. */
export function readText(typed: string, max: number): FieldRead<string | undefined> {
  if (typed.trim() === '') return { ok: true, value: undefined }
  const read = textOf(max).safeParse(typed)
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, message: read.error.issues.map(({ message }) => message).join(' ') }
}

/** Tags as typed, separated by commas; each once, none longer than `max`. Undefined when there is none. */
export function readTags(typed: string, max = 50): FieldRead<string[] | undefined> {
  const tags = [...new Set(typed.split(',').map(tag => tag.trim()))].filter(tag => tag !== '')
  if (tags.length === 0) return { ok: true, value: undefined }
  if (tags.length > 20) return { ok: false, message: 'Write at most 20 tags.' }
  for (const tag of tags) {
    const read = readText(tag, max)
    if (!read.ok)
      return {
        ok: false,
        message: `Each tag: ${read.message.charAt(0).toLowerCase()}${read.message.slice(1)}`,
      }
  }
  return { ok: true, value: tags }
}

/** The tags as a person would type them. */
export const writeTags = (tags: readonly string[] | undefined): string => (tags ?? []).join(', ')

/** The first of `chosen` is kept only once, in the order of `order`. */
export const inOrder = <T>(order: readonly T[], chosen: readonly T[]): T[] =>
  order.filter(word => chosen.includes(word))

/**
 * Sends a form's candidate through the gate of entries. Keys that hold undefined are left out; problems of the gate
 * come back under the path of the form's field.
 */
export function throughGate<Kind extends EntryKind>(
  kind: Kind,
  problems: readonly Problem[],
  candidate: Record<string, unknown>,
): Read<EntryOf<Kind>> {
  if (problems.length > 0) return { ok: false, problems: [...problems] }
  const kept = Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined))
  const read = readEntry({ kind, ...kept })
  if (!read.ok) return { ok: false, problems: read.problems.map(onField) }
  if (!isKind(read.value, kind)) throw new TypeError(`the gate answered ${read.value.kind} to ${kind}`)
  return { ok: true, value: read.value }
}

const isKind = <Kind extends EntryKind>(entry: Entry, kind: Kind): entry is EntryOf<Kind> =>
  entry.kind === kind

const fieldOfKey: Record<string, string> = {
  at: 'when',
  startedAt: 'when',
  timeZone: 'when',
  until: 'until',
  durationSeconds: 'minutes',
  durationMinutes: 'minutes',
  ongoing: 'minutes',
  muscle: 'muscle',
  side: 'side',
  severity: 'severity',
  context: 'context',
  stretchedMuscle: 'stretchedMuscle',
  technique: 'technique',
  apparentCause: 'causeText',
  causes: 'cause',
  inHeat: 'inHeat',
  bodyTemperatureC: 'bodyTemperature',
  signs: 'signs',
  signsAsked: 'signs',
  relief: 'relief',
  relieved: 'relieved',
  sleepDisturbed: 'sleepDisturbed',
  activityDisrupted: 'activityDisrupted',
  beverageId: 'item',
  foodId: 'item',
  activityId: 'item',
  activityName: 'name',
  name: 'name',
  custom: 'figures',
  volumeMl: 'amount',
  grams: 'grams',
  supplement: 'supplement',
  effort: 'effort',
  warmUpMinutes: 'warmUpMinutes',
  coolDownMinutes: 'coolDownMinutes',
  temperatureC: 'temperature',
  unusual: 'unusual',
  distanceKm: 'distanceKm',
  massBeforeKg: 'massBefore',
  massAfterKg: 'massAfter',
  drunkMl: 'drunk',
  urineMl: 'urine',
  planned: 'planned',
  measure: 'measure',
  exerciseName: 'exerciseName',
  holdSeconds: 'holdSeconds',
  repeats: 'repeats',
  sets: 'sets',
  bouncing: 'bouncing',
  massKg: 'mass',
  urineColour: 'urineColour',
  sleepHours: 'sleepHours',
  drugClass: 'drugClass',
  startedOn: 'startedOn',
  stoppedOn: 'stoppedOn',
  on: 'on',
  cramps: 'cramps',
  hot: 'hot',
  ruleIds: 'ruleIds',
  where: 'where',
  outcome: 'outcome',
  note: 'note',
  tags: 'tags',
}

/** A problem of an entry (`startedAt`, or `entries.0.startedAt` from the server) under the form's field, or '' for the whole form. */
export function onField(problem: Problem): Problem {
  const key = problem.path.replace(/^entries\.\d+\.?/, '').split('.')[0] ?? ''
  return { path: fieldOfKey[key] ?? '', message: problem.message }
}
