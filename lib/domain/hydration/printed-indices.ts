/** The hydration index of a drink two hours later, with its standard deviation. */
export type PrintedIndex = { value: number; deviation: number }

/** What the abstract prints (Maughan, 2016), by the kind of drink that was tested: not corrected for its water. */
export const printedIndices = {
  'oral rehydration solution': { value: 1.54, deviation: 0.74 },
  'full-fat milk': { value: 1.5, deviation: 0.58 },
  'skimmed milk': { value: 1.58, deviation: 0.6 },
} as const satisfies Record<string, PrintedIndex>

/** What it prints of a kind of drink; null where it prints none. */
export const printedIndex = (testedAs: string): PrintedIndex | null =>
  Object.entries<PrintedIndex>(printedIndices).find(([kind]) => kind === testedAs)?.[1] ?? null
