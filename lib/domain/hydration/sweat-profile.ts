import { activityKey } from '../activity-key'
import type { Exercise } from '../entry'
import { epochMs } from '../time/instant'
import { quantile } from '../statistics/quantile'
import { hotFromC, isHotSession } from './hot-session'
import { sweatChecks, weighedLoss, type SweatCheckId } from './sweat-rate'

/** How warm it was, from the coolest. */
export const temperatureBands = ['cool', 'mild', 'warm', 'hot'] as const

export type TemperatureBand = (typeof temperatureBands)[number]

/** From this many °C on a session counts into the band. Ours. */
export const bandStartsAtC = { mild: 10, warm: 20, hot: hotFromC } as const

/** The band of a session: hot as {@link isHotSession} says, else by its temperature; null where neither is known. */
export function temperatureBand(session: Pick<Exercise, 'temperatureC' | 'inHeat'>): TemperatureBand | null {
  const { temperatureC } = session
  if (isHotSession(session)) return 'hot'
  if (temperatureC === undefined) return null
  if (temperatureC < bandStartsAtC.mild) return 'cool'
  if (temperatureC < bandStartsAtC.warm) return 'mild'
  return 'warm'
}

/** A session with its sweat rate, in ml an hour. */
export type RatedSession = { session: Exercise; perHourMl: number }

/** What an activity cost in one band of temperature. */
export type SweatRate = {
  /** The latest of its sessions: names the activity. */
  latest: Exercise
  /** Null: how warm it was is not known. */
  band: TemperatureBand | null
  /** Newest first. */
  sessions: readonly RatedSession[]
  medianPerHourMl: number
  /** The slowest and the fastest of the sessions: the spread. */
  lowestPerHourMl: number
  highestPerHourMl: number
  /** Enough sessions to be called usual. */
  isUsual: boolean
}

/** Why a weighed session is in no rate. */
export type LeftOutBecause = 'amounts-missing' | 'too-short' | SweatCheckId

/** A person's sweat rates. */
export type SweatProfile = {
  /** By activity, the one with the most sessions first, and from cool to hot within it. */
  rates: readonly SweatRate[]
  /** Weighed before and after, but in no rate; newest first. */
  leftOut: readonly { session: Exercise; because: LeftOutBecause }[]
}

/** As many sessions as make a rate "usual". Ours. */
export const usualFrom = 3

/**
 * Older weighings say nothing of a day, in days, the day included: a year holds every season once, and a body that trains
 * sweats otherwise after longer. Ours.
 */
export const usualSweatDays = 365

/** As many sessions as a profile rests on at most, the newest. Ours. */
export const mostWeighed = 200

/** Shorter sessions, in minutes, give no rate: 100 g on the scale are then more than 0.2 l an hour. Ours. */
export const shortestMinutes = 30

/** The rates in these sessions; planned ones and those without both masses do not count. Their order does not matter. */
export function sweatProfile(sessions: readonly Exercise[]): SweatProfile {
  const rated: RatedSession[] = []
  const leftOut: { session: Exercise; because: LeftOutBecause }[] = []
  const newestFirst = sessions
    .filter(({ planned }) => planned !== true)
    .map(session => ({ session, at: epochMs(session.startedAt) }))
    .toSorted((a, b) => b.at - a.at || (a.session.id < b.session.id ? 1 : -1))
  for (const { session } of newestFirst) {
    const judged = judgedOf(session)
    if (typeof judged === 'string') leftOut.push({ session, because: judged })
    else if (judged !== null) rated.push(judged)
  }
  const rates = byActivity(rated)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(ratesOfActivity)
  return { rates, leftOut }
}

function byActivity(rated: readonly RatedSession[]): RatedSession[][] {
  const groups = new Map<string | null, RatedSession[]>()
  for (const one of rated) {
    const key = activityKey(one.session)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

type Judged = RatedSession | LeftOutBecause | null

/** What was said of a session before: those of a year are asked again for every day of it. */
const judgedBefore = new WeakMap<Exercise, Judged>()

/** Null: not weighed. */
function judgedOf(session: Exercise): Judged {
  const before = judgedBefore.get(session)
  if (before !== undefined) return before
  const judged = judgeOnce(session)
  judgedBefore.set(session, judged)
  return judged
}

function judgeOnce(session: Exercise): Judged {
  const loss = weighedLoss(session)
  if (loss === null) return null
  const [check] = sweatChecks(loss)
  if (check !== undefined) return check
  if (loss.sweat?.bound !== 'exact') return 'amounts-missing'
  if (session.durationMinutes < shortestMinutes) return 'too-short'
  return { session, perHourMl: loss.sweat.perHourMl }
}

function ratesOfActivity(rated: readonly RatedSession[]): SweatRate[] {
  const inBand = (band: TemperatureBand | null) => {
    const rate = rateOf(
      rated.filter(({ session }) => temperatureBand(session) === band),
      band,
    )
    return rate === null ? [] : [rate]
  }
  return [...temperatureBands, null].flatMap(inBand)
}

function rateOf(sessions: readonly RatedSession[], band: TemperatureBand | null): SweatRate | null {
  const rates = sessions.map(({ perHourMl }) => perHourMl)
  const latest = sessions[0]?.session
  const middle = quantile(rates, 0.5)
  if (latest === undefined || middle === null) return null
  return {
    latest,
    band,
    sessions,
    medianPerHourMl: middle,
    lowestPerHourMl: Math.min(...rates),
    highestPerHourMl: Math.max(...rates),
    isUsual: sessions.length >= usualFrom,
  }
}

/**
 * The person's usual rate for a session: of its activity in its band of temperature. Where its temperature is not known, of
 * its activity in all of them. Null where there are too few sessions, or where the session names no activity.
 */
export function usualRate(session: Exercise, { rates }: SweatProfile): SweatRate | null {
  const activity = activityKey(session)
  if (activity === null) return null
  const band = temperatureBand(session)
  const ofActivity = rates.filter(({ latest }) => activityKey(latest) === activity)
  const rate =
    band === null
      ? rateOf(
          ofActivity.flatMap(({ sessions }) => sessions),
          null,
        )
      : ofActivity.find(one => one.band === band)
  return rate?.isUsual === true ? rate : null
}
