import { upperNormal } from './upper-normal'

/** A figure of a case and those of its referents, one or more. */
export type RankedSet = { own: number; referents: readonly number[] }

/**
 * How often chance alone would set the figures of cases so far above or below those of their referents: ranks within each set,
 * summed over the sets, ties in the middle of their places (van Elteren, Bulletin of the International Statistical Institute 37,
 * 1960), two-sided by the normal form. 1 where no set has two figures.
 */
export function chanceOfRanks(sets: readonly RankedSet[]): number {
  let above = 0
  let variance = 0
  for (const { own, referents } of sets) {
    const figures = [own, ...referents]
    // Of the set's members, the share below a figure, ties halved, less a half: its mean over the set is 0.
    const placeOf = (figure: number): number =>
      figures.reduce((sum, other) => sum + Math.sign(figure - other), 0) / (2 * figures.length)
    above += placeOf(own)
    variance += figures.reduce((sum, figure) => sum + placeOf(figure) ** 2, 0) / figures.length
  }
  return variance === 0 ? 1 : Math.min(1, 2 * upperNormal(Math.abs(above) / Math.sqrt(variance)))
}
