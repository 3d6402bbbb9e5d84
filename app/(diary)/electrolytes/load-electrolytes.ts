import type { Person } from '@/lib/auth/person'
import { loadConsumedDays } from '@/lib/data/consumed-days'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { findItemsToChoose, findOwnItems } from '@/lib/data/items'
import { findWeighedSessions } from '@/lib/data/weighed-sessions'
import { sweatOfDay, type SweatOfDay } from '@/lib/domain/hydration/sweat-of-day'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { epochMs } from '@/lib/domain/time/instant'
import type { Entry } from '@/lib/domain/entry'
import { electrolytesOfDay, type ElectrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { intakeDay, type IntakeDay } from '@/lib/domain/nutrition/intake-of-days'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { knownAge } from '@/lib/domain/measures/age'
import { lifeOn } from '@/lib/domain/nutrition/reference-intakes'
import { richForDay, type Rich } from '@/lib/domain/nutrition/rich-for-day'
import { richMinerals, type RichMineral } from '@/lib/domain/nutrition/rich-in'
import type { OwnItem } from '@/lib/domain/own-item'
import { nameIn } from '@/lib/domain/reference/name-in'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { volumeUnitOf } from '@/lib/domain/units'
import type { WordsContext } from '@/lib/domain/words/entry-words'

/** Days on the small strips and in the table, the one shown included. */
export const DAYS_SHOWN = 28

/** Everything of the screen. */
export type Electrolytes = {
  day: ElectrolytesOfDay
  /** What the day holds was eaten and drunk in, newest first. */
  eaten: Entry[]
  isToday: boolean
  /** Oldest first: 29 days, of which the last is the one shown. */
  days: IntakeDay[]
  /** The last day the averages count: the day shown, or yesterday, as today is not over. */
  averagesEnd: LocalDate
  rich: Record<RichMineral, Rich>
  sweat: SweatOfDay
  context: WordsContext
  own: readonly OwnItem[]
  /** Everything that the amounts and the averages count. */
  counted: { entry: Entry; day: LocalDate }[]
}

/** Loads one day with the 28 before it. */
export async function loadElectrolytes(who: Person, shown: LocalDate): Promise<Electrolytes> {
  const { owner, profile, today } = who
  const own = await findOwnItems(owner)
  const itemOf = itemOfPerson(own)
  const [days, drugClasses, toChoose, weighed] = await Promise.all([
    loadConsumedDays(owner, addDays(shown, -DAYS_SHOWN), shown, itemOf),
    drugClassesOn(owner, shown),
    findItemsToChoose(owner),
    findWeighedSessions(owner, shown),
  ])
  const logged = days.at(-1) ?? { day: shown, consumed: [], closed: null, sessions: [] }
  const day = electrolytesOfDay(profile, drugClasses, logged)
  const life = lifeOn(profile, shown)
  const consumed = days.flatMap(one => one.consumed)
  const suggested = (mineral: RichMineral): Rich =>
    richForDay(mineral, day, life, { consumed, own: toChoose, itemOf })
  const [potassium, magnesium, calcium] = richMinerals.map(suggested)
  const rates = sweatProfile(weighed)
  return {
    day,
    eaten: logged.consumed
      .map(({ entry }) => entry)
      .toSorted((one, other) => epochMs(other.at) - epochMs(one.at)),
    isToday: shown === today,
    days: days.map(intakeDay),
    averagesEnd: shown === today ? addDays(shown, -1) : shown,
    rich: { potassium: potassium ?? null, magnesium: magnesium ?? null, calcium: calcium ?? null },
    sweat: sweatOfDay(logged.sessions, { rates, items: own, age: knownAge(profile, shown) }),
    own,
    counted: days.flatMap(({ day: of, consumed: some }) => some.map(({ entry }) => ({ entry, day: of }))),
    context: { unit: volumeUnitOf(profile), nameOf: nameIn(own) },
  }
}
