import { findDrink } from '../reference/drinks'

/** How long a drink stays in, compared with still water; for information alone, nothing is multiplied by it. */
export type HydrationIndex = {
  beverageId: string
  name: string
  /** Holds the drink’s share of water. */
  corrected: number
  /** As the paper’s abstract prints it, with the standard deviation; null where it prints none. */
  printed: { value: number; deviation: number } | null
}

/** What the abstract prints (Maughan, 2016), by the kind of drink that was tested: not corrected for its water. */
export const printedIndices: Readonly<Record<string, { value: number; deviation: number }>> = {
  'oral rehydration solution': { value: 1.54, deviation: 0.74 },
  'full-fat milk': { value: 1.5, deviation: 0.58 },
  'skimmed milk': { value: 1.58, deviation: 0.6 },
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
    printed: printedIndices[index.testedAs] ?? null,
  }
}
