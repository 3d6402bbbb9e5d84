import type { Entry } from '../entry'
import type { LocalDate } from '../time/local-date'
import { saysMoreThanShown } from './told-rule'
import type { Who } from './who-shown'

/** A visit to a doctor as a page shows it. `where` and `outcome` are null where they were not chosen or not written. */
export type PageVisit = {
  on: LocalDate
  where: string | null
  outcome: string | null
  /** The rules it was about, but those that tell more of the person than was chosen. */
  ruleIds: readonly string[]
}

/** The visits of a period, the latest first. */
export const visitsIn = (
  entries: readonly Entry[],
  isInPeriod: (day: LocalDate) => boolean,
  who: Who,
): PageVisit[] =>
  entries
    .filter(entry => entry.kind === 'consultation')
    .filter(({ on }) => isInPeriod(on))
    .toSorted((one, other) =>
      one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1,
    )
    .map(({ on, where = null, outcome = null, ruleIds }) => ({
      on,
      where: who.visits === true ? where : null,
      outcome: who.visits === true ? outcome : null,
      ruleIds: ruleIds.filter(ruleId => !saysMoreThanShown({ ruleId }, who)),
    }))
