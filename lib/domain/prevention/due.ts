import { addDays, weekday, type LocalDate } from '../time/local-date'
import { exercises, type ExerciseName } from './exercises'
import { nordicWeek, nordicWeekOn, type Repeats } from './nordic'
import type { Plan } from './plan'

/** How much of an exercise is done in one session. */
export type Dose =
  /** Seconds of each hold, and holds on each leg. */
  { kind: 'hold'; holdSeconds: number; repeats: number } | { kind: 'sets'; sets: readonly Repeats[] }

/** An exercise that is due on a day, and how much of it. */
export type Due = { exercise: ExerciseName; dose: Dose }

/** From this age on the higher counts of strength are used: the source says "about 50 to 60", the lower end is ours. */
export const olderFrom = 50

/** Repeats of a strength set: 8 to 12, from about 50 to 60 years on 10 to 15. An age that is not known counts as younger. */
export const strengthRepeats = (age: number | null): Repeats =>
  age !== null && age >= olderFrom ? { from: 10, to: 15 } : { from: 8, to: 12 }

/** Whether the Nordic exercise is due: the first of the chosen days of its week, as many as the week has sessions. */
function nordicDose({ nordic }: Plan, days: readonly number[], day: LocalDate): Dose | null {
  if (nordic === undefined) return null
  const number = nordicWeekOn(nordic.startedOn, day)
  const week = nordicWeek(nordic.variant, number)
  if (week === null) return null
  const begins = addDays(nordic.startedOn, 7 * (number - 1))
  const chosen = Array.from({ length: 7 }, (_, index) => addDays(begins, index)).filter(date =>
    days.includes(weekday(date)),
  )
  return chosen.slice(0, week.sessions).includes(day) ? { kind: 'sets', sets: week.sets } : null
}

function doseOf(
  plan: Plan,
  exercise: ExerciseName,
  days: readonly number[],
  day: LocalDate,
  age: number | null,
): Dose | null {
  if (!days.includes(weekday(day))) return null
  if (exercise === 'nordicCurls') return nordicDose(plan, days, day)
  if (exercises[exercise].measure === 'stretch')
    return { kind: 'hold', holdSeconds: plan.holdSeconds, repeats: plan.repeats }
  return { kind: 'sets', sets: Array.from({ length: plan.sets }, () => strengthRepeats(age)) }
}

/** What a plan asks for on a day, in the order it is done; nothing on a day the plan did not stand. Age in whole years; null: not known. */
export function dueOn(plan: Plan | null, day: LocalDate, age: number | null): Due[] {
  if (plan === null || day < plan.startedOn || (plan.stoppedOn !== undefined && day >= plan.stoppedOn))
    return []
  return plan.exercises.flatMap(({ exercise, days }) => {
    const dose = doseOf(plan, exercise, days, day, age)
    return dose === null ? [] : [{ exercise, dose }]
  })
}
