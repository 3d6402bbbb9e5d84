import type { Id } from '../id'
import type { DayNumber } from '../time/local-date'
import type { Diary } from './diary'

/** Calendar days from the first to the last, both included. */
export type DayWindow = { from: DayNumber; to: DayNumber }

/** What was counted, and the entries it was counted from, oldest first. */
export type Measured = {
  value: number
  entryIds: readonly Id[]
  /** Where the value is a mean: the whole numbers it was made of, so that means can be compared exactly. */
  mean?: Mean
}

/** A sum and how many numbers it adds up. */
export type Mean = { sum: number; of: number }

/**
 * Something that can be counted over days of a diary: 0 where there is none, never null. Whether a low count says
 * anything depends on the days logged, which is for the one who judges. What was assessed by the last day of the
 * window is left out where a measure looks at signs.
 */
export type Measure = {
  id: string
  /** In the plural: "cramps", "nights". */
  unit: string
  /** Whether one more cramp, of its own episode, can never make the count smaller. */
  onlyGrows: boolean
  of: (diary: Diary, window: DayWindow) => Measured
}

/** The last so many dates that end with this one, which is included. */
export const datesUpTo = (last: DayNumber, count: number): DayWindow => ({ from: last - count + 1, to: last })

export const isWithin = (day: DayNumber, { from, to }: DayWindow): boolean => day >= from && day <= to
