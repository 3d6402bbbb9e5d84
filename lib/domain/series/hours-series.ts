import { weightedCentreOfDay } from '../statistics/time-of-day-centre'

/** So many cramps that began at one minute of the day; a minute may stand more than once. */
export type MinuteCount = {
  /** After midnight on the clock where each was, 0 to 1439. */
  minute: number
  episodes: number
  /** How many days they make up where the cramps of a day share that day, above 0. */
  days: number
}

/** Where cramps gather on the clock. */
export type Gathering = {
  /** Their centre, in minutes after midnight. */
  centreMinute: number
  /** The first hour of the shortest stretch of whole hours with the centre in its middle that holds half of them, 0 to 23. */
  fromHour: number
  hours: number
  /** Cramps that began in that stretch. */
  inside: number
}

/** Cramps by the hour of the day they began in. */
export type HoursSeries = {
  /** By hour of the day, 24 of them. */
  counts: readonly number[]
  episodes: number
  /** Days on which one began. */
  days: number
  /** "too-few": not judged; null: no one time stands out. */
  gathering: Gathering | 'too-few' | null
}

/**
 * Nothing is said of fewer days with a cramp: the approximation of Rayleigh's test is good to three decimals from ten on (Zar,
 * Biostatistical Analysis, chapter 27), and nothing else is compared below ten cramps.
 */
export const fewestDays = 10

/** A diary is looked at again and again, so this is stricter than the usual one in twenty. Ours. */
export const highestChance = 0.01

/** A time of night is written down roughly: an hour would say more than is known. Ours. */
export const shortestStretch = 2

/** Half of the cramps in a third of the day: a longer stretch is no time of day. Ours. */
export const longestStretch = 8

/**
 * Cramps of a day tell less than as many on different days (both calves in one night), so that each day counts once and its
 * cramps share it where it is judged whether they gather.
 */
export function hoursSeries(minutes: readonly MinuteCount[]): HoursSeries {
  const counts = Array.from({ length: 24 }, () => 0)
  let [episodes, days] = [0, 0]
  for (const one of minutes) {
    const hour = Math.floor(one.minute / 60)
    counts[hour] = (counts[hour] ?? 0) + one.episodes
    episodes += one.episodes
    days += one.days
  }
  return {
    counts,
    episodes,
    days: Math.round(days),
    gathering: gatheringOf(minutes, counts, Math.round(days)),
  }
}

function gatheringOf(
  minutes: readonly MinuteCount[],
  counts: readonly number[],
  days: number,
): HoursSeries['gathering'] {
  if (days < fewestDays) return 'too-few'
  const centre = weightedCentreOfDay(minutes.map(one => ({ minute: one.minute, weight: one.days })))
  if (centre === null || centre.meanMinutes === null || centre.chance >= highestChance) return null
  const stretch = stretchAround(centre.meanMinutes, counts)
  return stretch === null ? null : { centreMinute: centre.meanMinutes, ...stretch }
}

/** The shortest stretch of whole hours that has the centre in its middle, to half an hour, and holds half of all. */
function stretchAround(centre: number, counts: readonly number[]): Omit<Gathering, 'centreMinute'> | null {
  const all = sum(counts)
  for (let hours = shortestStretch; hours <= longestStretch; hours += 1) {
    const fromHour = (Math.round(centre / 60 - hours / 2) + 24) % 24
    const inside = sum(Array.from({ length: hours }, (_, index) => counts[(fromHour + index) % 24] ?? 0))
    if (inside * 2 >= all) return { fromHour, hours, inside }
  }
  return null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
