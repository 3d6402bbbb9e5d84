import { placeInBand } from '../hydration/day-band'
import type { LocalDate } from '../time/local-date'
import type { HeldDay } from './held-day'

export type Place = 'below' | 'inside' | 'above'

/**
 * Where the fluid of a day lies against its band. Null where nothing can be said: no drink is logged, which is not known and
 * not zero; the day has no band; or it is not over.
 */
export function placeOf({ day, fluidMl, band }: HeldDay, today: LocalDate): Place | null {
  if (day >= today || fluidMl === null || band.kind !== 'band') return null
  return placeInBand(fluidMl, band).place
}

/** How many days lie where, and how many more known ones before today have no band. */
export type PlaceCounts = Record<Place, number> & { placed: number; withoutBand: number }

/** Counts the days of a span or a period by where their fluid lies. */
export function placesOf(days: readonly HeldDay[], today: LocalDate): PlaceCounts {
  const counts: PlaceCounts = { below: 0, inside: 0, above: 0, placed: 0, withoutBand: 0 }
  for (const day of days) {
    const place = placeOf(day, today)
    if (place !== null) {
      counts[place] += 1
      counts.placed += 1
    } else if (day.day < today && day.fluidMl !== null) counts.withoutBand += 1
  }
  return counts
}

/** Two edges, in the unit of what lies between them. */
export type Edges = { low: number; high: number }

/** The edges of a day's band in ml; null where it has none. */
export const edgesOfDay = ({ band }: HeldDay): Edges | null =>
  band.kind === 'band' ? { low: band.lowMl, high: band.highMl } : null

/** The value in the middle, of two the lower: one that occurs. Null of no values. */
function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** The middle of the lower edges and that of the upper ones, each one that occurs; null of none. */
export function middleEdges(all: readonly Edges[]): Edges | null {
  const low = middleOf(all.map(edges => edges.low))
  const high = middleOf(all.map(edges => edges.high))
  return low === null || high === null ? null : { low, high }
}
