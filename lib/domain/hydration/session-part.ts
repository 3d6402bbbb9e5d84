import { checkLimits } from '../checks/limits'
import type { Exercise } from '../entry'
import type { Id } from '../id'
import type { OwnItem } from '../own-item'
import type { Origin, Source } from '../referral/sources'
import type { Edges } from './adequate-drinks'
import { fluidSources } from './fluid-sources'
import { sweatOfSession, type SweatEstimate } from './sweat-of-session'
import type { SweatProfile } from './sweat-profile'

/** A session as a part of the band. */
export type SessionPart = Edges & {
  id: 'session'
  session: Exercise
  sweat: SweatEstimate
  origin: Origin
  sources: readonly Source[]
  /** The session, and those behind the person's usual rate. */
  entryIds: readonly Id[]
}

/** More than this is never advised, in ml an hour (NIOSH: 48 fl oz, 1.42 l, an hour; rounded down). */
export const mostAdvisedPerHourMl = 1400

/** A session longer than a day is a slip of the pen, or belongs to more than one day; it is asked about. */
export const isTooLong = ({ durationMinutes }: Pick<Exercise, 'durationMinutes'>): boolean =>
  durationMinutes > checkLimits.sessionMinutes

const clamped = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)))

/**
 * What a session adds to a day: as weighed, to both edges; else from the lowest of the range to the highest of one's own
 * usual rate, or only to the mean of a published one (ours: a guess shall not tell anybody to drink more). What was not weighed
 * never adds more than 1.4 l for each hour. Null: nothing is counted, as it is so light, its length cannot be right, or nothing is
 * published for the age.
 */
export function sessionPart(
  session: Exercise,
  rates: SweatProfile,
  items: readonly OwnItem[],
  age: number | null,
): SessionPart | null {
  if (isTooLong(session)) return null
  const sweat = sweatOfSession(session, rates, items, age)
  if (sweat === null) return null
  const isWeighed = sweat.basis === 'weighed'
  const most = isWeighed ? Infinity : (mostAdvisedPerHourMl * session.durationMinutes) / 60
  const high = sweat.basis === 'published' ? sweat.midMl : sweat.highMl
  const highMl = clamped(high, Math.round(most))
  return {
    id: 'session',
    session,
    sweat,
    lowMl: Math.min(clamped(sweat.lowMl, Math.round(most)), highMl),
    highMl,
    origin: isWeighed ? 'sourced' : sweat.published?.isOurs === true ? 'ours' : 'mixed',
    sources: [fluidSources.acsm2007, ...(sweat.published === null ? [] : [sweat.published.source])],
    entryIds: [...new Set([session.id, ...sweat.sessionIds])],
  }
}
