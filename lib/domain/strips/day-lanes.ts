import type { Cramp, Entry, Exercise } from '../entry'
import { momentOf } from '../entry'
import { type Instant } from '../time/instant'
import { durationWords, minutesWords } from '../words/duration-words'
import { amountWords } from '../words/fluid-words'
import type { Words } from '../words/words'
import type { VolumeUnit } from '../units'
import { dayAxis, dropScale, percentOfDay, type AxisSpan, type DayAxis } from './day-axis'

/** What of a day stands on its axis. */
export const laneKinds = ['cramps', 'exercise', 'drinks', 'foods'] as const

export type LaneKind = (typeof laneKinds)[number]

/** One mark of a lane: a point, or a bar where it has a length; open where it goes on beyond the day. */
export type LaneMark = AxisSpan & {
  id: string
  /** Of a drink, from 0.6 to 1. */
  scale: number
  opensBefore: boolean
  opensAfter: boolean
  /** The word beside it where it has room; null: none. */
  words: string | null
}

/** One kind of entry over the 24 hours. */
export type DayLane = {
  kind: LaneKind
  name: string
  /** What it comes to: "2", "45 min", "1.35 L". */
  total: string
  marks: LaneMark[]
}

/** A day with its entries of four kinds, each on a lane of its own. */
export type DayLanes = Pick<DayAxis, 'nights' | 'ticks'> & {
  lanes: DayLane[]
  /** Null: the day is over. */
  nowPercent: number | null
}

/** What a day holds, and what of the day before reaches into it. */
export type DayHeld = {
  entries: readonly Entry[]
  before: readonly Entry[]
  /** Null where nothing is logged. */
  fluidMl: number | null
  /** The moment on the person's wall clock; null: the day is over. */
  now: Instant | null
  dayStartsAt: string
  unit: VolumeUnit
  words: Words
}

/** Two words on a lane need this much of the axis between their middles, or the later one is left out. */
const wordPercent = 13

/** Adding percents may leave so much too much or too little: a hundredth of a second of the day is less. */
const dust = 1e-9

/** A bar is at least so long, so that it is seen. */
const shortestPercent = 0.9

const isDone = (entry: Entry): entry is Exercise => entry.kind === 'exercise' && entry.planned !== true

const isCramp = (entry: Entry): entry is Cramp => entry.kind === 'cramp'

/** How long an entry lasted, in minutes; 0 where it has no length, or none is known. */
export function minutesOfEntry(entry: Entry): number {
  if (entry.kind === 'exercise') return entry.durationMinutes
  return entry.kind === 'cramp' ? (entry.durationSeconds ?? 0) / 60 : 0
}

/** Lays the entries of a calendar day on its axis, lane by lane. */
export function dayLanes(held: DayHeld): DayLanes {
  const { entries, before, now, dayStartsAt, words } = held
  const { lanes } = words.dayPage
  const axis = dayAxis(dayStartsAt, 3)
  const all = (fits: (entry: Entry) => boolean): LaneMark[] =>
    withRoom([
      ...before.filter(fits).flatMap(entry => markOf(entry, axis, -100, words)),
      ...entries.filter(fits).flatMap(entry => markOf(entry, axis, 0, words)),
    ])
  const done = entries.filter(isDone)
  const minutes = done.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0)
  const count = (kind: Entry['kind']): number => entries.filter(entry => entry.kind === kind).length
  const total: Record<LaneKind, string> = {
    cramps: String(count('cramp')),
    exercise: minutesWords(minutes),
    drinks: held.fluidMl === null ? '' : amountWords(held.fluidMl, held.unit, words),
    foods: String(count('food')),
  }
  const fits: Record<LaneKind, (entry: Entry) => boolean> = {
    cramps: isCramp,
    exercise: isDone,
    drinks: entry => entry.kind === 'fluid',
    foods: entry => entry.kind === 'food',
  }
  return {
    nights: axis.nights,
    ticks: axis.ticks,
    nowPercent: now === null ? null : axis.at(now),
    lanes: laneKinds.map(kind => {
      const own = entries.filter(fits[kind])
      const marks = all(fits[kind])
      const none = marks.length === 0 ? words.dayPage.none : words.dayPage.noneBegun
      return { kind, name: lanes[kind], total: own.length === 0 ? none : total[kind], marks }
    }),
  }
}

/** The mark of an entry on the axis of its own day, moved by so many percent; none where nothing of it is on the axis. */
function markOf(entry: Entry, axis: DayAxis, moved: number, words: Words): LaneMark[] {
  const moment = momentOf(entry)
  if (moment === null) return []
  const start = axis.at(moment) + moved
  const length = percentOfDay(minutesOfEntry(entry))
  const isBar = entry.kind === 'exercise' || (entry.kind === 'cramp' && length > shortestPercent)
  const end = start + (isBar ? Math.max(length, shortestPercent) : 0)
  if (moved !== 0 && (!isBar || end <= dust)) return []
  const fromPercent = Math.max(0, start)
  return [
    {
      id: entry.id,
      fromPercent,
      widthPercent: Math.min(100, end) - fromPercent,
      scale: entry.kind === 'fluid' ? dropScale(entry.volumeMl) : 1,
      opensBefore: start < 0,
      opensAfter: end > 100 + dust,
      words: wordsAt(entry, words),
    },
  ]
}

function wordsAt(entry: Entry, words: Words): string | null {
  if (entry.kind === 'cramp')
    return entry.severity === undefined ? null : words.figures.outOf(entry.severity, 10)
  return entry.kind === 'exercise' ? durationWords(entry.durationMinutes * 60) : null
}

/** The same marks, oldest first, without the words that would touch an earlier one's. */
function withRoom(marks: readonly LaneMark[]): LaneMark[] {
  const taken: number[] = []
  return marks
    .toSorted((one, other) => one.fromPercent - other.fromPercent)
    .map(mark => {
      const middle = mark.fromPercent + mark.widthPercent / 2
      const hasRoom = taken.every(at => Math.abs(at - middle) >= wordPercent)
      if (mark.words !== null && hasRoom) taken.push(middle)
      return hasRoom ? mark : { ...mark, words: null }
    })
}
