import type { DayNumber } from '../time/local-date'
import type { DatedCramp } from './dated-cramp'

/** Cramps of one muscle and side that follow each other within half an hour, counted as one. Oldest first, never empty. */
export type Episode = {
  cramps: readonly [DatedCramp, ...DatedCramp[]]
  /** The calendar day of its first cramp, by the clock on the wall. */
  day: DayNumber
  /** The day it counts on, never later than today. */
  countsOn: DayNumber
  /** The longest single cramp in ms; null when no duration is known. */
  lengthMs: number | null
  /** The highest severity, 0 to 10; null when none was rated. */
  severity: number | null
}

/** A next cramp that starts this long after the latest end, or later, begins a new episode; in ms. */
export const episodeGapMs = 30 * 60_000

const highest = (numbers: readonly (number | null | undefined)[]): number | null =>
  numbers.reduce<number | null>(
    (most, one) => (one !== undefined && one !== null && (most === null || one > most) ? one : most),
    null,
  )

function episodeOf(cramps: readonly [DatedCramp, ...DatedCramp[]]): Episode {
  return {
    cramps,
    day: cramps[0].day,
    countsOn: cramps[0].countsOn,
    lengthMs: highest(cramps.map(cramp => cramp.lengthMs)),
    severity: highest(cramps.map(cramp => cramp.entry.severity)),
  }
}

/** Groups cramps that stand oldest first. `both` and `unknown` are sides of their own. */
export function episodesOf(cramps: readonly DatedCramp[]): Episode[] {
  const open = new Map<string, { cramps: [DatedCramp, ...DatedCramp[]]; endedAt: number }>()
  const groups: [DatedCramp, ...DatedCramp[]][] = []
  for (const cramp of cramps) {
    const place = `${cramp.entry.muscle} ${cramp.entry.side}`
    const running = open.get(place)
    if (running && cramp.startedAt - running.endedAt < episodeGapMs) {
      running.cramps.push(cramp)
      running.endedAt = Math.max(running.endedAt, cramp.endedAt)
    } else {
      const begun: [DatedCramp, ...DatedCramp[]] = [cramp]
      groups.push(begun)
      open.set(place, { cramps: begun, endedAt: cramp.endedAt })
    }
  }
  return groups.map(episodeOf)
}
