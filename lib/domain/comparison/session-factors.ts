import { fluidCautions, type Told } from '../cautions'
import type { Exercise } from '../entry'
import { isOfAthletesAge } from '../hydration/athletes-age'
import { isHotSession } from '../hydration/hot-session'
import { sweatOfSession } from '../hydration/sweat-of-session'
import { knownAge } from '../measures/age'
import { epochMs, type EpochMs } from '../time/instant'
import { nearMinutes, partKept, type Part } from '../training/warm-up'
import { holdsCramp, isKept, minutesBy, sessionsIn, type Before, type WindowHours } from './before'
import type { Exposure } from './compare-factor'
import type { Factor, FactorSetting } from './factor'

/** A session is long from so many minutes on, and hard from this effort on. Ours. */
export const longFromMinutes = 90
export const hardFromEffort = 7

/** Sweat counts as much from this share of body mass on: what guidance for athletes says not to lose (ACSM, 2007). */
export const muchSweatShare = 0.02

const minuteMs = 60_000

const lengths = [2, 6, 24, 48] as const satisfies readonly WindowHours[]

/** Some is enough; else one that does not tell makes the whole not known; none at all is "no". */
function anyOf(exposures: readonly Exposure[]): Exposure {
  if (exposures.includes(true)) return true
  return exposures.includes(null) ? null : false
}

/** A factor that at least one session of the window has. */
const ofAnySession = (
  name: Extract<Factor['name'], string>,
  has: (session: Exercise, before: Before, setting: FactorSetting) => Exposure,
): Factor => ({
  name,
  hours: 24,
  lengths,
  isExposed: (before, hours, setting) =>
    isKept(before, hours) && !holdsCramp(before, hours)
      ? anyOf(sessionsIn(before, hours).map(session => has(session, before, setting)))
      : null,
})

const longOrHard = ofAnySession('long-or-hard-session', (session, { at }) => {
  if (minutesBy(session, at) >= longFromMinutes) return true
  return session.effort === undefined ? null : session.effort >= hardFromEffort
})

const unusual = ofAnySession('unusual-session', (session, _, { training }) => training.isUnusual(session))

const heat = ofAnySession('heat', session => {
  if (isHotSession(session)) return true
  return session.inHeat === undefined && session.temperatureC === undefined ? null : false
})

/**
 * Sweat of each of the window's sessions up to the moment, in ml; a session too light to count adds none. Null: not known, as
 * nobody published a rate for the age.
 */
function sweatMl(
  before: Before,
  hours: WindowHours,
  { rates, items, profile }: FactorSetting,
): (number | null)[] {
  const age = knownAge(profile, before.day)
  return sessionsIn(before, hours).map(session => {
    const estimate = sweatOfSession(session, rates, items, age)
    if (estimate === null) return isOfAthletesAge(age) ? 0 : null
    return (estimate.midMl * minutesBy(session, before.at)) / session.durationMinutes
  })
}

const highSweatLoss: Factor = {
  name: 'high-sweat-loss',
  hours: 24,
  lengths,
  isExposed: (before, hours, setting) => {
    if (!isKept(before, hours) || holdsCramp(before, hours) || setting.mass === null) return null
    const each = sweatMl(before, hours, setting)
    const known = each.reduce<number>((sum, ml) => sum + (ml ?? 0), 0)
    if (known >= setting.mass.massKg * 1000 * muchSweatShare) return true
    return each.includes(null) ? null : false
  },
}

/** Minutes after a session in which its cool-down may still come: a cramp in them would have kept the person from it. */
const over = (session: Exercise, at: EpochMs): boolean =>
  epochMs(session.startedAt) + (session.durationMinutes + nearMinutes) * minuteMs <= at

/** A part of the training left out of at least one session. Without a session that could have had it, there is nothing to leave out. */
const leftOut = (name: 'no-warm-up' | 'no-cool-down', part: Part): Factor => ({
  name,
  hours: 24,
  lengths,
  isExposed: (before, hours, { routines }) => {
    if (holdsCramp(before, hours)) return null
    const sessions = sessionsIn(before, hours).filter(
      session => part === 'warmUp' || over(session, before.at),
    )
    if (sessions.length === 0) return null
    return anyOf(sessions.map(session => isLeftOut(part, session, routines)))
  },
})

function isLeftOut(part: Part, session: Exercise, routines: FactorSetting['routines']): Exposure {
  const { answer } = partKept(part, session, routines)
  return answer === 'not-asked' ? null : answer === 'left-out'
}

const loadRise: Factor = {
  name: 'load-rise',
  hours: 24,
  lengths: [],
  isExposed: ({ day }, _, { training }) => {
    const load = training.loadBefore(day)
    return load.verdict === 'told' ? load.standing === 'much-more' : null
  },
}

/** What training may have had to do with; sweat and what athletes are told of it is left out where a clinic decides about fluid. */
export const sessionFactors = (told: Told): Factor[] => [
  ...(fluidCautions(told).length > 0 ? [] : [highSweatLoss]),
  longOrHard,
  loadRise,
  unusual,
  leftOut('no-warm-up', 'warmUp'),
  leftOut('no-cool-down', 'coolDown'),
  heat,
]
