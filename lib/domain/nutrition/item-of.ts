import type { OwnItem } from '../own-item'
import { findDrink } from '../reference/drinks'
import { findFood } from '../reference/foods'
import type { ItemOf } from './day-minerals'
import { servedItems } from './recipe-figures'

/** Finds what an entry names: in the tables, else among the person’s own items, recipes with the figures of their parts. */
export function itemOfPerson(own: readonly OwnItem[]): ItemOf {
  const served = servedItems(own, id => findDrink(id) ?? findFood(id))
  const supplements = new Set<string>(own.filter(({ supplement }) => supplement === true).map(({ id }) => id))
  return (kind, id) => {
    const listed = kind === 'drink' ? findDrink(id) : findFood(id)
    if (listed !== null) return listed
    const mine = served.get(id.toLowerCase())
    return mine === undefined ? null : { ...mine, supplement: supplements.has(id.toLowerCase()) }
  }
}
