import type { Chance } from '@/lib/domain/demo/chance'

/** Bell-shaped, with mean 0 and deviation 1 (Box and Muller). */
export const bell = ({ next }: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** A mood for each of so many days: bell-shaped, and alike from one day to the next by this correlation. */
export function moods(luck: Chance, days: number, alike: number): number[] {
  let mood = bell(luck)
  return Array.from({ length: days }, () => {
    mood = alike * mood + Math.sqrt(1 - alike ** 2) * bell(luck)
    return mood
  })
}

/**
 * So many of the days, each day by its odds and apart from the others (the conditional Poisson design): the odds of a day against
 * another are kept exactly, whatever the number. Places of the days, rising.
 */
export function drawn({ next }: Chance, odds: readonly number[], count: number): number[] {
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length
  const weights = odds.map(one => one / mean)
  const ways: number[][] = Array.from({ length: weights.length + 1 }, () => [])
  const waysOf = (from: number, left: number): number => ways[from]?.[left] ?? 0
  for (let from = weights.length; from >= 0; from -= 1)
    ways[from] = Array.from({ length: count + 1 }, (_, left) =>
      left === 0 ? 1 : waysOf(from + 1, left) + (weights[from] ?? 0) * waysOf(from + 1, left - 1),
    )
  const places: number[] = []
  weights.forEach((weight, place) => {
    const left = count - places.length
    const share = left === 0 ? 0 : (weight * waysOf(place + 1, left - 1)) / waysOf(place, left)
    if (next() < share) places.push(place)
  })
  return places
}
