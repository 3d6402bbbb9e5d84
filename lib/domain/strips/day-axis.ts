import type { Instant } from '../time/instant'
import { writtenMinutes } from '../time/instant'

const DAY_MINUTES = 1440

/** The hours that drawings tint as night: ours, for orientation only; no judgement rests on it. */
export const nightHours = { from: 22, to: 6 } as const

const NIGHT = { from: nightHours.from * 60, to: nightHours.to * 60 }

/** A stretch of the axis, in percent of its length. */
export type AxisSpan = { fromPercent: number; widthPercent: number }

/** The 24 hours of a person's day on one axis, in percent of its length, by the clock on the wall of each entry. */
export type DayAxis = {
  at: (moment: Instant) => number
  /** The night in the order of this day's clock: one span, or two when the day begins inside it. */
  nights: AxisSpan[]
  ticks: { atPercent: number; words: string }[]
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** So many minutes in percent of the axis. */
export const percentOfDay = (minutes: number): number => (minutes / DAY_MINUTES) * 100

/** The axis of a day that starts at this time, with a tick every so many hours. */
export function dayAxis(dayStartsAt: string, every: 3 | 6 = 6): DayAxis {
  const start = minutesOf(dayStartsAt)
  const place = (minutes: number): number => percentOfDay((minutes - start + DAY_MINUTES) % DAY_MINUTES)
  const [from, to] = [place(NIGHT.from), place(NIGHT.to)]
  return {
    at: moment => place(writtenMinutes(moment)),
    nights:
      from < to
        ? [{ fromPercent: from, widthPercent: to - from }]
        : [
            { fromPercent: 0, widthPercent: to },
            { fromPercent: from, widthPercent: 100 - from },
          ],
    ticks: Array.from({ length: 24 / every + 1 }, (_, index) => tick(start, index * every)),
  }
}

function tick(start: number, hours: number): { atPercent: number; words: string } {
  const clock = (start + hours * 60) % DAY_MINUTES
  const hour = hours === 24 && clock === 0 ? 24 : Math.floor(clock / 60)
  const minutes = clock % 60
  const words = String(hour).padStart(2, '0') + (minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`)
  return { atPercent: (hours / 24) * 100, words }
}

/** The share of a drink's mark, from 0.6 to 1: it grows with the square root of the volume. */
export const dropScale = (volumeMl: number): number => Math.min(1, 0.6 + Math.sqrt(volumeMl / 1000) * 0.4)
