import { isExplained } from '../measures/episode-counts'
import { reliefMethods, type reliefOutcomes } from '../cramp'
import type { Episode } from '../measures/episodes'

type Outcome = (typeof reliefOutcomes)[number]

/** One thing that was tried against cramps: how many times, and how it went; the outcomes add up to the times. */
export type TriedFigures = {
  method: (typeof reliefMethods)[number]
  times: number
  yes: number
  partly: number
  no: number
  notKnown: number
}

/** How the cramps ended: eased with movement, stretching or what was tried. The three add up to all of them. */
export type EasedFigures = { yes: number; no: number; notKnown: number }

/** Whether a cause is known for them. The three add up to all of them. */
export type CauseFigures = { found: number; none: number; notAsked: number }

/** What was tried, most often first. Every time counts, also twice with one cramp. */
export function triedFigures(episodes: readonly Episode[]): TriedFigures[] {
  const tried = episodes.flatMap(({ cramps }) => cramps.flatMap(({ entry }) => entry.relief ?? []))
  return reliefMethods
    .flatMap(method => {
      const outcomes = tried
        .filter(one => one.method === method)
        .map(({ helped }): Outcome => helped ?? 'unknown')
      const count = (outcome: Outcome): number => outcomes.filter(one => one === outcome).length
      const figures = { yes: count('yes'), partly: count('partly'), no: count('no') }
      return outcomes.length === 0
        ? []
        : [{ method, times: outcomes.length, ...figures, notKnown: count('unknown') }]
    })
    .toSorted((one, other) => other.times - one.times)
}

/** Not eased when a cramp of the episode was not; eased when all were; else not known. */
export function easedFigures(episodes: readonly Episode[]): EasedFigures {
  const outcomes = episodes.map(({ cramps }) => {
    if (cramps.some(({ eased }) => eased === false)) return false
    return cramps.every(({ eased }) => eased === true) ? true : null
  })
  const count = (outcome: boolean | null): number => outcomes.filter(one => one === outcome).length
  return { yes: count(true), no: count(false), notKnown: count(null) }
}

/** As the rules read it: found when one cramp names a cause; none when one says so; else nobody was asked. */
export function causeFigures(episodes: readonly Episode[]): CauseFigures {
  const answers = episodes.map(({ cramps }) => {
    if (cramps.some(isExplained)) return true
    return cramps.some(({ entry }) => entry.apparentCause === null) ? false : null
  })
  const count = (answer: boolean | null): number => answers.filter(one => one === answer).length
  return { found: count(true), none: count(false), notAsked: count(null) }
}
