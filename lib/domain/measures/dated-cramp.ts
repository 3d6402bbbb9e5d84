import type { Cramp } from '../entry'
import { calendarDay, epochMs, writtenDate, writtenMinutes, type EpochMs } from '../time/instant'
import { dayNumber, type DayNumber } from '../time/local-date'

/** When "now" is, on the clock and in the calendar of the person. */
export type Moment = { now: EpochMs; today: DayNumber; dayStartsAt: string }

/** A cramp with what time makes of it as of a moment. */
export type DatedCramp = {
  entry: Cramp
  startedAt: EpochMs
  /** When it ended; where the duration is not known, when it started. */
  endedAt: EpochMs
  /** Length in ms; while it is still going, up to now or to its last confirmation. Null: not known. */
  lengthMs: number | null
  /** The calendar day it started on, by the clock on the wall. */
  day: DayNumber
  /** The same, or today where that clock is already past the person's today: the day it counts on. */
  countsOn: DayNumber
  /** Ms since it started; for one still going, since it was last confirmed, 0 when it never was. */
  ageMs: number
  /** The calendar day its signs are as old as; for one still going, that of its last confirmation. */
  signsOn: DayNumber
  /** The night it fell into, noon to noon, named by the date of its evening. */
  night: DayNumber
  eased: boolean | null
  /** The date its signs were examined, when it is known. */
  assessedOn: DayNumber | null
}

/**
 * Whether the cramp eased with movement, stretching or what was tried: not while it is still going; else as answered;
 * else yes when something tried helped, no when nothing tried did. Null: not known.
 */
export function easedOf(cramp: Cramp): boolean | null {
  if (cramp.ongoing) return false
  if (cramp.relieved !== undefined) return cramp.relieved
  const outcomes = (cramp.relief ?? []).map(({ helped }) => helped)
  if (outcomes.includes('yes')) return true
  return outcomes.length > 0 && outcomes.every(outcome => outcome === 'no') ? false : null
}

const lastHeard = (cramp: Cramp, { now }: Moment): EpochMs =>
  cramp.ongoingConfirmedAt === undefined ? now : Math.min(epochMs(cramp.ongoingConfirmedAt), now)

function signsOn(cramp: Cramp, { now, today, dayStartsAt }: Moment): DayNumber {
  const confirmed = cramp.ongoingConfirmedAt
  if (confirmed === undefined || epochMs(confirmed) > now) return today
  return Math.min(dayNumber(calendarDay(confirmed, dayStartsAt)), today)
}

function nightOf(cramp: Cramp): DayNumber {
  const date = dayNumber(writtenDate(cramp.startedAt))
  return writtenMinutes(cramp.startedAt) < 12 * 60 ? date - 1 : date
}

/** Dates a cramp that started by now; one that starts later has no place here. */
export function dateCramp(cramp: Cramp, moment: Moment): DatedCramp {
  const startedAt = epochMs(cramp.startedAt)
  const heard = cramp.ongoing ? Math.max(lastHeard(cramp, moment), startedAt) : startedAt
  const known = cramp.durationSeconds === undefined ? null : cramp.durationSeconds * 1000
  const lengthMs = cramp.ongoing ? heard - startedAt : known
  const day = dayNumber(calendarDay(cramp.startedAt, moment.dayStartsAt))
  const countsOn = Math.min(day, moment.today)
  return {
    entry: cramp,
    startedAt,
    endedAt: startedAt + (lengthMs ?? 0),
    lengthMs,
    day,
    countsOn,
    ageMs: moment.now - heard,
    signsOn: cramp.ongoing ? Math.max(signsOn(cramp, moment), countsOn) : countsOn,
    night: nightOf(cramp),
    eased: easedOf(cramp),
    assessedOn: cramp.assessed === undefined ? null : dayNumber(cramp.assessed.on),
  }
}
