import type { TriedFigures } from '../doctor/tried-figures'
import type { Id } from '../id'

/** How long it took until something helped, wholly or partly, in seconds; figures are null where no time is known. */
export type ReliefTimes = {
  known: number
  shortest: number | null
  middle: number | null
  longest: number | null
}

/** One thing that was tried, how it went, and how long it took. */
export type TriedRelief = TriedFigures & {
  after: ReliefTimes
  /** Cramps in which it was tried, and the newest of them, newest first. */
  cramps: number
  newest: Id[]
}

/** What was tried against the cramps of a range of days. */
export type ReliefOfSpan = {
  cramps: number
  /** Cramps of which something is said that was tried. */
  withRelief: number
  /** Most often tried first; of several as often, in the order of the form. */
  methods: TriedRelief[]
}
