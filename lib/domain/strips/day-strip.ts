import type { Entry } from '../entry'
import { writtenTime, type Instant } from '../time/instant'
import type { Words } from '../words/words'
import { dayAxis, dropScale, percentOfDay, type AxisSpan } from './day-axis'

/** Two labels need this much of the tape between their middles, or the second is left out. */
const LABEL_PERCENT = 14

type Mark = { atPercent: number }

/** The 24 hours of a person's day on a tape, in percent of its length, by the clock on the wall of each entry. */
export type DayStrip = {
  nights: AxisSpan[]
  cramps: Mark[]
  sessions: AxisSpan[]
  /** `scale` grows with the square root of the volume, from 0.6 to 1. */
  drinks: (Mark & { scale: number })[]
  nowPercent: number
  ticks: { atPercent: number; words: string }[]
  labels: { atPercent: number; words: string }[]
  /** The same for ears: "A cramp at 02:41, a session at 06:45, four drinks." */
  words: string
}

/** Lays the entries of one calendar day on its tape. `now` is the moment as the person's wall clock shows it. */
export function dayStrip(
  entries: readonly Entry[],
  dayStartsAt: string,
  now: Instant,
  words: Words,
): DayStrip {
  const { strip } = words
  const { at, nights, ticks } = dayAxis(dayStartsAt)
  const cramps = entries.filter(entry => entry.kind === 'cramp')
  const exercise = entries
    .filter(entry => entry.kind === 'exercise')
    .filter(({ planned }) => planned !== true)
  const fluids = entries.filter(entry => entry.kind === 'fluid')
  const sessions = exercise.map(({ startedAt, durationMinutes }) => {
    const fromPercent = at(startedAt)
    const length = Math.max(percentOfDay(durationMinutes), 0.8)
    return { fromPercent, widthPercent: Math.min(length, 100 - fromPercent) }
  })
  const crampMarks = cramps.map(cramp => ({ atPercent: at(cramp.startedAt) }))
  const nowPercent = at(now)
  return {
    nights,
    cramps: crampMarks,
    sessions,
    drinks: fluids.map(fluid => ({
      atPercent: at(fluid.at),
      scale: dropScale(fluid.volumeMl),
    })),
    nowPercent,
    ticks,
    labels: labelsWithRoom([
      { atPercent: nowPercent, words: strip.now },
      ...crampMarks.map(mark => ({ ...mark, words: strip.cramp })),
      ...sessions.map(span => ({
        atPercent: span.fromPercent + span.widthPercent / 2,
        words: strip.exercise,
      })),
    ]),
    words: stripWords(
      cramps.map(cramp => writtenTime(cramp.startedAt)),
      exercise.map(session => writtenTime(session.startedAt)),
      fluids.length,
      words,
    ),
  }
}

function labelsWithRoom(candidates: readonly { atPercent: number; words: string }[]) {
  const placed: { atPercent: number; words: string }[] = []
  for (const candidate of candidates) {
    const hasRoom = placed.every(other => Math.abs(other.atPercent - candidate.atPercent) >= LABEL_PERCENT)
    if (hasRoom) placed.push(candidate)
  }
  return placed
}

function stripWords(
  cramps: readonly string[],
  sessions: readonly string[],
  drinks: number,
  { strip }: Words,
): string {
  const parts = [
    ...cramps.map(time => strip.crampAt(time)),
    ...sessions.map(time => strip.exerciseAt(time)),
    ...(drinks === 0 ? [] : [strip.drinks(drinks)]),
  ]
  return parts.length === 0 ? strip.nothing : strip.soFar(parts.join(', '))
}
