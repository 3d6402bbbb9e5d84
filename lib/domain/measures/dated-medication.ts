import type { Medication } from '../entry'
import type { Id } from '../id'
import type { DrugClass } from '../medication'
import { dayNumber, type DayNumber } from '../time/local-date'
import type { DayWindow } from './measure'

/** A medicine that was begun by today, with its dates as day numbers. */
export type DatedMedication = {
  id: Id
  name: string
  /** Null where no class was named; the name is never searched. */
  drugClass: DrugClass | null
  startedOn: DayNumber
  /** The last day it was taken, which may lie ahead; null while it is taken. */
  stoppedOn: DayNumber | null
}

export const dateMedication = ({
  id,
  name,
  drugClass,
  startedOn,
  stoppedOn,
}: Medication): DatedMedication => ({
  id,
  name,
  drugClass: drugClass ?? null,
  startedOn: dayNumber(startedOn),
  stoppedOn: stoppedOn === undefined ? null : dayNumber(stoppedOn),
})

/**
 * Whether it was taken on a date of the window, its first and its last day included. A last day that stands before the
 * first one is a slip nobody can resolve here: the days between the two count as taken.
 */
export function wasTaken(
  { startedOn, stoppedOn }: Pick<DatedMedication, 'startedOn' | 'stoppedOn'>,
  { from, to }: DayWindow,
): boolean {
  const last = stoppedOn ?? Infinity
  return Math.min(startedOn, last) <= to && Math.max(startedOn, last) >= from
}
