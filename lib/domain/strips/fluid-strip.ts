import type { Edges } from '../hydration/adequate-drinks'
import { mlPerFluidOunce, type VolumeUnit } from '../units'

/** A tape that holds the drinks of a day, in percent of its length. */
export type FluidStrip = {
  /** One piece per drink, in the order given. */
  pieces: { fromPercent: number; widthPercent: number }[]
  totalMl: number
  totalPercent: number
  /** What the right end of the tape stands for: "3 L". It is a scale, not a goal. */
  endWords: string
  /** Where the band of the day lies; null without one. */
  band: { fromPercent: number; widthPercent: number } | null
}

/** The scale starts at this length and grows by whole steps; ours, so that an ordinary day fills about two thirds. */
const scales = {
  ml: { step: 1000, shortest: 3, words: (steps: number) => `${steps} L` },
  'fl-oz-us': ounces(mlPerFluidOunce['fl-oz-us']),
  'fl-oz-imp': ounces(mlPerFluidOunce['fl-oz-imp']),
}

function ounces(mlPerOunce: number) {
  return { step: 25 * mlPerOunce, shortest: 4, words: (steps: number) => `${steps * 25} fl oz` }
}

/** Lays drinks (in ml, oldest first) and a band on a tape. The scale grows with what it has to hold and never clips it. */
export function fluidStrip(
  drinksMl: readonly number[],
  unit: VolumeUnit,
  band: Edges | null = null,
): FluidStrip {
  const totalMl = drinksMl.reduce((sum, ml) => sum + ml, 0)
  const { step, shortest, words } = scales[unit]
  const steps = Math.max(shortest, Math.ceil(Math.max(totalMl, band?.highMl ?? 0) / step))
  const percent = (ml: number): number => (ml / (steps * step)) * 100
  let drunk = 0
  const pieces = drinksMl.map(ml => {
    const piece = { fromPercent: percent(drunk), widthPercent: percent(ml) }
    drunk += ml
    return piece
  })
  return {
    pieces,
    totalMl,
    totalPercent: percent(totalMl),
    endWords: words(steps),
    band: band && { fromPercent: percent(band.lowMl), widthPercent: percent(band.highMl - band.lowMl) },
  }
}
