import type { Person } from '@/lib/auth/person'
import { usualDrinks } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { itemsWith, itemWith } from '../form-page'

/** What a new diary offers before anything is typed: tap water, black tea, coffee, orange juice, milk, cola. */
export const firstDrinks = [
  'FNDDS-94000100',
  'FNDDS-92302000',
  'FNDDS-92101000',
  'FNDDS-61210220',
  'FNDDS-11112110',
  'FNDDS-92410310',
]

const usualCount = 6

/** What the form of a drink offers to choose, and the drink it is filled with. */
export async function drinkChoices({ owner }: Person, picked: string | undefined) {
  const [servings, own] = await Promise.all([usualDrinks(owner, 20), findOwnItems(owner)])
  const ids = [...new Set([...servings.map(({ beverageId }) => beverageId), ...firstDrinks])]
  return {
    picked: picked === undefined ? null : itemWith(own, 'drink', picked),
    usual: itemsWith(own, 'drink', ids.slice(0, usualCount)),
    servings,
  }
}
