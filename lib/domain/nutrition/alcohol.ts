import { ETHANOL_G_PER_ML, type ServedItem } from './serving'

/** Grams of alcohol in a UK unit. */
export const GRAMS_PER_UNIT = 8

/**
 * Grams of alcohol in a ml of a drink, from its grams per 100 g or from its strength, whichever says more where they
 * disagree; null where neither is known.
 */
export function alcoholGPerMl({ per100g, densityGPerMl, alcoholPercent }: ServedItem): number | null {
  const known = [
    ...(per100g?.alcoholG === undefined ? [] : [(per100g.alcoholG / 100) * (densityGPerMl ?? 1)]),
    ...(alcoholPercent === undefined ? [] : [(alcoholPercent / 100) * ETHANOL_G_PER_ML]),
  ]
  return known.length === 0 ? null : Math.max(...known)
}

/** Grams of alcohol in a gram of a food; null where it is not known. */
export const alcoholGPerG = ({ per100g }: ServedItem): number | null =>
  per100g?.alcoholG === undefined ? null : per100g.alcoholG / 100

/**
 * Grams of alcohol in a food of the tables or of a person; null where it is no longer known. One that names no alcohol
 * has none.
 */
export const alcoholOfFood = (item: ServedItem | null, grams: number): number | null =>
  item === null ? null : (alcoholGPerG(item) ?? 0) * grams
