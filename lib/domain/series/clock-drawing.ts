import { nightHours } from '../strips/day-axis'
import type { Words } from '../words/words'
import type { PlacedWord } from './calendar-drawing'
import type { HoursSeries } from './hours-series'

/** A clock of 24 hours as paths round the middle of a drawing, midnight at the top; in pixels. */
export type ClockDrawing = {
  width: number
  height: number
  inner: number
  outer: number
  night: string
  /** One for each hour with a cramp, its count at the outer end where there is room. */
  bars: { hour: number; path: string; word: PlacedWord | null }[]
  /** Where hours without a cramp have their dot; empty where no day is known. */
  dots: { x: number; y: number }[]
  words: PlacedWord[]
  /** The stretch that holds half of the cramps and the place of their centre; null: none stands out. */
  gathered: { strip: string; dot: { x: number; y: number } } | null
}

const size = { width: 328, height: 290 }
const inner = 50
const outer = 98
const wordsAt = 127
const stripAt = 41
const nightOuter = 108

/** A bar takes so much of the 15 degrees of its hour. */
const shareOfHour = 0.72

/** Fewer cramps than this in the fullest hour leave their bars short. */
const lowestTop = 4

/** What a digit takes, and half of its height, in pixels. */
const digit = 7.2
const halfHeight = 5

/** Between a bar and its count, in pixels. */
const countGap = 4

const round = (value: number): number => Math.round(value * 10) / 10

/** A place so many hours round the clock, clockwise from the top. */
function place(hour: number, radius: number): { x: number; y: number } {
  const angle = (hour / 24) * 2 * Math.PI
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) }
}

const point = (hour: number, radius: number): string => {
  const { x, y } = place(hour, radius)
  return `${x} ${y}`
}

/** The part of a ring between two hours; `to` is later than `from` and may be above 24. */
function sector(from: number, to: number, low: number, high: number): string {
  const isLong = to - from > 12 ? 1 : 0
  return `M${point(from, low)}L${point(from, high)}A${high} ${high} 0 ${isLong} 1 ${point(to, high)}L${point(to, low)}A${low} ${low} 0 ${isLong} 0 ${point(from, low)}Z`
}

const arc = (from: number, to: number, radius: number): string =>
  `M${point(from, radius)}A${radius} ${radius} 0 ${to - from > 12 ? 1 : 0} 1 ${point(to, radius)}`

/** Lays the hours round the clock. `isKnown`: some day of the span is known. */
export function clockDrawing(
  { counts, gathering }: HoursSeries,
  isKnown: boolean,
  { whenAndWhere: { hours } }: Words,
): ClockDrawing {
  const top = Math.max(lowestTop, ...counts)
  const margin = (1 - shareOfHour) / 2
  return {
    ...size,
    inner,
    outer,
    night: sector(nightHours.from, nightHours.to + 24, inner, nightOuter),
    bars: counts.flatMap((count, hour) => {
      if (count === 0) return []
      const end = round(inner + ((outer - inner) * count) / top)
      const path = sector(hour + margin, hour + 1 - margin, inner, end)
      return [{ hour, path, word: countWord(count, hour, end) }]
    }),
    dots: isKnown ? counts.flatMap((count, hour) => (count === 0 ? [place(hour + 0.5, inner + 6)] : [])) : [],
    words: [0, 6, 12, 18].map(hour => clockWord(hour, hours.time(hour, 0))),
    gathered:
      gathering === null || gathering === 'too-few'
        ? null
        : {
            strip: arc(gathering.fromHour + 0.4, gathering.fromHour + gathering.hours - 0.4, stripAt),
            dot: place(gathering.centreMinute / 60, stripAt),
          },
  }
}

/** The count over a bar, as far out as its width asks for; none where its hour is too narrow for so many digits. */
function countWord(count: number, hour: number, end: number): PlacedWord | null {
  const words = String(count)
  const angle = ((hour + 0.5) / 24) * 2 * Math.PI
  const half = Math.abs(Math.sin(angle)) * words.length * (digit / 2) + Math.abs(Math.cos(angle)) * halfHeight
  const radius = end + countGap + half
  const room = (2 * Math.PI * radius) / 24
  if (words.length * digit > room) return null
  const { x, y } = place(hour + 0.5, radius)
  return { x, y: round(y + 4.5), words, anchor: 'middle' }
}

function clockWord(hour: number, words: string): PlacedWord {
  const { x, y } = place(hour, wordsAt)
  if (hour === 0) return { x, y: y + 2, words, anchor: 'middle' }
  if (hour === 12) return { x, y: y + 8, words, anchor: 'middle' }
  return { x, y: round(y + 4.5), words, anchor: hour === 6 ? 'start' : 'end' }
}
