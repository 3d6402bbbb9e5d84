import type { DayNumber } from '../time/local-date'

/** A prevention plan that is being kept: weeks of 7 dates in a row, up to yesterday, with 5 or more routine days each. */
export type PreventionPlan = {
  weeks: number
  /** The earliest routine day of those weeks or of the week before them. */
  began: DayNumber
}

/** Days a week that make a week of the plan. */
const daysKept = 5

/** The plan as of a day, which is itself left out; null when the last 7 dates before it do not make a week of it. */
export function preventionPlan(routineDays: ReadonlySet<DayNumber>, today: DayNumber): PreventionPlan | null {
  const keptIn = (week: number): DayNumber[] =>
    Array.from({ length: 7 }, (_, index) => today - 7 * (week + 1) + index).filter(day =>
      routineDays.has(day),
    )
  let weeks = 0
  let began: DayNumber | undefined
  for (;;) {
    const kept = keptIn(weeks)
    began = kept[0] ?? began
    if (kept.length < daysKept) break
    weeks += 1
  }
  return weeks === 0 || began === undefined ? null : { weeks, began }
}
