import { withoutDust } from '../without-dust'
import type { Fluid } from '../entry'
import type { Id } from '../id'
import { knownAge } from '../measures/age'
import { isPregnantOn } from '../measures/pregnancy'
import type { Profile } from '../profile'
import { dayNumber, type LocalDate } from '../time/local-date'
import type { Served } from './drinking-warnings'

/** EFSA (2015), in mg: of no concern up to so much. Children and adolescents by body mass. */
export const caffeineLimits = {
  adultDayMg: 400,
  adultAtOnceMg: 200,
  pregnancyDayMg: 200,
  lactationDayMg: 200,
  childMgPerKg: 3,
} as const

/** Below this age the limit goes by body mass. */
export const caffeineAdultFrom = 18

/** For whom a limit is; `age-not-known` stands for an adult. */
export type CaffeineGroup = 'adult' | 'age-not-known' | 'pregnancy' | 'lactation' | 'child'

/** The caffeine of a day's drinks. `mg` is at least so much where the figure of some is not known. */
export type CaffeineDay = {
  mg: number
  unknownDrinks: number
  entryIds: readonly Id[]
  /** The strongest single drink; null where none holds any. */
  atOnce: { mg: number; entryId: Id } | null
  group: CaffeineGroup
  /** Null: a child whose body mass is not known. */
  dayLimitMg: number | null
  atOnceLimitMg: number | null
  isAboveDay: boolean
  isAboveAtOnce: boolean
}

/** Somebody young who is pregnant or breastfeeding is in the group with the smaller limit. */
function groupOf(profile: Profile, day: LocalDate, massKg: number | null): CaffeineGroup {
  const age = knownAge(profile, day)
  const isChild = age !== null && age < caffeineAdultFrom
  const expecting = expectingOn(profile, day)
  if (expecting === null) return age === null ? 'age-not-known' : isChild ? 'child' : 'adult'
  const byMass = isChild ? limitsOf('child', massKg).day : null
  return byMass !== null && byMass < (limitsOf(expecting, massKg).day ?? 0) ? 'child' : expecting
}

function expectingOn(profile: Profile, day: LocalDate): 'pregnancy' | 'lactation' | null {
  if (isPregnantOn(profile, dayNumber(day))) return 'pregnancy'
  return profile.lactating === true ? 'lactation' : null
}

function limitsOf(
  group: CaffeineGroup,
  massKg: number | null,
): { day: number | null; atOnce: number | null } {
  const { adultDayMg, adultAtOnceMg, pregnancyDayMg, lactationDayMg, childMgPerKg } = caffeineLimits
  if (group === 'pregnancy') return { day: pregnancyDayMg, atOnce: adultAtOnceMg }
  if (group === 'lactation') return { day: lactationDayMg, atOnce: adultAtOnceMg }
  if (group !== 'child') return { day: adultDayMg, atOnce: adultAtOnceMg }
  const byMass = massKg === null ? null : Math.round(massKg * childMgPerKg)
  return { day: byMass, atOnce: byMass }
}

/** Adds up the caffeine of every drink of the day, whether it counts as fluid or not; on a limit is not above it. */
export function caffeineDay(
  drinks: readonly Served<Fluid>[],
  { profile, day, massKg }: { profile: Profile; day: LocalDate; massKg: number | null },
): CaffeineDay {
  const known = drinks.flatMap(({ entry, figures }) =>
    figures.caffeineMg === null ? [] : [{ mg: figures.caffeineMg, entryId: entry.id }],
  )
  const some = known
    .filter(({ mg }) => mg > 0)
    .toSorted((a, b) => b.mg - a.mg || (a.entryId < b.entryId ? -1 : 1))
  const mg = withoutDust(some.reduce((total, one) => total + one.mg, 0))
  const atOnce = some[0] ?? null
  const group = groupOf(profile, day, massKg)
  const limits = limitsOf(group, massKg)
  return {
    mg,
    unknownDrinks: drinks.length - known.length,
    entryIds: some.map(({ entryId }) => entryId),
    atOnce,
    group,
    dayLimitMg: limits.day,
    atOnceLimitMg: limits.atOnce,
    isAboveDay: limits.day !== null && mg > limits.day,
    isAboveAtOnce: limits.atOnce !== null && atOnce !== null && atOnce.mg > limits.atOnce,
  }
}
