import { mineralCautions, saltCautions, type Caution } from '../cautions'
import type { DrugClass } from '../medication'
import type { Profile } from '../profile'
import { intakeDay, type IntakeDay, type LoggedDay } from './intake-of-days'
import { perMineral, type Mineral, type PerMineral } from './mineral'
import { intakesOn, lifeOn, type IntakeRange, type WhyNoIntake } from './reference-intakes'
import { upperLimits, type UpperLimit } from './upper-limits'

/** Why an amount stands alone: what the person told, no age to look up, or a day that is not all there. */
export type WhyAlone = 'clinic' | 'part-of-a-day' | WhyNoIntake

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
  return {
    ...day,
    ...cautions,
    held: perMineral(mineral => heldAgainst(profile, day, cautions, mineral)),
    sexIsOpen:
      typeof life !== 'string' && life.sex === 'unspecified' && !life.isPregnant && !life.isLactating,
  }
}

type Cautions = Pick<ElectrolytesOfDay, 'cautions' | 'saltCautions'>

function heldAgainst(
  profile: Profile,
  { day, coverage }: IntakeDay,
  { cautions, saltCautions: salt }: Cautions,
  mineral: Mineral,
): HeldAgainst {
  const alone = { intake: null, wholeDayIntake: null }
  const life = lifeOn(profile, day)
  if (cautions.length > 0) return { ...alone, alone: 'clinic', limits: [] }
  const limits = typeof life === 'string' ? [] : upperLimits(life, mineral)
  if (mineral === 'sodium' && salt.length > 0) return { ...alone, alone: 'clinic', limits }
  const intakes = intakesOn(profile, day)
  if (typeof intakes === 'string') return { ...alone, alone: intakes, limits }
  const isWhole = coverage.looks === 'whole'
  const intake = intakes[mineral]
  return isWhole
    ? { intake, alone: null, wholeDayIntake: null, limits }
    : { intake: null, alone: 'part-of-a-day', wholeDayIntake: intake, limits }
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
