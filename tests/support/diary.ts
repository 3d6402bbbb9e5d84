import { readEntry, type Cramp, type Entry } from '@/lib/domain/entry'
import { historyOf, type History } from '@/lib/domain/history'
import type { Id } from '@/lib/domain/id'
import { newId } from '@/lib/domain/id'
import { diaryOf, type Diary } from '@/lib/domain/measures/diary'
import { readProfile } from '@/lib/domain/profile'
import { assess } from '@/lib/domain/referral/assess'
import type { Assessment, Finding, Verdict } from '@/lib/domain/referral/assessment'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { epochMs, instantSchema, type EpochMs, type Instant } from '@/lib/domain/time/instant'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

/** The day the diaries of these tests are judged on, and when: half past six in the evening, in Kathmandu. */
export const today: LocalDate = localDateSchema.parse('2026-05-19')
export const now: EpochMs = epochMs(instantSchema.parse('2026-05-19T18:30:00+05:45'))

const zone = 'Asia/Kathmandu'

/** So many days before today; negative is later. */
export const daysAgo = (days: number): LocalDate => addDays(today, -days)

/** A moment so many days ago, "HH:MM" or "HH:MM:SS" on the wall clock of Kathmandu. */
export const momentAgo = (days: number, time = '14:00'): Instant =>
  instantSchema.parse(`${daysAgo(days)}T${time.length === 5 ? `${time}:00` : time}+05:45`)

/** A moment so long before now, in ms. */
export const before = (ms: number): Instant => {
  const wall = new Date(now - ms + 5.75 * 3_600_000)
  return instantSchema.parse(`${wall.toISOString().slice(0, 23)}+05:45`)
}

/** An entry that must pass the gate. */
export function entry(fields: object): Entry {
  const read = readEntry({ id: newId(), ...fields })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

type Fields = Record<string, unknown>

/** A short, mild cramp that eased, with every question answered no and a cause; `fields` say what is different. */
export const answered: Fields = {
  kind: 'cramp',
  timeZone: zone,
  muscle: 'calf',
  side: 'left',
  context: 'after-exercise',
  durationSeconds: 60,
  severity: 3,
  signs: [],
  relieved: true,
  apparentCause: 'a long run',
}

/** A cramp of a day, answered but for `fields`; a field that is `undefined` was not asked. */
export function cramp(days: number, fields: Fields = {}): Cramp {
  const whole: Fields = { ...answered, startedAt: momentAgo(days), ...fields }
  const made = entry(Object.fromEntries(Object.entries(whole).filter(([, held]) => held !== undefined)))
  if (made.kind !== 'cramp') throw new Error('not a cramp')
  return made
}

/** One such cramp on each of these days. */
export const cramps = (days: readonly number[], fields: Fields = {}): Cramp[] =>
  days.map(day => cramp(day, fields))

export const observation = (days: number, signs: readonly string[], fields: Fields = {}): Entry =>
  entry({ kind: 'observation', timeZone: zone, at: momentAgo(days), signs, ...fields })

export const closed = (days: number): Entry =>
  entry({ kind: 'day-closed', on: daysAgo(days), cramps: 'all-logged' })

/** Closes the last so many days, today included. */
export const known = (count: number): Entry[] => Array.from({ length: count }, (_, day) => closed(day))

export const seen = (days: number, ruleIds: readonly string[]): Entry =>
  entry({ kind: 'consultation', on: daysAgo(days), ruleIds })

export const routine = (days: number): Entry =>
  entry({ kind: 'routine', timeZone: zone, at: momentAgo(days, '07:00'), measure: 'stretch' })

/** A medicine that was begun so many days ago and is still taken, unless `fields` say otherwise. */
export const medicine = (startedAgo: number, drugClass: string | null, fields: Fields = {}): Entry =>
  entry({ kind: 'medication', name: 'A tablet', drugClass, startedOn: daysAgo(startedAgo), ...fields })

/** Whole numbers from the first to the last, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** A whole diary of a person in Kathmandu. */
export function historyWith(entries: readonly Entry[], profile: Fields = {}): History {
  const read = readProfile({ timeZone: zone, ...profile })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return historyOf(read.value, entries)
}

/** These entries in order, of a person in Kathmandu, as of now unless `at` says otherwise. */
export function diaryFrom(entries: readonly Entry[], profile: Fields = {}, at: EpochMs = now): Diary {
  return diaryOf(historyWith(entries, profile), at)
}

/** What the rules say about these entries of a person in Kathmandu, as of now unless `at` says otherwise. */
export function judged(entries: readonly Entry[], profile: Fields = {}, at: EpochMs = now): Assessment {
  return assess(historyWith(entries, profile), at)
}

/** What an assessment says about a rule; null where it stands in no list. */
export const finding = ({ findings, watch, cannotTell }: Assessment, id: RuleId): Finding | null =>
  [...findings, ...watch, ...cannotTell].find(({ ruleId }) => ruleId === id) ?? null

/** The verdict on a rule; one that stands in no list is not met. */
export const verdict = (assessment: Assessment, id: RuleId): Verdict =>
  finding(assessment, id)?.verdict ?? 'not-met'

/** Where a rule stands: in a list, or in none. */
export function listOf(assessment: Assessment, id: RuleId): 'findings' | 'watch' | 'cannotTell' | null {
  const lists = ['findings', 'watch', 'cannotTell'] as const
  return lists.find(list => assessment[list].some(({ ruleId }) => ruleId === id)) ?? null
}

/** The level a met rule has. */
export const levelOf = (assessment: Assessment, id: RuleId): string | null =>
  assessment.findings.find(({ ruleId }) => ruleId === id)?.level ?? null

export const idsOf = (entries: readonly Entry[]): Id[] => entries.map(({ id }) => id)
