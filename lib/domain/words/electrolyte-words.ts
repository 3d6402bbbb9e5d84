import { reasonKind } from '../cautions'
import type { DayCoverage } from '../nutrition/day-coverage'
import { intakeParts } from '../nutrition/day-minerals'
import { limitsExceeded, standingOf, type ElectrolytesOfDay } from '../nutrition/electrolytes-of-day'
import { minerals, type Mineral } from '../nutrition/mineral'
import type { IntakeRange } from '../nutrition/reference-intakes'
import type { UpperLimit } from '../nutrition/upper-limits'
import { capital } from './capital'
import { wholeWords } from './whole-words'
import type { Words } from './words'

/** "2450 mg". */
export const mgWords = (mg: number): string => `${wholeWords(mg)} mg`

/** "2600 mg", "2600 to 3400 mg". */
export const mineralRangeWords = ({ low, high }: IntakeRange, { electrolytes }: Words): string =>
  low === high ? mgWords(low) : electrolytes.range(wholeWords(low), wholeWords(high))

/** "6 foods, 5 drinks and 1 supplement"; what there is none of is left out. */
export function thingsWords({ foods, drinks, supplements }: DayCoverage, { electrolytes }: Words): string {
  const { things, listed } = electrolytes
  return listed([
    ...(foods > 0 ? [things.food(foods)] : []),
    ...(drinks > 0 ? [things.drink(drinks)] : []),
    ...(supplements > 0 ? [things.supplement(supplements)] : []),
  ])
}

/** The sentence the screen begins with: what was logged, and, of a whole day that is over, how it stands. */
export function leadWords(day: ElectrolytesOfDay, isToday: boolean, words: Words): string {
  const { lead } = words.electrolytes
  const { looks, meals } = day.coverage
  const things = thingsWords(day.coverage, words)
  const standings = standingWords(day, isToday, words)
  switch (looks) {
    case 'nothing':
      return isToday ? lead.nothingToday : lead.nothing
    case 'drinks-only':
      return [lead.noFood(things), ...standings].join(' ')
    case 'part':
      return [isToday ? lead.partToday(things) : lead.part(things), ...standings].join(' ')
    case 'whole':
      return [isToday ? lead.wholeToday(things, meals) : lead.whole(things, meals), ...standings].join(' ')
  }
}

/** A day that is not over may still come to more: of today only what is above a limit is said. */
function standingWords(day: ElectrolytesOfDay, isToday: boolean, words: Words): string[] {
  const { lead, inSentence, listed } = words.electrolytes
  const named = (some: readonly Mineral[]) => listed(some.map(mineral => inSentence[mineral]))
  const those = (standing: ReturnType<typeof standingOf>) =>
    isToday ? [] : minerals.filter(mineral => standingOf(day, mineral) === standing)
  const [under, open, within] = [those('under'), those('cannot-tell'), those('within')]
  const above = minerals.filter(mineral => limitsExceeded(day, mineral).length > 0)
  return [
    ...(under.length > 0 ? [lead.under(named(under))] : []),
    ...(open.length > 0 ? [lead.cannotTell(named(open))] : []),
    ...(within.length === minerals.length ? [lead.noneUnder] : []),
    ...(above.length > 0 ? [lead.above(named(above))] : []),
  ]
}

/** "2450 mg", "At least 1200 mg", "Not known"; of a day that is not whole as what is logged. */
export function mineralAmountWords(
  { minerals: of, coverage }: ElectrolytesOfDay,
  mineral: Mineral,
  words: Words,
): string {
  const { amount } = words.electrolytes
  const { knownMg, unknown } = of[mineral]
  if (coverage.looks === 'nothing' || (knownMg === 0 && unknown > 0)) return amount.notKnown
  const said = unknown > 0 ? amount.atLeast(wholeWords(knownMg)) : mgWords(knownMg)
  return coverage.looks === 'whole' ? said : amount.logged(said)
}

/** Of what the amount is made; null where nothing is known to hold it. */
export function splitWords(
  { minerals: of }: ElectrolytesOfDay,
  mineral: Mineral,
  words: Words,
): string | null {
  const { parts, listed } = words.electrolytes
  const { byPart } = of[mineral]
  const held = intakeParts.filter(part => byPart[part].knownMg > 0)
  return held.length === 0
    ? null
    : `${capital(listed(held.map(part => parts[part](wholeWords(byPart[part].knownMg)))))}.`
}

/** How many entries lack the figure; null where none does. */
export function lackingWords(
  { minerals: of }: ElectrolytesOfDay,
  mineral: Mineral,
  words: Words,
): string | null {
  const { unknown } = of[mineral]
  return unknown === 0 ? null : words.electrolytes.lacking(unknown)
}

/** What the amount is held against, or that a clinic says so; null where the age leaves nothing to hold it against. */
export function heldWords(
  { held, sexIsOpen, cautions, saltCautions }: ElectrolytesOfDay,
  mineral: Mineral,
  words: Words,
): string | null {
  const { electrolytes } = words
  const { intake, wholeDayIntake, alone } = held[mineral]
  const range = intake ?? wholeDayIntake
  if (range !== null) {
    const isOfBothSexes = sexIsOpen && range.low < range.high
    const said = mineralRangeWords(range, words)
    if (intake === null) return electrolytes.publishedWholeDay(said)
    return isOfBothSexes ? electrolytes.publishedBothSexes(said) : electrolytes.published(said)
  }
  const kind = alone === 'clinic' ? reasonKind(mineral === 'sodium' ? saltCautions : cautions) : null
  return kind === null ? null : electrolytes.reason.ask[kind]
}

/** Why nothing of the day is compared because of the age or the birth date; null where that is not why. */
export function whyNoneWords({ held, cautions }: ElectrolytesOfDay, { electrolytes }: Words): string | null {
  const { alone } = held.potassium
  if (cautions.length > 0 || alone === null || alone === 'clinic' || alone === 'part-of-a-day') return null
  return electrolytes.whyNone[alone]
}

/** One published limit in a sentence. */
export function limitWords({ mg, counts, publisher }: UpperLimit, mineral: Mineral, words: Words): string {
  const { limit } = words.electrolytes
  const said = [wholeWords(mg), publisher === 'efsa' ? 'EFSA' : 'NASEM'] as const
  if (counts === 'supplements') return limit.supplements(...said)
  return mineral === 'sodium' ? limit.reduce(...said) : limit.everything(...said)
}

/** How a mineral of a day was made, a sentence each. */
export function mineralSteps(day: ElectrolytesOfDay, mineral: Mineral, words: Words): string[] {
  const { how } = words.electrolytes
  const { intake, wholeDayIntake, limits } = day.held[mineral]
  const { unknown } = day.minerals[mineral]
  const range = intake ?? wholeDayIntake
  return [
    ...[splitWords(day, mineral, words)].flatMap(said => said ?? []),
    how.added,
    how.strip,
    ...(unknown > 0 ? [how.unknown(unknown)] : []),
    ...(range === null ? [] : [how.intake(mineralRangeWords(range, words), mineral), how.amountsOnly]),
    ...limits.map(limit => limitWords(limit, mineral, words)),
    ...(mineral === 'potassium' ? [how.potassium] : []),
    ...(mineral === 'magnesium' && limits.length > 0 ? [how.magnesium] : []),
    ...(mineral === 'calcium' ? [how.spinach] : []),
    ...(mineral === 'sodium' ? [how.sodium] : []),
  ]
}
