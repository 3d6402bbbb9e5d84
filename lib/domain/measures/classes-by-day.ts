import type { DrugClass } from '../medication'
import { addDays, daysBetween, type LocalDate } from '../time/local-date'

/** A medicine with the classes it counts as; without a last day it is still taken. */
export type TakenMedicine = {
  startedOn: LocalDate
  stoppedOn: LocalDate | null
  classes: readonly DrugClass[]
}

/**
 * The classes taken on each day of a range, both ends included, each once; a day on which none is taken is not in it. First
 * and last day of a medicine count, and of a last day before the first the days between the two, as in `wasTaken`. Costs as
 * much as there are medicines and days, not their product.
 */
export function classesByDay(
  medicines: readonly TakenMedicine[],
  from: LocalDate,
  to: LocalDate,
): ReadonlyMap<LocalDate, readonly DrugClass[]> {
  const changes = changesIn(medicines, from, to)
  const counts = new Map<DrugClass, number>()
  const days = new Map<LocalDate, readonly DrugClass[]>()
  let taken: readonly DrugClass[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const { drugClass, by } of changes.get(day) ?? []) {
      counts.set(drugClass, (counts.get(drugClass) ?? 0) + by)
      taken = [...counts].flatMap(([one, count]) => (count > 0 ? [one] : []))
    }
    if (taken.length > 0) days.set(day, taken)
  }
  return days
}

type Change = { drugClass: DrugClass; by: 1 | -1 }

/** What begins on a day of the range, or ended on the day before it. */
function changesIn(
  medicines: readonly TakenMedicine[],
  from: LocalDate,
  to: LocalDate,
): ReadonlyMap<LocalDate, readonly Change[]> {
  const changes = new Map<LocalDate, Change[]>()
  const note = (day: LocalDate, classes: readonly DrugClass[], by: 1 | -1) => {
    const already = changes.get(day) ?? []
    changes.set(day, already)
    for (const drugClass of classes) already.push({ drugClass, by })
  }
  for (const { startedOn, stoppedOn, classes } of medicines) {
    const isSlip = stoppedOn !== null && stoppedOn < startedOn
    const [first, last] = isSlip ? [stoppedOn, startedOn] : [startedOn, stoppedOn]
    if (first > to || (last !== null && last < from)) continue
    note(first < from ? from : first, classes, 1)
    if (last !== null && daysBetween(last, to) > 0) note(addDays(last, 1), classes, -1)
  }
  return changes
}
