import type { Exercise } from '../entry'
import type { Id } from '../id'
import type { OwnItem } from '../own-item'
import { findActivity } from '../reference/activities'
import { isOfAthletesAge } from './athletes-age'
import { publishedRate, type KnownActivity, type PublishedRate } from './published-sweat'
import { sweatChecks, weighedLoss } from './sweat-rate'
import { usualRate, type SweatProfile } from './sweat-profile'

/** Not weighed twice; a weighing that looks like a slip; weighed, with neither drinks nor urine known. */
export type StandsInBecause = 'not-weighed' | 'slip' | 'amounts-missing'

/** Sweat of one session in ml, from the lowest to the highest it may be, and what that rests on. */
export type SweatEstimate = {
  lowMl: number
  midMl: number
  highMl: number
  /** The session's own weighing; the person's usual rate; or a published rate, see `published`. */
  basis: 'weighed' | 'own' | 'published'
  /** Why a rate stands in where it is not taken from the scale at all; null where the scale says something. */
  standsIn: StandsInBecause | null
  /** The sessions it rests on: itself, those behind the usual rate, or none. */
  sessionIds: readonly Id[]
  /** The rate it rests on where `basis` is published; null otherwise. */
  published: PublishedRate | null
}

/**
 * What a session, done or planned, costs in sweat: as weighed, with both amounts known and nothing to check; else at the
 * person's usual rate, from the slowest to the fastest of those sessions; else at the published rate. Where one amount is
 * missing from a weighing, the range is cut where the scale says that it can only be more, or only less. Null: an activity
 * so light that nothing is counted, or nobody published a rate for the age. `own` are the person's own activities; an `age` that
 * is not known (null) is taken for an adult's.
 */
export function sweatOfSession(
  session: Exercise,
  profile: SweatProfile,
  own: readonly OwnItem[] = [],
  age: number | null = null,
): SweatEstimate | null {
  const loss = weighedLoss(session)
  const isSlip = loss !== null && sweatChecks(loss).length > 0
  const sweat = isSlip ? null : (loss?.sweat ?? null)
  if (sweat?.bound === 'exact') {
    const { lostMl } = sweat
    const exact = { lowMl: lostMl, midMl: lostMl, highMl: lostMl }
    return { ...exact, basis: 'weighed', standsIn: null, sessionIds: [session.id], published: null }
  }
  const estimate = atARate(session, profile, own, age)
  if (estimate === null) return null
  if (sweat === null) {
    return { ...estimate, standsIn: loss === null ? 'not-weighed' : isSlip ? 'slip' : 'amounts-missing' }
  }
  const { bound, lostMl } = sweat
  const cut = (ml: number) => (bound === 'at-least' ? Math.max(ml, lostMl) : Math.min(ml, lostMl))
  return {
    ...estimate,
    standsIn: null,
    lowMl: cut(estimate.lowMl),
    midMl: cut(estimate.midMl),
    highMl: cut(estimate.highMl),
    sessionIds: [...new Set([session.id, ...estimate.sessionIds])],
  }
}

type AtARate = Omit<SweatEstimate, 'standsIn'>

function atARate(
  session: Exercise,
  profile: SweatProfile,
  own: readonly OwnItem[],
  age: number | null,
): AtARate | null {
  const ml = (perHourMl: number) => (perHourMl * session.durationMinutes) / 60
  const usual = usualRate(session, profile)
  if (usual !== null) {
    return {
      lowMl: ml(usual.lowestPerHourMl),
      midMl: ml(usual.medianPerHourMl),
      highMl: ml(usual.highestPerHourMl),
      basis: 'own',
      sessionIds: usual.sessions.map(({ session: one }) => one.id),
      published: null,
    }
  }
  const published = isOfAthletesAge(age) ? publishedRate(activityOf(session, own)) : null
  if (published === null) return null
  return {
    lowMl: ml(published.lowPerHourMl),
    midMl: ml(published.midPerHourMl),
    highMl: ml(published.highPerHourMl),
    basis: 'published',
    sessionIds: [],
    published,
  }
}

function activityOf({ activityId }: Exercise, own: readonly OwnItem[]): KnownActivity {
  if (activityId === undefined) return {}
  const met = own.find(({ id }) => id === activityId.toLowerCase())?.met
  return findActivity(activityId) ?? (met === undefined ? {} : { met })
}
