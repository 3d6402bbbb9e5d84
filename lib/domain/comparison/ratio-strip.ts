import type { FactorCounts } from './compare-factor'

/** The ends of the drawn scale: a fifth as often, and 32 times. Its steps are alike in times, not in sums. */
export const scaleEnds = { from: 0.2, to: 32 } as const

/** Where a ratio stands on the scale, from 0 to 1; what lies beyond an end stands at it. */
export function placeOfRatio(ratio: number): number {
  if (ratio <= scaleEnds.from) return 0
  return Math.min(1, Math.log(ratio / scaleEnds.from) / Math.log(scaleEnds.to / scaleEnds.from))
}

/** The marks on the scale; 1 is "as often". */
export const scaleMarks = [0.25, 1, 4, 16] as const

/** A ratio and its limits as a strip. `dot` is null where the ratio has no end or lies beyond the scale. */
export type RatioStrip = {
  from: number
  to: number
  dot: number | null
  goesOnBelow: boolean
  goesOnAbove: boolean
}

/** A strip is never shorter than this, so that one beyond the scale is seen at its end. */
const shortest = 0.06

/** The interval of a factor on the scale; an upper limit that is not known goes on above it. */
export function ratioStrip({ oddsRatio, limits }: Pick<FactorCounts, 'oddsRatio' | 'limits'>): RatioStrip {
  const atMost = limits.atMost ?? Infinity
  const isOn = oddsRatio !== null && oddsRatio >= scaleEnds.from && oddsRatio <= scaleEnds.to
  return {
    from: Math.min(placeOfRatio(limits.atLeast), 1 - shortest),
    to: Math.max(placeOfRatio(atMost), shortest),
    dot: isOn ? placeOfRatio(oddsRatio) : null,
    goesOnBelow: limits.atLeast < scaleEnds.from,
    goesOnAbove: atMost > scaleEnds.to,
  }
}

/**
 * Of 100 pairs of a cramp and a comparable day of which only one had the factor: in how many it was the cramp, at this
 * ratio. 50 where it makes no difference. Never 0 or 100 for a ratio that has an end.
 */
export function pairsOfHundred(ratio: number): number {
  const pairs = (100 * ratio) / (1 + ratio)
  return ratio === 0 ? 0 : Math.min(99, Math.max(1, Math.round(pairs)))
}
