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

/**
 * The days that stand beside a cramp's: its referent days without a cramp, each beside one cramp of its set alone. They are
 * dealt out by a shuffle that follows from the dates of the cramps and from nothing else, so that what was logged cannot choose.
 * Oldest first.
 */
export function dealtDays(day: DayNumber, hasCramp: (day: DayNumber) => boolean): DayNumber[] {
  const others = referentDays(day)
  const cramps = [day, ...others.filter(hasCramp)].toSorted((one, other) => one - other)
  const seed = cramps.reduce(mixed, 0)
  const shuffled = (days: readonly DayNumber[]): DayNumber[] =>
    days.toSorted((one, other) => mixed(seed, one) - mixed(seed, other))
  const place = shuffled(cramps).indexOf(day)
  return shuffled(others.filter(other => !hasCramp(other)))
    .filter((_, index) => index % cramps.length === place)
    .toSorted((one, other) => one - other)
}

/** Whole numbers that look like chance, of a seed and a day (the finaliser of MurmurHash3). */
function mixed(seed: number, day: DayNumber): number {
  let bits = Math.imul(seed ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
