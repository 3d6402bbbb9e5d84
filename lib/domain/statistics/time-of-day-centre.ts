/** Minutes of a day as it is read off a clock. */
const minutesADay = 24 * 60

/**
 * Where times of day gather on a clock that goes around, so that 23:50 and 00:10 lie beside midnight (Mardia and Jupp,
 * Directional Statistics, 2000).
 */
export type DayCentre = {
  /** The circular mean, in minutes after midnight, 0 and more and below 1440; null where the times balance each other. */
  meanMinutes: number | null
  /** The mean resultant length: 1 where all times are one, 0 where they balance each other. */
  concentration: number
  /**
   * How often times spread evenly over the day would gather as much (test of Rayleigh, in the approximation of Wilkie, Journal of
   * the Royal Statistical Society C 32, 1983). It looks for one gathering: two at opposite times look like none.
   */
  chance: number
}

/** Below this resultant length the mean direction is rounding and not a time. */
const nothingLeft = 1e-9

/** The centre of times of day, in minutes after midnight; null of none. */
export const centreOfDay = (minutes: readonly number[]): DayCentre | null =>
  weightedCentreOfDay(minutes.map(minute => ({ minute, weight: 1 })))

/**
 * The same where each time counts for its weight, above 0, and `chance` takes the sum of the weights for the number of
 * times. Times that come together share a weight of 1, or they would stand for more evidence than they are.
 */
export function weightedCentreOfDay(times: readonly { minute: number; weight: number }[]): DayCentre | null {
  if (times.length === 0) return null
  let [n, east, north] = [0, 0, 0]
  for (const { minute, weight } of times) {
    const angle = (minute / minutesADay) * 2 * Math.PI
    n += weight
    east += weight * Math.cos(angle)
    north += weight * Math.sin(angle)
  }
  const length = Math.min(n, Math.hypot(east, north))
  const turns = Math.atan2(north, east) / (2 * Math.PI)
  return {
    meanMinutes: length / n < nothingLeft ? null : (((turns + 1) % 1) * minutesADay) % minutesADay,
    concentration: length / n,
    chance: Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - length * length)) - (1 + 2 * n))),
  }
}
