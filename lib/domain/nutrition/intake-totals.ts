import type { LocalDate } from '../time/local-date'
import type { PerMineral } from './mineral'

/** One mineral of a day: what is known of it in mg, and how many entries have no figure: with any, it is at least so much. */
export type MineralTotal = { knownMg: number; unknown: number }

/** What was drunk and eaten on a calendar day, added up. */
export type IntakeTotals = {
  day: LocalDate
  /** Closed, or with any entry made by hand. */
  logged: boolean
  /** Drinks below 6 % alcohol by volume, in ml; null where none is logged: how much was drunk is not known, and not zero. */
  fluidMl: number | null
  /** Foods and supplements logged, each entry counted. */
  foods: number
  /** Looks like all that was eaten, as `dayCoverage` says. */
  looksWhole: boolean
  /** Null where no food is logged: water and coffee are no intake. */
  minerals: PerMineral<MineralTotal> | null
}
