import { dayOf, epochOf, logsItsDay, type Consultation, type Entry } from '../entry'
import type { History } from '../history'
import { madeAt } from '../id'
import { dayStartOf, type Profile } from '../profile'
import type { EpochMs } from '../time/instant'
import { dateOfDayNumber, dayNumber, type DayNumber, type LocalDate } from '../time/local-date'
import { todayIn } from '../time/time-zone'
import { dateCramp, type DatedCramp, type Moment } from './dated-cramp'
import { dateMedication, type DatedMedication } from './dated-medication'
import { dateObservation, type DatedObservation } from './dated-observation'
import { episodesOf, type Episode } from './episodes'
import { alcoholDates, alcoholGOf } from './logged-alcohol'

/** A history put in order once, as of a moment; what measures are taken of. Nothing in it lies after that moment. */
export type Diary = {
  profile: Profile
  now: EpochMs
  today: DayNumber
  /** Oldest first. */
  cramps: readonly DatedCramp[]
  /** Oldest first. */
  observations: readonly DatedObservation[]
  /** Oldest first. */
  episodes: readonly Episode[]
  /** Days that were closed or have an entry made by hand, up to today. */
  loggedDays: ReadonlySet<DayNumber>
  /** Days before today with a routine entry. */
  routineDays: ReadonlySet<DayNumber>
  consultations: readonly Visit[]
  /** Medicines begun by today, also those that were stopped since; the one begun first stands first. */
  medications: readonly DatedMedication[]
  /** Grams of alcohol logged on the last 28 dates, as far as it is known. */
  alcoholG: number
  /** The first day the diary is kept; null when no day is. */
  loggingSince: DayNumber | null
}

/** A consultation. It answers for its own date up to `until`; null: for the whole of it. */
export type Visit = { on: DayNumber; ruleIds: readonly string[]; until: EpochMs | null }

/** Wall clocks of two places, and what the gate allows as an offset, are never further apart than this many dates. */
export const clocksApart = 3

type Sorted = {
  cramps: DatedCramp[]
  observations: DatedObservation[]
  loggedDays: Set<LocalDate>
  routineDays: Set<DayNumber>
  consultations: Consultation[]
  medications: DatedMedication[]
  /** Drinks and foods of the last 28 dates. */
  consumed: Entry[]
}

function sortEntries(entries: readonly Entry[], moment: Moment): Sorted {
  const today = dateOfDayNumber(moment.today)
  const certain = dateOfDayNumber(moment.today - clocksApart - 1)
  const sorted: Sorted = {
    cramps: [],
    observations: [],
    loggedDays: new Set(),
    routineDays: new Set(),
    consultations: [],
    medications: [],
    consumed: [],
  }
  const recent = dateOfDayNumber(moment.today - alcoholDates)
  for (const entry of entries) {
    const day = dayOf(entry, moment.dayStartsAt)
    if (day > certain && isLater(entry, day, today, moment.now)) continue
    if (logsItsDay(entry)) sorted.loggedDays.add(day > today ? today : day)
    if (entry.kind === 'cramp') sorted.cramps.push(dateCramp(entry, moment))
    else if (entry.kind === 'observation') sorted.observations.push(dateObservation(entry, moment))
    else if (entry.kind === 'routine') sorted.routineDays.add(dayNumber(day))
    else if (entry.kind === 'consultation') sorted.consultations.push(entry)
    else if ((entry.kind === 'fluid' || entry.kind === 'food') && day > recent) sorted.consumed.push(entry)
    else if (entry.kind === 'medication') sorted.medications.push(dateMedication(entry))
  }
  return sorted
}

const isLater = (entry: Entry, day: LocalDate, today: LocalDate, now: EpochMs): boolean => {
  const at = epochOf(entry)
  return at === null ? day > today : at > now
}

const inOrder = <T extends { startedAt: EpochMs; entry: { id: string } }>(one: T, other: T): number =>
  one.startedAt - other.startedAt || (one.entry.id < other.entry.id ? -1 : 1)

const byAge = <T extends { ageMs: number; entry: { id: string } }>(one: T, other: T): number =>
  other.ageMs - one.ageMs || (one.entry.id < other.entry.id ? -1 : 1)

const byStart = (one: DatedMedication, other: DatedMedication): number =>
  one.startedOn - other.startedOn || (one.id < other.id ? -1 : 1)

/** When a consultation was written, where its id tells that it was written on its own date; else null. */
function writtenOnItsDate({ id, on }: Consultation, profile: Profile): EpochMs | null {
  const at = madeAt(id)
  return at !== null && todayIn(profile.timeZone, at, dayStartOf(profile)) === on ? at : null
}

/** When "now" is for the person. */
export function momentFor(profile: Profile, now: EpochMs): Moment {
  const dayStartsAt = dayStartOf(profile)
  return { now, today: dayNumber(todayIn(profile.timeZone, now, dayStartsAt)), dayStartsAt }
}

/** Puts a history in order as of a moment. Entries after it are left out; their order in the history does not matter. */
export function diaryOf(history: History, now: EpochMs): Diary {
  const { profile, loggingSince } = history
  const moment = momentFor(profile, now)
  const sorted = sortEntries(history.entries, moment)
  const cramps = sorted.cramps.sort(inOrder)
  const today = dateOfDayNumber(moment.today)
  for (const day of history.loggedDays ?? []) sorted.loggedDays.add(day > today ? today : day)
  const routineDays = history.routineDays?.map(dayNumber) ?? [...sorted.routineDays]
  return {
    profile,
    now,
    today: moment.today,
    cramps,
    observations: sorted.observations.sort(byAge),
    episodes: episodesOf(cramps),
    loggedDays: new Set([...sorted.loggedDays].map(dayNumber)),
    routineDays: new Set(routineDays.filter(day => day < moment.today)),
    consultations: sorted.consultations.map(visit => ({
      on: dayNumber(visit.on),
      ruleIds: visit.ruleIds,
      until: history.visitsEndWhenWritten === true ? writtenOnItsDate(visit, profile) : null,
    })),
    medications: sorted.medications.sort(byStart),
    alcoholG: history.alcoholG ?? alcoholGOf(sorted.consumed, history.items),
    loggingSince: loggingSince === null ? null : dayNumber(loggingSince),
  }
}
