import type { Person } from '@/lib/auth/person'
import { bodyMassOn } from '@/lib/data/body-mass'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { findWeighedSessions } from '@/lib/data/weighed-sessions'
import type { Told } from '@/lib/domain/cautions'
import type { Entry } from '@/lib/domain/entry'
import { dayBand, type DayBand, type KnownMass } from '@/lib/domain/hydration/day-band'
import { sweatProfile, type SweatProfile } from '@/lib/domain/hydration/sweat-profile'
import type { OwnItem } from '@/lib/domain/own-item'
import type { LocalDate } from '@/lib/domain/time/local-date'

/** The band of a day, and what it was made of. */
export type BandOfDay = { band: DayBand; mass: KnownMass | null; told: Told; rates: SweatProfile }

/** Makes the band of a day from its entries. The usual sweat rates are looked up where a session may need them. */
export async function bandOfDay(
  { owner, profile }: Person,
  day: LocalDate,
  entries: readonly Entry[],
  items: readonly OwnItem[],
): Promise<BandOfDay> {
  const sessions = entries.filter(entry => entry.kind === 'exercise')
  const [mass, drugClasses, weighed] = await Promise.all([
    bodyMassOn(owner, profile, day),
    drugClassesOn(owner, day),
    sessions.length === 0 ? [] : findWeighedSessions(owner),
  ])
  const told = { conditions: profile.conditions ?? [], drugClasses }
  const rates = sweatProfile(weighed)
  const closed = entries.filter(entry => entry.kind === 'day-closed')
  return { band: dayBand({ profile, day, told, mass, sessions, closed, rates, items }), mass, told, rates }
}
