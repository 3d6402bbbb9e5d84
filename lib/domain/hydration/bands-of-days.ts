import { reasonKind, type ReasonKind } from '../cautions'
import type { DayClosed, Exercise } from '../entry'
import { knownAge } from '../measures/age'
import type { DrugClass } from '../medication'
import type { OwnItem } from '../own-item'
import type { Profile } from '../profile'
import { addDays, type LocalDate } from '../time/local-date'
import type { Edges } from './adequate-drinks'
import { dayBand, type BandFacts, type DayBand } from './day-band'
import { forTwoOn } from './for-two'
import { knownMass, massesLookedAt, type KnownMass } from './known-mass'
import { mostWeighed, sweatProfile, usualSweatDays, type SweatProfile } from './sweat-profile'

/** A session on its calendar day. */
export type SessionOn = { day: LocalDate; session: Exercise }

/** What the bands of a range of days are made of; the lists are oldest first. */
export type BandsFacts = {
  profile: Profile
  items: readonly OwnItem[]
  /** Classes of the medicines taken, by day; no classes where a day is not in it. */
  classes: ReadonlyMap<LocalDate, readonly DrugClass[]>
  /** Measured in the range, and the last ones before it. */
  masses: readonly (KnownMass & { on: LocalDate })[]
  /** Those done in the range. */
  sessions: readonly SessionOn[]
  /** Those weighed before and after in the range and in the year before it. */
  weighed: readonly SessionOn[]
  closed: readonly DayClosed[]
}

/** The edges of a day's band; or the kind of reason for which there is none; or nobody published a value for the age. */
export type DayEdges =
  (Edges & { kind: 'band' }) | { kind: 'clinic'; because: ReasonKind } | { kind: 'too-young' }

const edgesOf = (band: DayBand): DayEdges => {
  if (band.kind === 'band') return { kind: 'band', lowMl: band.lowMl, highMl: band.highMl }
  if (band.kind === 'too-young') return { kind: 'too-young' }
  return { kind: 'clinic', because: reasonKind(band.cautions) ?? 'condition' }
}

/**
 * The edges of every day from one to the other, both included: those that the day has by itself. What is usual for the
 * person's sweat is worked out only for days with a session that needs it, and again only when a weighing came or went.
 */
export function bandsOfDays(facts: BandsFacts, from: LocalDate, to: LocalDate): Map<LocalDate, DayEdges> {
  const { profile, items, classes } = facts
  const sessionsOn = byDay(facts.sessions, ({ day }) => day)
  const closedOn = byDay(facts.closed, ({ on }) => on)
  const massOn = massesUpTo(facts)
  const ratesOn = ratesUpTo(facts.weighed)
  const edgesOn = edgesOnceWhereAlike()
  const bands = new Map<LocalDate, DayEdges>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const sessions = (sessionsOn.get(day) ?? []).map(({ session }) => session)
    const told = { conditions: profile.conditions ?? [], drugClasses: classes.get(day) ?? noClasses }
    const [mass, closed] = [massOn(day), closedOn.get(day) ?? []]
    const rates = sessions.length === 0 ? noRates : ratesOn(day)
    bands.set(day, edgesOn({ profile, day, told, mass, sessions, closed, rates, items }))
  }
  return bands
}

const noClasses: readonly DrugClass[] = []

/**
 * The edges of each day; to be asked day after day. A day without a session that was not closed has those of the last such
 * day, unless the age, a pregnancy, the medicines or the known mass have changed.
 */
function edgesOnceWhereAlike(): (facts: BandFacts) => DayEdges {
  let last: { of: readonly unknown[]; edges: DayEdges } | null = null
  return facts => {
    const { profile, day, told, mass, sessions, closed } = facts
    if (sessions.length > 0 || closed.length > 0) return edgesOf(dayBand(facts))
    const of = [knownAge(profile, day), forTwoOn(profile, day).counts, told.drugClasses, mass]
    if (!last?.of.every((one, index) => one === of[index])) last = { of, edges: edgesOf(dayBand(facts)) }
    return last.edges
  }
}

function byDay<Held>(list: readonly Held[], dayOf: (held: Held) => LocalDate): Map<LocalDate, Held[]> {
  const days = new Map<LocalDate, Held[]>()
  for (const held of list) {
    const already = days.get(dayOf(held))
    if (already) already.push(held)
    else days.set(dayOf(held), [held])
  }
  return days
}

const noRates: SweatProfile = { rates: [], leftOut: [] }

/** The mass known on each day; to be asked day after day. */
function massesUpTo({ masses, profile }: BandsFacts): (day: LocalDate) => KnownMass | null {
  let upTo = 0
  let known = knownMass([], profile)
  return day => {
    const before = upTo
    while ((masses[upTo]?.on ?? '9999-99-99') <= day) upTo += 1
    if (upTo > before) {
      known = knownMass(masses.slice(Math.max(0, upTo - massesLookedAt), upTo).toReversed(), profile)
    }
    return known
  }
}

/** The sweat rates as of each day; to be asked day after day. */
function ratesUpTo(weighed: readonly SessionOn[]): (day: LocalDate) => SweatProfile {
  let [first, upTo] = [0, 0]
  let made: SweatProfile = noRates
  let madeOf = '0 0'
  return day => {
    const since = addDays(day, 1 - usualSweatDays)
    while ((weighed[upTo]?.day ?? '9999-99-99') <= day) upTo += 1
    while (first < upTo && (weighed[first]?.day ?? '') < since) first += 1
    const start = Math.max(first, upTo - mostWeighed)
    const of = `${String(start)} ${String(upTo)}`
    if (of !== madeOf) {
      made = whenAsked(weighed.slice(start, upTo))
      madeOf = of
    }
    return made
  }
}

/** A profile that is worked out when somebody first asks: a session that was weighed itself needs none. */
function whenAsked(weighed: readonly SessionOn[]): SweatProfile {
  let made: SweatProfile | null = null
  const profile = () => (made ??= sweatProfile(weighed.map(({ session }) => session)))
  return {
    get rates() {
      return profile().rates
    },
    get leftOut() {
      return profile().leftOut
    },
  }
}
