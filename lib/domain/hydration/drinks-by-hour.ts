import type { Fluid } from '../entry'
import { writtenTime } from '../time/instant'
import type { Served } from './drinking-warnings'

/** The volumes of drinks together, in ml. */
export const volumeOf = (drinks: readonly Pick<Fluid, 'volumeMl'>[]): number =>
  drinks.reduce((total, { volumeMl }) => total + volumeMl, 0)

/** The drinks of one hour on the wall they were drunk in; `from` and `until` are "10:00" and "11:00". */
export type HourOfDrinks = {
  from: string
  until: string
  drinks: readonly Served<Fluid>[]
  /** Without the drinks that do not count as fluid. */
  countedMl: number
}

/** What of served drinks counts as fluid, in ml. */
export const countedVolumeOf = (drinks: readonly Served<Fluid>[]): number =>
  volumeOf(drinks.filter(({ figures }) => figures.countsAsFluid).map(({ entry }) => entry))

const onTheHour = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`

/** The hours with drinks, in the order in which the drinks come. */
export function drinksByHour(drinks: readonly Served<Fluid>[]): HourOfDrinks[] {
  const hours = new Map<number, Served<Fluid>[]>()
  for (const drink of drinks) {
    const hour = Number(writtenTime(drink.entry.at).slice(0, 2))
    hours.set(hour, [...(hours.get(hour) ?? []), drink])
  }
  return [...hours].map(([hour, some]) => ({
    from: onTheHour(hour),
    until: onTheHour(hour + 1),
    drinks: some,
    countedMl: countedVolumeOf(some),
  }))
}
