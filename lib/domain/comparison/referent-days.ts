import type { DayNumber } from '../time/local-date'

/** Days of a stratum: fixed beforehand and the same for everybody, so that no referent is chosen by what happened. */
export const stratumDays = 28

const weekDays = 7

/**
 * The days that a day is compared with: those of the same weekday in the same 28 days, counted from 1 January 1970, itself left
 * out; three, oldest first. The time-stratified design controls season and weekday and has no overlap bias (Janes, Sheppard
 * and Lumley, Epidemiology 16, 2005).
 */
export function referentDays(day: DayNumber): DayNumber[] {
  const first = Math.floor(day / stratumDays) * stratumDays
  const place = (day - first) % weekDays
  return Array.from({ length: stratumDays / weekDays }, (_, week) => first + place + week * weekDays).filter(
    other => other !== day,
  )
}
