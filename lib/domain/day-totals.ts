import type { LocalDate } from './time/local-date'

/**
 * What one calendar day adds up to. Every figure is null where the day is not logged: unknown, never zero. On a logged
 * day a figure is 0 when nothing of it was logged, and null when something was logged whose figure is not known
 * (a food without a potassium figure, a session without an effort).
 */
export type DayTotals = {
  day: LocalDate
  /** Closed, or with any entry made by hand. */
  logged: boolean
  /** Cramps (contractions as logged, not episodes) that started on the day. */
  cramps: number | null
  /** Highest severity, 0 to 10; null also when no cramp of the day was rated. */
  worstSeverity: number | null
  /** Drinks below 6 % alcohol by volume, in ml. */
  fluidMl: number | null
  /** Foods and supplements logged, each entry counted; few of them are no whole day's food. */
  foods: number | null
  potassiumMg: number | null
  magnesiumMg: number | null
  calciumMg: number | null
  sodiumMg: number | null
  exerciseMinutes: number | null
  /** Session load, effort (0 to 10) times minutes, summed over the day's sessions. */
  load: number | null
}

/** What a page about one part of the diary needs of its days, and has the database add up. */
export type CrampDay = Pick<DayTotals, 'day' | 'logged' | 'cramps' | 'worstSeverity'>
export type IntakeDay = Pick<
  DayTotals,
  'day' | 'logged' | 'fluidMl' | 'foods' | 'potassiumMg' | 'magnesiumMg' | 'calciumMg' | 'sodiumMg'
>
export type TrainingDay = Pick<DayTotals, 'day' | 'logged' | 'exerciseMinutes' | 'load'>
