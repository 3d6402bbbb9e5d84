import { fluidCautions, mineralCautions, saltCautions, type Told } from '../cautions'
import { caffeineLimits } from '../hydration/caffeine'
import { dayBand, type BandPart } from '../hydration/day-band'
import { areMealsOfADay } from '../nutrition/day-coverage'
import { minerals, type Mineral } from '../nutrition/mineral'
import { intakesOn } from '../nutrition/reference-intakes'
import {
  amountIn,
  countIn,
  drinksAreKept,
  eatenIn,
  holdsCramp,
  mineralIn,
  minutesBy,
  sessionsIn,
  type Before,
  type KnownAmount,
  type WindowHours,
} from './before'
import type { Exposure } from './compare-factor'
import type { Factor, FactorSetting } from './factor'

/** The caffeine from which a window counts, in mg: what EFSA (2015) calls of no concern at once for adults. That it is held against hours is ours. */
export const caffeineFromMg = caffeineLimits.adultAtOnceMg

/** Whether drinks before the moment can be judged: they are logged, and no other cramp made the person drink. */
const tellsOfDrinks = (before: Before, hours: WindowHours): boolean =>
  drinksAreKept(before, hours) && !holdsCramp(before, hours)

/** A sum that is known to reach a limit does, whatever is unknown; one with unknown parts is never below it. */
function reaches({ known, unknown }: KnownAmount, isReached: (known: number) => boolean): Exposure {
  if (isReached(known)) return true
  return unknown > 0 ? null : false
}

/**
 * The lower edge for a window, in ml: its share of the day, and what its sessions add, of one that still went on as much as was
 * over. Null where the person has no band.
 */
export function lowerEdge(before: Before, hours: WindowHours, setting: FactorSetting): number | null {
  const band = dayBand({ ...setting, day: before.day, sessions: sessionsIn(before, hours), closed: [] })
  if (band.kind !== 'band') return null
  const share = (part: BandPart): number =>
    part.id === 'session' ? minutesBy(part.session, before.at) / part.session.durationMinutes : hours / 24
  return band.parts.reduce((sum, part) => sum + part.lowMl * share(part), 0)
}

const fluidBelowBand: Factor = {
  name: 'fluid-below-band',
  hours: 24,
  lengths: [2, 6, 24, 48],
  isExposed: (before, hours, setting) => {
    if (!tellsOfDrinks(before, hours)) return null
    const lowMl = lowerEdge(before, hours, setting)
    return lowMl === null ? null : countIn(before, hours, ({ fluidMl }) => fluidMl) < lowMl
  },
}

const alcohol: Factor = {
  name: 'alcohol',
  hours: 24,
  lengths: [2, 6, 24, 48],
  isExposed: (before, hours) =>
    tellsOfDrinks(before, hours)
      ? reaches(
          amountIn(before, hours, ({ alcoholG }) => alcoholG),
          grams => grams > 0,
        )
      : null,
}

const caffeine: Factor = {
  name: 'caffeine',
  hours: 24,
  lengths: [2, 6, 24, 48],
  isExposed: (before, hours) =>
    tellsOfDrinks(before, hours)
      ? reaches(
          amountIn(before, hours, ({ caffeineMg }) => caffeineMg),
          mg => mg > caffeineFromMg,
        )
      : null,
}

/** Less of a mineral than its share of the published intake, where all meals look logged. */
const mineralLow = (mineral: Mineral): Factor => ({
  name: `${mineral}-low`,
  besides: 'drinks',
  hours: 24,
  lengths: [24, 48],
  isExposed: (before, hours, { profile }) => {
    if (!eatenIn(before, hours).every(areMealsOfADay) || holdsCramp(before, hours)) return null
    const intakes = intakesOn(profile, before.day)
    if (typeof intakes === 'string') return null
    const reached = reaches(
      mineralIn(before, hours, mineral),
      mg => mg >= (intakes[mineral].low * hours) / 24,
    )
    return reached === null ? null : !reached
  },
})

/** What was drunk and eaten; what a clinic decides for somebody is left out. */
export const drinkFactors = (told: Told): Factor[] => [
  ...(fluidCautions(told).length > 0 ? [] : [fluidBelowBand]),
  ...(mineralCautions(told).length > 0
    ? []
    : minerals.filter(mineral => mineral !== 'sodium' || saltCautions(told).length === 0).map(mineralLow)),
  alcohol,
  caffeine,
]
