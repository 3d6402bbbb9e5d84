import type { Exercise, Routine } from '../entry'
import { epochMs } from '../time/instant'

/** Minutes from which a warm-up or a cool-down is as long as published: 8 to 10 before, 5 to 10 after. */
export const longEnoughMinutes = { warmUp: 8, coolDown: 5 } as const

/** So long before it starts, or after it ends, a warm-up or cool-down logged by itself still belongs to a session (ours). */
export const nearMinutes = 60

export type Part = keyof typeof longEnoughMinutes

/**
 * Whether the warm-up or cool-down of a session was kept. `kept` without minutes: logged by itself, its length is not
 * known. `not-asked`: nothing was said about it, which is not "no".
 */
export type PartKept =
  { answer: 'kept'; minutes: number | null } | { answer: 'left-out' } | { answer: 'not-asked' }

/** How often one part was kept among the sessions. */
export type PartCounts = {
  kept: number
  /** Of those kept: long enough; and those whose length is not known. */
  longEnough: number
  lengthUnknown: number
  leftOut: number
  notAsked: number
}

const measureOf = { warmUp: 'warm-up', coolDown: 'cool-down' } as const

/** What is said of the warm-up or cool-down of a session: in the session itself, else by a routine near it. */
export function partKept(part: Part, session: Exercise, routines: readonly Routine[]): PartKept {
  const minutes = part === 'warmUp' ? session.warmUpMinutes : session.coolDownMinutes
  if (minutes !== undefined && minutes > 0) return { answer: 'kept', minutes }
  if (routines.some(routine => isPartOf(part, session, routine))) return { answer: 'kept', minutes: null }
  return { answer: minutes === undefined ? 'not-asked' : 'left-out' }
}

/** The warm-ups and cool-downs logged by themselves that belong to one of the sessions, in the order they came. */
export const routinesNear = (sessions: readonly Exercise[], routines: readonly Routine[]): Routine[] =>
  routines.filter(routine =>
    sessions.some(session => isPartOf('warmUp', session, routine) || isPartOf('coolDown', session, routine)),
  )

const isPartOf = (part: Part, session: Exercise, routine: Routine): boolean =>
  routine.measure === measureOf[part] && isNear(part, session, routine)

/** A warm-up from an hour before the start to the end; a cool-down from the start to an hour after the end. Both ends included. */
function isNear(part: Part, { startedAt, durationMinutes }: Exercise, { at }: Routine): boolean {
  const minutesIn = (epochMs(at) - epochMs(startedAt)) / 60_000
  return part === 'warmUp'
    ? minutesIn >= -nearMinutes && minutesIn <= durationMinutes
    : minutesIn >= 0 && minutesIn <= durationMinutes + nearMinutes
}

/** Counts one part over sessions. The counts of kept, left out and not asked add up to the sessions. */
export function countParts(
  part: Part,
  sessions: readonly Exercise[],
  routines: readonly Routine[],
): PartCounts {
  const answers = sessions.map(session => partKept(part, session, routines))
  const kept = answers.flatMap(one => (one.answer === 'kept' ? [one.minutes] : []))
  return {
    kept: kept.length,
    longEnough: kept.filter(minutes => minutes !== null && minutes >= longEnoughMinutes[part]).length,
    lengthUnknown: kept.filter(minutes => minutes === null).length,
    leftOut: answers.filter(({ answer }) => answer === 'left-out').length,
    notAsked: answers.filter(({ answer }) => answer === 'not-asked').length,
  }
}
