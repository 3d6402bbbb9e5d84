import type { Person } from '@/lib/auth/person'
import { bodyMassOn } from '@/lib/data/body-mass'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { findWeighedSessions } from '@/lib/data/weighed-sessions'
import type { Told } from '@/lib/domain/cautions'
import type { DayEntries } from '@/lib/data/day-entries'
import type { Exercise } from '@/lib/domain/entry'
import { dayBand, type DayBand } from '@/lib/domain/hydration/day-band'
import {
  drinkingWarnings,
  type DrinkingWarning,
  type DrunkDay,
} from '@/lib/domain/hydration/drinking-warnings'
import type { KnownMass } from '@/lib/domain/hydration/known-mass'
import { servedDay, type ServedDay } from '@/lib/domain/hydration/served-day'
import { sweatProfile, type SweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { reachesInto } from '@/lib/domain/hydration/session-window'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { knownAge } from '@/lib/domain/measures/age'
import type { OwnItem } from '@/lib/domain/own-item'
import { dayStartOf } from '@/lib/domain/profile'
import type { LocalDate } from '@/lib/domain/time/local-date'

/** What was drunk on a day and what is warned of, its band, and what that was made of. */
export type BandOfDay = ServedDay & {
  band: DayBand
  warnings: readonly DrinkingWarning[]
  /** What the warnings were judged on, with what of the days beside goes over midnight. */
  drunk: Omit<DrunkDay, 'band'>
  mass: KnownMass | null
  /** Whole years on the day; null: not known. */
  age: number | null
  told: Told
  rates: SweatProfile
}

/** What is looked at of a day; `ahead`: sessions of other days that are shown beside it and need the rates. */
type Given = DayEntries & { ahead?: readonly Exercise[] }

/**
 * Makes the band of a day from its entries. The usual sweat rates as of the day are looked up where a session may need
 * them.
 */
export async function bandOfDay(
  { owner, profile }: Person,
  day: LocalDate,
  { entries, before, after, ahead = [] }: Given,
  items: readonly OwnItem[],
): Promise<BandOfDay> {
  const sessions = entries.filter(entry => entry.kind === 'exercise')
  const [mass, drugClasses, weighed] = await Promise.all([
    bodyMassOn(owner, profile, day),
    drugClassesOn(owner, day),
    sessions.length + ahead.length === 0 ? [] : findWeighedSessions(owner, day),
  ])
  const told = { conditions: profile.conditions ?? [], drugClasses }
  const rates = sweatProfile(weighed)
  const closed = entries.filter(entry => entry.kind === 'day-closed')
  const band = dayBand({ profile, day, told, mass, sessions, closed, rates, items })
  const itemOf = itemOfPerson(items)
  const served = servedDay(entries, itemOf)
  const beside = servedDay([...before, ...after], itemOf)
  const overnight = before
    .filter(entry => entry.kind === 'exercise')
    .filter(session => reachesInto(session, day, dayStartOf(profile)))
  const drunk = {
    drinks: served.counted,
    foods: served.foods,
    sessions,
    beside: { drinks: beside.counted, foods: beside.foods, sessions: overnight },
  }
  return {
    ...served,
    band,
    warnings: drinkingWarnings({ ...drunk, band }),
    drunk,
    mass,
    age: knownAge(profile, day),
    told,
    rates,
  }
}
