/** The lower and the upper edge of something, in ml. */
export type Edges = { lowMl: number; highMl: number }

export type Sex = 'female' | 'male'

/** One age group of the published tables. `efsaMl` is water in all, `iomMl` what is drunk; ages in whole years, both included. */
type AgeGroup = {
  from: number
  to: number
  efsaMl: Record<Sex, number>
  iomMl: Record<Sex, number>
}

const both = (ml: number): Record<Sex, number> => ({ female: ml, male: ml })

/** How much of all water is drunk; the rest comes with food. EFSA: about 80 %. */
export const drunkShare = 0.8

/**
 * Adequate intakes. EFSA (2010): total water; 1.1 to 1.2 l in the second year, of which the lower counts here; from 14 on
 * as adults. IOM (2005): what is drunk of it.
 */
export const ageGroups: readonly AgeGroup[] = [
  { from: 1, to: 1, efsaMl: both(1100), iomMl: both(900) },
  { from: 2, to: 3, efsaMl: both(1300), iomMl: both(900) },
  { from: 4, to: 8, efsaMl: both(1600), iomMl: both(1200) },
  { from: 9, to: 13, efsaMl: { female: 1900, male: 2100 }, iomMl: { female: 1600, male: 1800 } },
  { from: 14, to: 18, efsaMl: { female: 2000, male: 2500 }, iomMl: { female: 1800, male: 2600 } },
  { from: 19, to: Infinity, efsaMl: { female: 2000, male: 2500 }, iomMl: { female: 2200, male: 3000 } },
]

/** From this age on the tables have the values of adults. */
export const adultFrom = 19

/**
 * What is to be drunk on an ordinary day in a mild climate, from the lower of the two published values to the higher; which
 * of the two makes which edge is ours. Null below one year, for which there is no value of a drinker.
 */
export function adequateDrinks(age: number, sex: Sex): Edges | null {
  const group = ageGroups.find(({ from, to }) => age >= from && age <= to)
  if (group === undefined) return null
  const published = [group.efsaMl[sex] * drunkShare, group.iomMl[sex]]
  return { lowMl: Math.min(...published), highMl: Math.max(...published) }
}

/**
 * What pregnancy and lactation add to the values of women: EFSA 0.3 and 0.7 l of total water, of which 80 % is drunk, to
 * the lower edge; IOM 2.3 and 3.1 l drunk instead of 2.2 l to the upper.
 */
export const addedForTwo = {
  pregnancy: { lowMl: 300 * drunkShare, highMl: 2300 - 2200 },
  lactation: { lowMl: 700 * drunkShare, highMl: 3100 - 2200 },
} as const satisfies Record<string, Edges>

/** The body mass, in kg, that the published values of adults are thought for (IOM reference weights). */
export const referenceMassKg: Record<Sex, number> = { female: 57, male: 70 }

/** A body lighter than the reference takes as much less, never below this share. Ours. */
export const leastMassShare = 0.7

/**
 * Which share of an adult's value a body of this mass takes. Ours: in proportion below the reference weight; a heavier body
 * takes no more, because no published value rises with mass and drinking too much is the greater danger.
 */
export const massShare = (massKg: number, sex: Sex): number =>
  Math.min(1, Math.max(leastMassShare, massKg / referenceMassKg[sex]))
