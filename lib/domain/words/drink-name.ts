import type { NameOf } from './entry-words'
import { nameInParts } from './item-words'
import type { Words } from './words'

/** What a new diary offers with one tap: tap water, a bottle of still water, black tea. They have names of their own. */
export const firstDrinks = [
  { beverageId: 'FNDDS-94000100', volumeMl: 250, called: 'water' },
  { beverageId: 'FNDDS-94100100', volumeMl: 500, called: 'bottle' },
  { beverageId: 'FNDDS-92302000', volumeMl: 300, called: 'tea' },
] as const satisfies readonly { beverageId: string; volumeMl: number; called: keyof Words['today'] }[]

/** What a drink is called on a tile: "Water", without what sets it apart in the tables. */
export function drinkName(beverageId: string, nameOf: NameOf, words: Words): string {
  const first = firstDrinks.find(drink => drink.beverageId === beverageId)
  if (first !== undefined) return words.today[first.called]
  return nameInParts(nameOf('drink', beverageId) ?? words.entries.drink).name
}
