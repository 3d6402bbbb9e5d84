import type { DayClosed } from '../entry'
import { epochMs, type EpochMs } from '../time/instant'
import type { Consumed } from './day-minerals'

/** Foods so close together are one meal. Ours. */
export const MEAL_MINUTES = 60

/** A whole day has at least so many meals or, once the person closed it, foods. Ours. */
export const MEALS_OF_A_DAY = 3

/** From the first meal of a whole day to its last there are at least so many hours. Ours. */
export const HOURS_OF_EATING = 6

/** How much of a day’s food and drink is in the diary, as far as that can be told. */
export type DayCoverage = {
  /** Supplements not among them. */
  foods: number
  drinks: number
  supplements: number
  /** Times of day something was eaten, at least an hour apart. */
  meals: number
  /**
   * `whole`: looks like all that was eaten; `part`: some foods; `drinks-only`: drinks or supplements, no food;
   * `nothing`: neither.
   */
  looks: 'whole' | 'part' | 'drinks-only' | 'nothing'
}

/** The most moments of these that lie at least an hour apart. */
function mealsAt(moments: readonly EpochMs[]): number {
  let meals = 0
  let last = -Infinity
  for (const at of [...moments].sort((one, other) => one - other)) {
    if (at - last < MEAL_MINUTES * 60_000) continue
    meals += 1
    last = at
  }
  return meals
}

/** Whether these look like the meals of a whole day: three an hour or more apart, over six hours or more. */
export function areMealsOfADay(moments: readonly EpochMs[]): boolean {
  if (moments.length === 0) return false
  const hours = (Math.max(...moments) - Math.min(...moments)) / 3_600_000
  return mealsAt(moments) >= MEALS_OF_A_DAY && hours >= HOURS_OF_EATING
}

/**
 * How much of a day is in the diary. It looks whole with three meals an hour or more apart over six hours or more, or
 * with three foods once the person closed it with nothing else to report. That nothing is missing nobody can know.
 */
export function dayCoverage(consumed: readonly Consumed[], closed: DayClosed['cramps'] | null): DayCoverage {
  const count = (wanted: Consumed['part']) => consumed.filter(({ part }) => part === wanted).length
  const moments = consumed.filter(({ part }) => part === 'food').map(({ entry }) => epochMs(entry.at))
  const [foods, meals] = [moments.length, mealsAt(moments)]
  const isWhole = areMealsOfADay(moments) || (closed === 'all-logged' && foods >= MEALS_OF_A_DAY)
  const other = consumed.length === 0 ? 'nothing' : 'drinks-only'
  return {
    foods,
    drinks: count('drink'),
    supplements: count('supplement'),
    meals,
    looks: isWhole ? 'whole' : foods > 0 ? 'part' : other,
  }
}
