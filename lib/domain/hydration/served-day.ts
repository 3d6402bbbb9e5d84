import type { Entry, Fluid, Food } from '../entry'
import type { ItemOf } from '../nutrition/day-minerals'
import { figuresOfDrink, figuresOfFood } from '../nutrition/serving'
import { epochMs } from '../time/instant'
import type { Served } from './drinking-warnings'

/** What was drunk and eaten, each with what it holds, oldest first. `counted` are the drinks that count as fluid. */
export type ServedDay = {
  drinks: readonly Served<Fluid>[]
  counted: readonly Served<Fluid>[]
  foods: readonly Served<Food>[]
}

const oldestFirst = (one: Served<Fluid | Food>, other: Served<Fluid | Food>): number =>
  epochMs(one.entry.at) - epochMs(other.entry.at)

/** Gives every drink and food of these entries what it holds; what names an item nobody knows any more has null figures. */
export function servedDay(entries: readonly Entry[], itemOf: ItemOf): ServedDay {
  const drinks = entries
    .filter(entry => entry.kind === 'fluid')
    .map(entry => ({ entry, figures: figuresOfDrink(entry, itemOf('drink', entry.beverageId)) }))
    .toSorted(oldestFirst)
  const foods = entries
    .filter(entry => entry.kind === 'food')
    .map(entry => {
      const item = entry.foodId === undefined ? null : itemOf('food', entry.foodId)
      return { entry, figures: figuresOfFood(entry, item) }
    })
    .toSorted(oldestFirst)
  return { drinks, counted: drinks.filter(({ figures }) => figures.countsAsFluid), foods }
}
