import { entrySchema, type Exercise, type Routine } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import type { DayLoad, TrainingDiary } from '@/lib/domain/training/day-load'

export const date = (text: string): LocalDate => localDateSchema.parse(text)

/** The day every figure of these tests ends before. */
export const today = date('2026-05-19')

type Fields = Record<string, unknown>

/** A session so many days ago, at noon unless the fields say otherwise. */
export function session(daysAgo: number, fields: Fields = {}): Exercise {
  const { time = '12:00', ...rest } = fields
  const entry = entrySchema.parse({
    kind: 'exercise',
    id: newId(),
    startedAt: `${addDays(today, -daysAgo)}T${String(time)}:00Z`,
    timeZone: 'UTC',
    durationMinutes: 60,
    ...rest,
  })
  if (entry.kind !== 'exercise') throw new Error('not a session')
  return entry
}

/** A warm-up or cool-down logged by itself. */
export function routine(measure: string, daysAgo: number, time: string): Routine {
  const at = `${addDays(today, -daysAgo)}T${time}:00Z`
  const entry = entrySchema.parse({ kind: 'routine', id: newId(), at, timeZone: 'UTC', measure })
  if (entry.kind !== 'routine') throw new Error('not a routine')
  return entry
}

/** Days, so many ago up to and with so many ago. */
export const daysAgo = (from: number, to: number): LocalDate[] =>
  Array.from({ length: from - to + 1 }, (_, index) => addDays(today, index - from))

export const diaryOf = (parts: Partial<TrainingDiary>): TrainingDiary => ({
  loggedDays: [],
  sessions: [],
  routines: [],
  dayStartsAt: '00:00',
  ...parts,
})

/** Days with these loads, the last of them yesterday; null: not logged. `'unrated'`: a session without an effort. */
export const daysWith = (loads: readonly (number | null | 'unrated')[]): DayLoad[] =>
  loads.map((load, index) => ({
    day: addDays(today, index - loads.length),
    isLogged: load !== null,
    load: typeof load === 'number' ? load : null,
    atLeast: typeof load === 'number' ? load : 0,
    sessions: load === 'unrated' ? [session(loads.length - index)] : [],
  }))

export const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what)
