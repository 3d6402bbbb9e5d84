import { dayOf, logsItsDay, type Entry } from './entry'
import type { OwnItem } from './own-item'
import { dayStartOf, type Profile } from './profile'
import type { LocalDate } from './time/local-date'

/** A diary, or the part of it that a question needs: what everything derived is derived from. */
export type History = {
  profile: Profile
  entries: readonly Entry[]
  items: readonly OwnItem[]
  /** The first day the diary is kept: the person's word, else the first day with an entry made by hand or closed; null when there is none. */
  loggingSince: LocalDate | null
  /** Days with a routine entry in the whole diary, where `entries` is only a part of it; absent: those of `entries`. */
  routineDays?: readonly LocalDate[]
  /** Days that are logged, also by entries that are left out of `entries`; absent: those of `entries`. */
  loggedDays?: readonly LocalDate[]
  /**
   * Whether a consultation answers for its own date only up to when it was written, where its id tells that; absent: for
   * the whole date, as a document by itself is judged.
   */
  visitsEndWhenWritten?: boolean
  /** Grams of alcohol logged on the last 28 dates, where drinks and foods are left out of `entries`; absent: those of `entries`. */
  alcoholG?: number
}

/** A history from a whole diary; an id that stands twice counts once (the first). */
export function historyOf(
  profile: Profile,
  entries: readonly Entry[],
  items: readonly OwnItem[] = [],
): History {
  const seen = new Set<string>()
  const once = entries.filter(entry => !seen.has(entry.id) && seen.add(entry.id))
  return {
    profile,
    entries: once,
    items,
    loggingSince: profile.loggingSince ?? firstLoggedDay(profile, once),
  }
}

function firstLoggedDay(profile: Profile, entries: readonly Entry[]): LocalDate | null {
  const start = dayStartOf(profile)
  let first: LocalDate | null = null
  for (const entry of entries) {
    if (!logsItsDay(entry)) continue
    const day = dayOf(entry, start)
    if (first === null || day < first) first = day
  }
  return first
}
