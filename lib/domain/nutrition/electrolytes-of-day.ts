import { mineralCautions, saltCautions, type Caution } from '../cautions'
import type { DrugClass } from '../medication'
import type { Profile } from '../profile'
import { intakeDay, type IntakeDay, type LoggedDay } from './intake-of-days'
import { perMineral, type Mineral, type PerMineral } from './mineral'
import { lifeOn, type IntakeRange } from './reference-intakes'
import { referencesOn, type WhyNoReference } from './references-on'
import { upperLimits, type UpperLimit } from './upper-limits'

/** Why an amount stands alone: what the person told, no age to look up, or a day that is not all there. */
export type WhyAlone = 'part-of-a-day' | WhyNoReference

/** What a mineral of a day may be held against. */
export type HeldAgainst = {
  /** The published intake; null: the amount stands alone, and `alone` says why. */
  intake: IntakeRange | null
  alone: WhyAlone | null
  /** The published intake where only the day is not whole: it may be said, but nothing is compared with it. */
  wholeDayIntake: IntakeRange | null
  /** What is published as the most; an amount above it is above it whatever else was eaten. */
  limits: UpperLimit[]
}

/** A day’s minerals and what they may be held against, for one person. */
export type ElectrolytesOfDay = IntakeDay & {
  /** Because of which their clinic says how much of minerals, and of salt. Empty: nothing speaks against a comparison. */
  cautions: Caution[]
  saltCautions: Caution[]
  held: PerMineral<HeldAgainst>
  /** No sex is told and it matters: a range is that of both. */
  sexIsOpen: boolean
}

/** The minerals of a day for a person; `drugClasses` are those of the medicines taken on it. */
export function electrolytesOfDay(
  profile: Profile,
  drugClasses: readonly DrugClass[],
  logged: LoggedDay,
): ElectrolytesOfDay {
  const day = intakeDay(logged)
  const told = { conditions: profile.conditions ?? [], drugClasses }
  const cautions = { cautions: mineralCautions(told), saltCautions: saltCautions(told) }
  const life = lifeOn(profile, logged.day)
  const references = referencesOn(profile, drugClasses, logged.day)
  return {
    ...day,
    ...cautions,
    held: perMineral(mineral => {
      const hasLimits = cautions.cautions.length === 0 && typeof life !== 'string'
      const limits = hasLimits ? upperLimits(life, mineral) : []
      return heldAgainst(references[mineral], limits, day.coverage.looks === 'whole')
    }),
    sexIsOpen:
      typeof life !== 'string' && life.sex === 'unspecified' && !life.isPregnant && !life.isLactating,
  }
}

/** Nothing published is said to those whom a clinic tells how much; a limit of sodium is no prompt to take salt. */
function heldAgainst(
  reference: IntakeRange | WhyNoReference,
  limits: UpperLimit[],
  isWhole: boolean,
): HeldAgainst {
  if (typeof reference === 'string') return { intake: null, wholeDayIntake: null, alone: reference, limits }
  return isWhole
    ? { intake: reference, alone: null, wholeDayIntake: null, limits }
    : { intake: null, alone: 'part-of-a-day', wholeDayIntake: reference, limits }
}

/** How an amount stands to what is published; `cannot-tell` where an unknown part could still change it. */
export type Standing = 'under' | 'within' | 'cannot-tell' | 'not-compared'

/**
 * Whether the amount is under the lower end of the published intake. At least so much is enough to be within, never to
 * be under.
 */
export function standingOf({ minerals, held }: ElectrolytesOfDay, mineral: Mineral): Standing {
  const { intake } = held[mineral]
  if (intake === null) return 'not-compared'
  const { knownMg, unknown } = minerals[mineral]
  if (knownMg >= intake.low) return 'within'
  return unknown > 0 ? 'cannot-tell' : 'under'
}

/** The published limits that an amount is above: of everything, or of supplements, as each is meant. */
export const limitsExceeded = ({ minerals, held }: ElectrolytesOfDay, mineral: Mineral): UpperLimit[] =>
  held[mineral].limits.filter(({ mg, counts }) => {
    const { knownMg, byPart } = minerals[mineral]
    return (counts === 'everything' ? knownMg : byPart.supplement.knownMg) > mg
  })
