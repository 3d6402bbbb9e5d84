import { massWords } from '../forms/units'
import type { DrinkingWarning, Served } from '../hydration/drinking-warnings'
import type { Fluid } from '../entry'
import type { Units } from '../profile'
import { writtenTime, type EpochMs } from '../time/instant'
import { instantIn } from '../time/time-zone'
import { amountWords } from './fluid-words'
import { wholeWords } from './whole-words'
import type { Words } from './words'

/** The time of a moment on the wall where the first of these drinks was drunk; without a drink nothing. */
export const clockOfDrinks = (ms: EpochMs, drinks: readonly Served<Fluid>[]): string => {
  const zone = drinks[0]?.entry.timeZone
  return zone === undefined ? '' : writtenTime(instantIn(zone, ms))
}

/** What a warning about drinking counted. `drinks` are those of the day, oldest first. */
export function warningTitle(
  warning: DrinkingWarning,
  drinks: readonly Served<Fluid>[],
  { units, words }: { units: Units; words: Words },
): string {
  const { warnings } = words.fluidBand
  const amount = (ml: number): string => amountWords(ml, units.volume, words)
  switch (warning.id) {
    case 'fast': {
      const counted = drinks.filter(({ entry }) => warning.entryIds.includes(entry.id))
      return warnings.fast(amount(warning.ml), clockOfDrinks(warning.fromMs, counted))
    }
    case 'much':
      return warnings.much(amount(warning.ml), amount(warning.limitMl))
    case 'gained':
      return warnings.gained(massWords(warning.gainedKg, units.mass, words))
    case 'plain-water':
      return warnings.plainWater(amount(warning.plainMl), wholeWords(Math.round(warning.sodiumMg)))
  }
}
