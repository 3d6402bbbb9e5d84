import type { Routine } from '../entry'
import { addDays, type LocalDate } from '../time/local-date'
import { exerciseOf } from './exercise-of'
import { exercises } from './exercises'
import type { RoutineOfDay } from './kept-days'

/** The two parts of the thigh that are set side by side. */
export type Thigh = 'front' | 'back'

/** What was logged for one part of the thigh. */
export type ThighWork = {
  /** Sets, where an entry that does not say how many counts as one. */
  sets: number
  /** Entries that do not say how many sets. */
  setsUnknown: number
  /** Time a stretch was held, in seconds, on each leg. */
  stretchSeconds: number
  /** Stretches without how long or how often, which are not in the time. */
  timeUnknown: number
  entries: readonly Routine[]
}

const thighs = { quadriceps: 'front', hamstring: 'back' } as const

/** The part of the thigh an entry is for: by its muscle, else by its exercise. Null: neither, or not said. */
export function thighOf(entry: Routine): Thigh | null {
  if (entry.measure !== 'stretch' && entry.measure !== 'strength') return null
  const exercise = exerciseOf(entry)
  const muscle = entry.muscle ?? (exercise === null ? undefined : exercises[exercise].muscle)
  return muscle === 'quadriceps' || muscle === 'hamstring' ? thighs[muscle] : null
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)

/** Seconds a stretch was held; null where how long or how often is not said. */
const heldSeconds = ({ holdSeconds, repeats, sets = 1 }: Routine): number | null =>
  holdSeconds === undefined || repeats === undefined ? null : holdSeconds * repeats * sets

function workOf(entries: readonly Routine[]): ThighWork {
  const times = entries.filter(({ measure }) => measure === 'stretch').map(heldSeconds)
  return {
    sets: sum(entries.map(({ sets = 1 }) => sets)),
    setsUnknown: entries.filter(({ sets }) => sets === undefined).length,
    stretchSeconds: sum(times.map(seconds => seconds ?? 0)),
    timeUnknown: times.filter(seconds => seconds === null).length,
    entries,
  }
}

/** Work on the thigh over some days, and stretch or strength work of which the muscle is not said. */
export type Balance = Record<Thigh, ThighWork> & { muscleUnknown: readonly Routine[] }

/** The work of the `dates` calendar days up to today, which is included. Says what was logged, not whether it is enough. */
export function balanceOf(routines: readonly RoutineOfDay[], today: LocalDate, dates: number): Balance {
  const from = addDays(today, 1 - dates)
  const entries = routines.filter(({ day }) => from <= day && day <= today).map(({ entry }) => entry)
  const of = (thigh: Thigh) => workOf(entries.filter(entry => thighOf(entry) === thigh))
  const muscleUnknown = entries.filter(
    entry =>
      (entry.measure === 'stretch' || entry.measure === 'strength') &&
      entry.muscle === undefined &&
      exerciseOf(entry) === null,
  )
  return { front: of('front'), back: of('back'), muscleUnknown }
}
