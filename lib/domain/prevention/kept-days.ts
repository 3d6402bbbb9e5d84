import type { Routine } from '../entry'
import { addDays, mondayOf, type LocalDate } from '../time/local-date'
import { dueOn, type Due } from './due'
import { exerciseOf } from './exercise-of'
import type { ExerciseName } from './exercises'
import { planOn, type Plan } from './plan'

/** A routine entry and the calendar day it belongs to. */
export type RoutineOfDay = { entry: Routine; day: LocalDate }

/**
 * How a day stands with the plan. `rest`: nothing was due; `ahead`: it is not here yet; `open`: it is today and something
 * is left to do; `all`, `part`, `none`: how many of the exercises that were due are logged. Of a day with none it is not
 * known whether they were done.
 */
export type DayState = 'rest' | 'ahead' | 'open' | 'all' | 'part' | 'none'

/** A day beside the plan that stood on it. */
export type PlanDay = {
  date: LocalDate
  due: Due[]
  /** Which of them are logged on the day. */
  done: ReadonlySet<ExerciseName>
  state: DayState
}

/** What the days are judged by; age in whole years, null: not known. */
export type PlanSetting = { plans: readonly Plan[]; today: LocalDate; age: number | null }

function stateOf(date: LocalDate, today: LocalDate, dueCount: number, doneCount: number): DayState {
  if (dueCount === 0) return 'rest'
  if (doneCount === dueCount) return 'all'
  if (date > today) return 'ahead'
  if (date === today) return 'open'
  return doneCount > 0 ? 'part' : 'none'
}

/** A day of the person beside their plan. Work that was not due counts for nothing here. */
export function planDay(routines: readonly RoutineOfDay[], date: LocalDate, setting: PlanSetting): PlanDay {
  const { plans, today, age } = setting
  const due = dueOn(planOn(plans, date), date, age)
  const logged = new Set(routines.filter(({ day }) => day === date).map(({ entry }) => exerciseOf(entry)))
  const done = new Set(due.map(({ exercise }) => exercise).filter(exercise => logged.has(exercise)))
  return { date, due, done, state: stateOf(date, today, due.length, done.size) }
}

/** The seven days of the week that holds a date, from Monday on. */
export const planWeek = (
  routines: readonly RoutineOfDay[],
  date: LocalDate,
  setting: PlanSetting,
): PlanDay[] =>
  Array.from({ length: 7 }, (_, index) => planDay(routines, addDays(mondayOf(date), index), setting))

/** A week beside its plan: days of the plan so far, and on how many of them something of it was logged. */
export type Adherence = { monday: LocalDate; days: number; kept: number }

/**
 * How a week stands: of the days on which the plan asked for something, those with at least one of its exercises logged.
 * Today counts from its first exercise on, days ahead do not. That one exercise makes a day of the plan is ours.
 */
export function adherenceIn(
  routines: readonly RoutineOfDay[],
  date: LocalDate,
  setting: PlanSetting,
): Adherence {
  const days = planWeek(routines, date, setting).filter(
    ({ date: of, due, done }) =>
      due.length > 0 && (of < setting.today || (of === setting.today && done.size > 0)),
  )
  return { monday: mondayOf(date), days: days.length, kept: days.filter(({ done }) => done.size > 0).length }
}
