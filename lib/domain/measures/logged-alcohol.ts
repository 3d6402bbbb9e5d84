import { withoutDust } from '../without-dust'
import type { Entry } from '../entry'
import { alcoholGPerG, alcoholGPerMl, GRAMS_PER_UNIT } from '../nutrition/alcohol'
import { servedItems } from '../nutrition/recipe-figures'
import type { ServedItem } from '../nutrition/serving'
import type { OwnItem } from '../own-item'
import { findDrink } from '../reference/drinks'
import { findFood } from '../reference/foods'

/** The last dates whose alcohol is added up. */
export const alcoholDates = 28

/**
 * Grams of alcohol in the drinks and foods among the entries; what a drink holds that is not known adds nothing, so it
 * is at least so much. Food that was written by hand has no alcohol to say.
 */
export function alcoholGOf(entries: Iterable<Entry>, items: readonly OwnItem[]): number {
  const own = servedItems(items, id => findDrink(id) ?? findFood(id))
  const ownItem = (id: string): ServedItem => own.get(id.toLowerCase()) ?? {}
  let grams = 0
  for (const entry of entries) {
    if (entry.kind === 'fluid') {
      const drink = findDrink(entry.beverageId) ?? ownItem(entry.beverageId)
      grams += known(entry.volumeMl, alcoholGPerMl(drink))
    } else if (entry.kind === 'food' && entry.foodId !== undefined) {
      grams += known(entry.grams, alcoholGPerG(findFood(entry.foodId) ?? ownItem(entry.foodId)))
    }
  }
  return withoutDust(grams)
}

/** Of what is not known nothing is said: it is left out of the sum, which is therefore at least so much. */
const known = (amount: number, perUnit: number | null): number => (perUnit === null ? 0 : amount * perUnit)

/** UK units a week, of the grams of 28 dates. */
export const unitsAWeek = (grams: number): number => withoutDust(grams / GRAMS_PER_UNIT / (alcoholDates / 7))
