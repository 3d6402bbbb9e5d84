import { brokeSleep } from '../measures/resting-episodes'
import type { Cramp } from '../entry'
import type { Episode } from '../measures/episodes'
import type { Muscle, Side } from '../muscle'
import { quantile } from '../statistics/quantile'
import { writtenMinutes } from '../time/instant'
import { dateOfDayNumber, type LocalDate } from '../time/local-date'

/** How strong the cramps were, 0 to 10; every figure is null where none was rated. */
export type SeverityFigures = {
  rated: number
  median: number | null
  highest: number | null
}

/** How long single cramps lasted, in seconds; figures are null where no length is known. */
export type LengthFigures = {
  known: number
  shortestSeconds: number | null
  medianSeconds: number | null
  longestSeconds: number | null
}

/** The strongest cramp; of several the longest, then the latest. */
export type WorstCramp = {
  on: LocalDate
  muscle: Muscle
  side: Side
  severity: number
  seconds: number | null
  brokeSleep: boolean
}

export type PlaceCount = { muscle: Muscle; side: Side; cramps: number }

/** What was going on when they began, with the lengths of the ones that are known. */
export type SituationCount = {
  context: Cramp['context']
  /** The muscle that was stretched, where the context is stretching and it is known. */
  stretchedMuscle: Muscle | null
  cramps: number
  lengths: LengthFigures
}

/** The hours a cramp counts as one of the night: from this hour on, and before that one. The hours are ours. */
export const nightHours = { from: 22, before: 6 } as const

const secondsOf = ({ lengthMs }: Episode): number | null => (lengthMs === null ? null : lengthMs / 1000)

const known = (values: readonly (number | null)[]): number[] => values.flatMap(value => value ?? [])

const edge = (values: readonly number[], which: 'min' | 'max'): number | null =>
  values.reduce<number | null>((found, value) => (found === null ? value : Math[which](found, value)), null)

export function severityFigures(episodes: readonly Episode[]): SeverityFigures {
  const rated = known(episodes.map(({ severity }) => severity))
  return {
    rated: rated.length,
    median: quantile(rated, 0.5),
    highest: edge(rated, 'max'),
  }
}

export function lengthFigures(episodes: readonly Episode[]): LengthFigures {
  const lengths = known(episodes.map(secondsOf))
  return {
    known: lengths.length,
    shortestSeconds: edge(lengths, 'min'),
    medianSeconds: quantile(lengths, 0.5),
    longestSeconds: edge(lengths, 'max'),
  }
}

/** The worst of them; null when none was rated. */
export function worstOf(episodes: readonly Episode[]): WorstCramp | null {
  const [worst] = episodes
    .filter(({ severity }) => severity !== null)
    .toSorted(
      (one, other) =>
        (other.severity ?? 0) - (one.severity ?? 0) ||
        (other.lengthMs ?? -1) - (one.lengthMs ?? -1) ||
        other.cramps[0].startedAt - one.cramps[0].startedAt,
    )
  if (worst === undefined || worst.severity === null) return null
  const { entry } = worst.cramps[0]
  return {
    on: dateOfDayNumber(worst.countsOn),
    muscle: entry.muscle,
    side: entry.side,
    severity: worst.severity,
    seconds: secondsOf(worst),
    brokeSleep: brokeSleep(worst),
  }
}

/** Episodes in groups by a key, the largest group first, then by key. */
function grouped(episodes: readonly Episode[], key: (episode: Episode) => string): Episode[][] {
  const groups = new Map<string, Episode[]>()
  for (const episode of episodes) groups.set(key(episode), [...(groups.get(key(episode)) ?? []), episode])
  return [...groups]
    .toSorted(([oneKey, one], [otherKey, other]) => other.length - one.length || (oneKey < otherKey ? -1 : 1))
    .map(([, group]) => group)
}

/** Where they came, most often first; the counts add up to all of them. */
export const placesOf = (episodes: readonly Episode[]): PlaceCount[] =>
  grouped(episodes, ({ cramps: [first] }) => `${first.entry.muscle} ${first.entry.side}`).flatMap(
    ([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              muscle: first.cramps[0].entry.muscle,
              side: first.cramps[0].entry.side,
              cramps: others.length + 1,
            },
          ],
  )

const stretchedOf = ({ cramps: [{ entry }] }: Episode): Muscle | null =>
  entry.context === 'stretching' ? (entry.stretchedMuscle ?? null) : null

/** What was going on when the first cramp of each began, most often first; the counts add up to all of them. */
export const situationsOf = (episodes: readonly Episode[]): SituationCount[] =>
  grouped(episodes, episode => `${episode.cramps[0].entry.context} ${stretchedOf(episode) ?? ''}`).flatMap(
    group => {
      const [first] = group
      if (first === undefined) return []
      return [
        {
          context: first.cramps[0].entry.context,
          stretchedMuscle: stretchedOf(first),
          cramps: group.length,
          lengths: lengthFigures(group),
        },
      ]
    },
  )

/** How many began in each hour of the clock on the wall, 0 to 23. */
export function hoursOf(episodes: readonly Episode[]): number[] {
  const hours = Array.from({ length: 24 }, () => 0)
  for (const { cramps } of episodes) {
    const hour = Math.floor(writtenMinutes(cramps[0].entry.startedAt) / 60)
    hours[hour] = (hours[hour] ?? 0) + 1
  }
  return hours
}

/** How many began in the hours of the night. */
export const nightCramps = (hours: readonly number[]): number =>
  hours.reduce(
    (sum, cramps, hour) => (hour >= nightHours.from || hour < nightHours.before ? sum + cramps : sum),
    0,
  )
