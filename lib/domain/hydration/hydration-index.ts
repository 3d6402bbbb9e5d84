import { findDrink } from '../reference/drinks'
import { printedIndex, type PrintedIndex } from './printed-indices'

/** How long a drink stays in, compared with still water; for information alone, nothing is multiplied by it. */
export type HydrationIndex = {
  beverageId: string
  name: string
  /** Holds the drink’s share of water. */
  corrected: number
  /** As the paper’s abstract prints it, with the standard deviation; null where it prints none. */
  printed: PrintedIndex | null
}

/** The index of a drink of the table; null where its kind was not tested, or it is the person’s own. */
export function hydrationIndexOf(beverageId: string): HydrationIndex | null {
  const drink = findDrink(beverageId)
  const index = drink?.hydrationIndex
  if (drink === null || index === undefined) return null
  return {
    beverageId,
    name: drink.name,
    corrected: index.corrected,
    printed: printedIndex(index.testedAs),
  }
}
