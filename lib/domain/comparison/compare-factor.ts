import {
  chanceOfExposures,
  discordant,
  mantelHaenszel,
  oddsLimits,
  type MatchedSet,
  type OddsLimits,
} from '../statistics/matched-sets'
import { chanceOfRanks, type RankedSet } from '../statistics/matched-ranks'

/** Whether a factor was there in a window; null where what was logged does not tell. */
export type Exposure = boolean | null

/**
 * A cramp and the comparable days: what a factor was in the window before each, and how much else was logged there, in the same
 * order; without it that is not asked.
 */
export type Compared = {
  cramp: Exposure
  referents: readonly Exposure[]
  logged?: { cramp: number; referents: readonly number[] }
}

/** How often out of how many. */
export type Share = { count: number; of: number }

/** The fewest that anything is said from, and the share of comparable windows that a factor has to be in. Ours. */
export const floors = { cramps: 10, discordant: 6, leastShare: 0.1, mostShare: 0.9 } as const

/**
 * Why nothing is said of a factor. `logged-otherwise`: more or less of other things is logged before cramps than on comparable days,
 * so the factor may only have been written down more or less often.
 */
export type TooFew = 'cramps' | 'discordant' | 'hardly-ever' | 'nearly-always' | 'logged-otherwise'

/** Logging counts as other before cramps than on comparable days where chance would make it so different at most so often. Ours. */
export const loggedOtherwiseChance = 0.05

/** What was counted of a factor before cramps and on comparable days. */
export type FactorCounts = {
  /** Cramps with the factor before them, of those that could be compared. */
  cramps: Share
  /** Comparable windows with the factor, of those that tell. */
  referents: Share
  /** Cramps that differ from one of their comparable windows: only they say anything. */
  discordant: number
  /** Cramps left out, because the window before them does not tell, or none of their comparable windows does. */
  leftOut: { unknownBefore: number; noReferent: number }
  /** Empty where enough was counted; else what is missing, worst first. */
  tooFew: readonly TooFew[]
  /** The odds ratio of Mantel and Haenszel; null where it has no end. */
  oddsRatio: number | null
  /** Its exact limits of 95 %. */
  limits: OddsLimits
  /** How often chance alone would differ as much: exact, and mid-p. */
  chance: { exact: number; midP: number }
}

/** Counts a factor over the cramps of a diary. A window that does not tell is missing, and never "was not there". */
export function compareFactor(cramps: readonly Compared[]): FactorCounts {
  const unknownBefore = cramps.filter(({ cramp }) => cramp === null).length
  const sets = cramps.flatMap(setOf)
  const share = {
    cramps: { count: sets.filter(({ isExposed }) => isExposed).length, of: sets.length },
    referents: {
      count: sum(sets.map(({ exposedReferents }) => exposedReferents)),
      of: sum(sets.map(({ referents }) => referents)),
    },
  }
  const telling = discordant(sets).length
  return {
    ...share,
    discordant: telling,
    leftOut: { unknownBefore, noReferent: cramps.length - unknownBefore - sets.length },
    tooFew: [
      ...tooFew(share.cramps.of, telling, share.referents),
      ...(chanceOfRanks(cramps.flatMap(loggedIn)) <= loggedOtherwiseChance
        ? ['logged-otherwise' as const]
        : []),
    ],
    oddsRatio: mantelHaenszel(sets),
    limits: oddsLimits(sets),
    chance: chanceOfExposures(sets),
  }
}

function setOf({ cramp, referents }: Compared): MatchedSet[] {
  const known = referents.filter(exposure => exposure !== null)
  if (cramp === null || known.length === 0) return []
  return [{ isExposed: cramp, referents: known.length, exposedReferents: known.filter(Boolean).length }]
}

/** How much else was logged in the windows of a cramp that tell. */
function loggedIn({ cramp, referents, logged }: Compared): RankedSet[] {
  if (cramp === null || logged === undefined) return []
  const others = logged.referents.filter((_, place) => referents[place] !== null)
  return others.length === 0 ? [] : [{ own: logged.cramp, referents: others }]
}

function tooFew(cramps: number, telling: number, { count, of }: Share): TooFew[] {
  const reasons: [TooFew, boolean][] = [
    ['cramps', cramps < floors.cramps],
    ['hardly-ever', count < floors.leastShare * of],
    ['nearly-always', count > floors.mostShare * of],
    ['discordant', telling < floors.discordant],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
