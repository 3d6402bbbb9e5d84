import type { Observation } from '../entry'
import { calendarDay, epochMs } from '../time/instant'
import { dayNumber, type DayNumber } from '../time/local-date'
import type { Moment } from './dated-cramp'

/** A sign without a cramp, with what time makes of it as of a moment; the fields are those of `DatedCramp`. */
export type DatedObservation = {
  entry: Observation
  day: DayNumber
  ageMs: number
  signsOn: DayNumber
  assessedOn: DayNumber | null
}

/** Dates an observation that was made by now. */
export function dateObservation(observation: Observation, moment: Moment): DatedObservation {
  const day = dayNumber(calendarDay(observation.at, moment.dayStartsAt))
  return {
    entry: observation,
    day,
    ageMs: moment.now - epochMs(observation.at),
    signsOn: Math.min(day, moment.today),
    assessedOn: observation.assessed === undefined ? null : dayNumber(observation.assessed.on),
  }
}
