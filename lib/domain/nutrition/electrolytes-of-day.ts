import { mineralCautions, saltCautions, type Caution } from '../cautions'
import type { Medication } from '../entry'
import { dateMedication, wasTaken } from '../measures/dated-medication'
import type { Profile } from '../profile'
import { dayNumber, type LocalDate } from '../time/local-date'
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
}

/** What a person told that holds on a day; medicines that were taken on it count. */
export function cautionsOn(profile: Profile, medications: readonly Medication[], day: LocalDate) {
  const window = { from: dayNumber(day), to: dayNumber(day) }
  const drugClasses = medications
    .map(dateMedication)
    .filter(medication => wasTaken(medication, window))
    .flatMap(({ drugClass }) => drugClass ?? [])
  const told = { conditions: profile.conditions ?? [], drugClasses }
  return { cautions: mineralCautions(told), saltCautions: saltCautions(told) }
}

/** The minerals of a day for a person. */
export function electrolytesOfDay(
  profile: Profile,
  medications: readonly Medication[],
  logged: LoggedDay,
): ElectrolytesOfDay {
  const day = intakeDay(logged)
  const cautions = cautionsOn(profile, medications, logged.day)
  return { ...day, ...cautions, held: perMineral(mineral => heldAgainst(profile, day, cautions, mineral)) }
}

function heldAgainst(
  profile: Profile,
  { day, coverage }: IntakeDay,
  { cautions, saltCautions: salt }: ReturnType<typeof cautionsOn>,
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
