import { addDays, type LocalDate } from '../time/local-date'
import { dayCoverage, type DayCoverage } from './day-coverage'
import { dayMinerals, type Consumed, type MineralOfDay } from './day-minerals'
import type { Mineral, PerMineral } from './mineral'
import type { DayClosed } from '../entry'

/** What was logged on a calendar day. */
export type LoggedDay = { day: LocalDate; consumed: readonly Consumed[]; closed: DayClosed['cramps'] | null }

/** A calendar day with what it holds and how much of it is in the diary. */
export type IntakeDay = { day: LocalDate; coverage: DayCoverage; minerals: PerMineral<MineralOfDay> }

export const intakeDay = ({ day, consumed, closed }: LoggedDay): IntakeDay => ({
  day,
  coverage: dayCoverage(consumed, closed),
  minerals: dayMinerals(consumed),
})

/** The mean of one mineral over the days that look whole. */
export type MineralMean = {
  /** Days asked about, those counted among them, and those that look whole but lack a figure. */
  days: number
  counted: number
  unclear: number
  /** mg a day over the days counted; null where none is. */
  meanMg: number | null
  /** The days counted, oldest first. */
  countedDays: LocalDate[]
}

/** Whether the amount of a day can be counted: the day looks whole, and every entry has a figure. */
export const isCounted = ({ coverage, minerals }: IntakeDay, mineral: Mineral): boolean =>
  coverage.looks === 'whole' && minerals[mineral].unknown === 0

/**
 * The mean of the `count` days that end with `last`, over those that look whole and whose figures are all known. Days
 * that are not in `days` were not logged.
 */
export function mineralMean(
  days: readonly IntakeDay[],
  mineral: Mineral,
  { last, count }: { last: LocalDate; count: number },
): MineralMean {
  const first = addDays(last, 1 - count)
  const whole = days.filter(({ day, coverage }) => first <= day && day <= last && coverage.looks === 'whole')
  const counted = whole.filter(day => isCounted(day, mineral))
  const sum = counted.reduce((total, { minerals }) => total + minerals[mineral].knownMg, 0)
  return {
    days: count,
    counted: counted.length,
    unclear: whole.length - counted.length,
    meanMg: counted.length === 0 ? null : sum / counted.length,
    countedDays: counted.map(({ day }) => day).sort(),
  }
}
