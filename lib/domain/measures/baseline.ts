import type { DayNumber } from '../time/local-date'
import type { Diary } from './diary'
import { episodesIn } from './episode-counts'
import type { DayWindow } from './measure'

/** How often cramps came in a time to compare with. For this alone every date since the diary is kept counts as logged. */
export type Baseline = {
  /** The dates that count as logged; null when none of them does. */
  known: DayWindow | null
  loggedDates: number
  episodes: number
  neededDates: number
}

/** The dates a baseline looks at. */
export const baselineDates = 84

/** Logged dates without which nothing is compared. */
const neededDates = 56

/** The 84 dates that end with the one before this day. */
export const datesBefore = (day: DayNumber): DayWindow => ({ from: day - baselineDates, to: day - 1 })

/** The baseline of the 84 dates before a day; it says little while `loggedDates` are fewer than `neededDates`. */
export function baselineBefore(diary: Diary, day: DayNumber): Baseline {
  const window = datesBefore(day)
  const from = Math.max(window.from, diary.loggingSince ?? Infinity)
  if (from > window.to) return { known: null, loggedDates: 0, episodes: 0, neededDates }
  const known = { from, to: window.to }
  return {
    known,
    loggedDates: known.to - known.from + 1,
    episodes: episodesIn(diary, known).length,
    neededDates,
  }
}

/** Whether enough dates of it are logged to compare with; without that, every comparison is not known. */
export const isEnough = (baseline: Baseline): baseline is Baseline & { known: DayWindow } =>
  baseline.loggedDates >= baseline.neededDates
