import { fluidCautions, reasonKind, type Caution, type ReasonKind, type Told } from '../cautions'
import type { DayClosed, Exercise } from '../entry'
import type { Id } from '../id'
import { knownAge } from '../measures/age'
import type { OwnItem } from '../own-item'
import type { Profile } from '../profile'
import type { Origin, Source } from '../referral/sources'
import type { LocalDate } from '../time/local-date'
import { addedForTwo, adequateDrinks, adultFrom, massShare, type Edges, type Sex } from './adequate-drinks'
import { fluidSources } from './fluid-sources'
import { countedSessions, type CountedSessions } from './counted-sessions'
import { forTwoOn, type ForTwo } from './for-two'
import { isHotSession } from './hot-session'
import { sessionPart, type SessionPart } from './session-part'
import { sweatOfSession } from './sweat-of-session'
import type { KnownMass } from './known-mass'
import type { SweatProfile } from './sweat-profile'

type Plain = Edges & { origin: Origin; sources: readonly Source[]; entryIds: readonly Id[] }

/** Something that makes the band: what it adds to the lower and to the upper edge, in whole ml; below 0 it takes off. */
export type BandPart =
  | (Plain & { id: 'base'; sexes: readonly Sex[]; age: number | null; forTwo: ForTwo | null })
  | (Plain & { id: 'mass'; massKg: number })
  | (Plain & { id: ForTwo | 'hot-day' })
  | SessionPart

/** What the band had to do without. */
export type NotKnown = 'age' | 'sex' | 'mass'

export type Band = Edges & {
  kind: 'band'
  /** Never empty; the edges are their sums. */
  parts: readonly BandPart[]
  notKnown: readonly NotKnown[]
  /** What looks like a slip, and is in no part until it is put right. */
  asked: AskedOfDay
  /** Sessions in no part because nobody published a sweat rate for the age. */
  notForAge: readonly Id[]
}

/** What of a day is asked about. */
export type AskedOfDay = {
  /** Sessions longer than a day. */
  tooLong: readonly Id[]
  /** Sessions that add up to more than a day. */
  tooMuch: { minutes: number; sessionIds: readonly Id[] } | null
  /** Told in the profile, with a sex or an age that speak against it. */
  forTwo: ForTwo | null
}

/** The band of a day; or a clinic says how much; or nobody published a value for somebody that young. */
export type DayBand = Band | { kind: 'clinic'; cautions: readonly Caution[] } | { kind: 'too-young' }

/** Of what kind the reasons are for which a day has no band; null where there is none. */
export const reasonsOf = (band: DayBand): ReasonKind | null =>
  band.kind === 'clinic' ? reasonKind(band.cautions) : null

/** What a day's band is made of. Entries are those of the day; others in it are passed over by kind only. */
export type BandFacts = {
  profile: Profile
  day: LocalDate
  told: Told
  mass: KnownMass | null
  sessions: readonly Exercise[]
  closed: readonly DayClosed[]
  rates: SweatProfile
  items: readonly OwnItem[]
}

/** What a day of heat adds, in ml. Ours: EFSA’s values are for a mild climate, and nobody published a figure for a hot day. */
export const hotDayMl: Edges = { lowMl: 250, highMl: 750 }

/** The lower and the upper edge for a day, with everything that makes them. Planned sessions are not done and add nothing. */
export function dayBand(facts: BandFacts): DayBand {
  const { told, profile, day } = facts
  const cautions = fluidCautions(told)
  if (cautions.length > 0) return { kind: 'clinic', cautions }
  const age = knownAge(profile, day)
  const { counts: forTwo, asked } = forTwoOn(profile, day)
  const sexes = sexesOf(profile, forTwo)
  const base = baseOf(age, sexes, forTwo)
  if (base === null) return { kind: 'too-young' }
  const sessions = countedSessions(facts.sessions)
  const sweated = sweatedParts(sessions.counted, facts, age)
  const parts: BandPart[] = [
    { ...base, id: 'base', sexes, age, forTwo },
    ...massPart(facts.mass, age, sexes, forTwo),
    ...(forTwo === null ? [] : [{ ...addedForTwo[forTwo], ...published, id: forTwo }]),
    ...hotPart(sessions.counted, sweated, facts.closed),
    ...sweated,
  ]
  return {
    kind: 'band',
    lowMl: sum(parts.map(({ lowMl }) => lowMl)),
    highMl: sum(parts.map(({ highMl }) => highMl)),
    parts,
    notKnown: notKnownOf(age, sexes, facts.mass),
    asked: askedOf(sessions, asked),
    notForAge: idsOf(notForAge(sessions.counted, sweated, facts)),
  }
}

const idsOf = (entries: readonly { id: Id }[]): Id[] => entries.map(({ id }) => id).toSorted()

const askedOf = ({ tooLong, tooMuch }: CountedSessions, forTwo: ForTwo | null): AskedOfDay => ({
  tooLong: idsOf(tooLong),
  tooMuch: tooMuch && { minutes: tooMuch.minutes, sessionIds: idsOf(tooMuch.sessions) },
  forTwo,
})

const sweatedParts = (
  counted: readonly Exercise[],
  { rates, items }: BandFacts,
  age: number | null,
): SessionPart[] =>
  counted
    .toSorted((a, b) => (a.startedAt + a.id < b.startedAt + b.id ? -1 : 1))
    .flatMap(session => sessionPart(session, rates, items, age) ?? [])

/** Sessions that would count at an adult’s age and do not at this one. */
function notForAge(
  counted: readonly Exercise[],
  sweated: readonly SessionPart[],
  { rates, items }: BandFacts,
): readonly Exercise[] {
  const others = counted.filter(({ id }) => sweated.every(({ session }) => session.id !== id))
  return others.filter(session => sweatOfSession(session, rates, items) !== null)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const published = {
  origin: 'mixed',
  sources: [fluidSources.efsaWater, fluidSources.iomWater, fluidSources.waterTable],
  entryIds: [],
} as const satisfies Omit<Plain, keyof Edges>

/** The values for pregnancy and lactation rest on those of women. A sex that is not known takes the range of both. */
function sexesOf({ sex }: Profile, forTwo: ForTwo | null): readonly Sex[] {
  if (forTwo !== null) return ['female']
  return sex === 'female' || sex === 'male' ? [sex] : ['female', 'male']
}

const rangeOf = (edges: readonly Edges[]): Edges => ({
  lowMl: Math.round(Math.min(...edges.map(({ lowMl }) => lowMl))),
  highMl: Math.round(Math.max(...edges.map(({ highMl }) => highMl))),
})

/** An age that is not known takes the values of adults, and so does whoever is pregnant or lactating. */
const tableAge = (age: number | null, forTwo: ForTwo | null): number =>
  age === null || forTwo !== null ? adultFrom : age

function baseOf(age: number | null, sexes: readonly Sex[], forTwo: ForTwo | null): Plain | null {
  const edges = sexes.flatMap(sex => adequateDrinks(tableAge(age, forTwo), sex) ?? [])
  return edges.length === 0 ? null : { ...rangeOf(edges), ...published }
}

/** What a body lighter than the reference takes off; nothing for children, whose tables go by age. */
function massPart(
  mass: KnownMass | null,
  age: number | null,
  sexes: readonly Sex[],
  forTwo: ForTwo | null,
): BandPart[] {
  const at = tableAge(age, forTwo)
  if (mass === null || at < adultFrom) return []
  const whole = sexes.flatMap(sex => adequateDrinks(at, sex) ?? [])
  const shared = sexes.flatMap(sex => {
    const edges = adequateDrinks(at, sex)
    const share = massShare(mass.massKg, sex)
    return edges === null ? [] : [{ lowMl: edges.lowMl * share, highMl: edges.highMl * share }]
  })
  const [before, after] = [rangeOf(whole), rangeOf(shared)]
  const off = { lowMl: after.lowMl - before.lowMl, highMl: after.highMl - before.highMl }
  if (off.lowMl === 0 && off.highMl === 0) return []
  return [
    {
      ...off,
      id: 'mass',
      massKg: mass.massKg,
      origin: 'ours',
      sources: [fluidSources.referenceWeights],
      entryIds: mass.entryId === null ? [] : [mass.entryId],
    },
  ]
}

/**
 * Hot: the day was closed as hot, or a session was hot. It counts once, and not for a session that was weighed or has the
 * person’s usual rate: sweat that was measured in the heat holds it already.
 */
function hotPart(
  counted: readonly Exercise[],
  sweated: readonly SessionPart[],
  closed: readonly DayClosed[],
): BandPart[] {
  const measured = new Set(
    sweated.filter(({ sweat }) => sweat.basis !== 'published').map(({ session }) => session.id),
  )
  const said = [
    ...closed.filter(({ hot }) => hot === true),
    ...counted.filter(session => isHotSession(session) && !measured.has(session.id)),
  ]
  if (said.length === 0) return []
  return [
    { ...hotDayMl, id: 'hot-day', origin: 'ours', sources: [fluidSources.efsaWater], entryIds: idsOf(said) },
  ]
}

function notKnownOf(age: number | null, sexes: readonly Sex[], mass: KnownMass | null): NotKnown[] {
  return [
    ...(age === null ? (['age'] as const) : []),
    ...(sexes.length > 1 ? (['sex'] as const) : []),
    ...(mass === null ? (['mass'] as const) : []),
  ]
}

/** Where an amount lies against a band, and by how many ml it is off the nearer edge; on an edge is inside. */
export function placeInBand(
  fluidMl: number,
  { lowMl, highMl }: Edges,
): { place: 'below' | 'inside' | 'above'; byMl: number } {
  if (fluidMl < lowMl) return { place: 'below', byMl: lowMl - fluidMl }
  if (fluidMl > highMl) return { place: 'above', byMl: fluidMl - highMl }
  return { place: 'inside', byMl: 0 }
}
