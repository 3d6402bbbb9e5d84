import type { Entry } from '../entry'
import { writtenMinutes, writtenTime, type Instant } from '../time/instant'
import type { Words } from '../words/words'

const DAY_MINUTES = 1440

/** The hours the tape tints as night: ours, for orientation only; no judgement rests on it. */
const NIGHT = { from: 22 * 60, to: 6 * 60 }

/** Two labels need this much of the tape between their middles, or the second is left out. */
const LABEL_PERCENT = 14

type Mark = { atPercent: number }
type Span = { fromPercent: number; widthPercent: number }

/** The 24 hours of a person's day on a tape, in percent of its length, by the clock on the wall of each entry. */
export type DayStrip = {
  nights: Span[]
  cramps: Mark[]
  sessions: Span[]
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
  const start = minutesOf(dayStartsAt)
  const place = (minutes: number): number =>
    (((minutes - start + DAY_MINUTES) % DAY_MINUTES) / DAY_MINUTES) * 100
  const at = (moment: Instant): number => place(writtenMinutes(moment))
  const cramps = entries.filter(entry => entry.kind === 'cramp')
  const exercise = entries
    .filter(entry => entry.kind === 'exercise')
    .filter(({ planned }) => planned !== true)
  const fluids = entries.filter(entry => entry.kind === 'fluid')
  const sessions = exercise.map(({ startedAt, durationMinutes }) => {
    const fromPercent = at(startedAt)
    const length = Math.max((durationMinutes / DAY_MINUTES) * 100, 0.8)
    return { fromPercent, widthPercent: Math.min(length, 100 - fromPercent) }
  })
  const crampMarks = cramps.map(cramp => ({ atPercent: at(cramp.startedAt) }))
  const nowPercent = at(now)
  return {
    nights: nightSpans(place),
    cramps: crampMarks,
    sessions,
    drinks: fluids.map(fluid => ({
      atPercent: at(fluid.at),
      scale: Math.min(1, 0.6 + Math.sqrt(fluid.volumeMl / 1000) * 0.4),
    })),
    nowPercent,
    ticks: [0, 6, 12, 18, 24].map(hours => tick(start, hours)),
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

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function tick(start: number, hours: number): { atPercent: number; words: string } {
  const clock = (start + hours * 60) % DAY_MINUTES
  const hour = hours === 24 && clock === 0 ? 24 : Math.floor(clock / 60)
  const minutes = clock % 60
  const words = String(hour).padStart(2, '0') + (minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`)
  return { atPercent: (hours / 24) * 100, words }
}

/** The night in the order of this day's clock: one span, or two when the day begins inside it. */
function nightSpans(place: (minutes: number) => number): Span[] {
  const from = place(NIGHT.from)
  const to = place(NIGHT.to)
  if (from < to) return [{ fromPercent: from, widthPercent: to - from }]
  return [
    { fromPercent: 0, widthPercent: to },
    { fromPercent: from, widthPercent: 100 - from },
  ]
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
