import { withoutDust } from '../without-dust'
import type { Exercise, Fluid, Food } from '../entry'
import type { Id } from '../id'
import type { ServingFigures } from '../nutrition/serving'
import { epochMs, type EpochMs } from '../time/instant'
import type { TimeZone } from '../time/time-zone'
import type { Edges } from './adequate-drinks'
import type { DayBand } from './day-band'
import { drunkOver, fastestHour, fastFromMl, type DrunkOver, type FastestHour } from './drinking-pace'
import { drunkInSession, endOfSession, isDuring } from './session-window'
import { weighedLoss } from './sweat-rate'

/** A drink or a food with what it holds. */
export type Served<E extends Fluid | Food> = { entry: E; figures: ServingFigures }

/** Something about drinking that is better said at once. Amounts in ml, masses in kg, sodium in mg. */
export type DrinkingWarning = { entryIds: readonly Id[] } & (
  | { id: 'fast'; ml: number; fromMs: EpochMs; timeZone: TimeZone }
  | { id: 'fast-session'; ml: number; perHourMl: number; session: Exercise }
  | { id: 'much'; ml: number; limitMl: number }
  | { id: 'gained'; gainedKg: number; session: Exercise }
  | { id: 'plain-water'; plainMl: number; unloggedMl: number; sodiumMg: number; session: Exercise }
)

/** So many times the upper edge, and what was sweated, is warned about. Ours. */
export const muchTimes = 1.5

/** A session of so many minutes is long. Ours. */
export const longSessionMinutes = 120

/** So much plain water in a long session is much, in ml. Ours. */
export const muchPlainMl = 1000

/** A drink with less sodium than this is plain, in mg a litre. Ours: tap water has about 40, a sports drink about 400. */
export const plainBelowPerLitreMg = 200

/** Less sodium than this in all that was taken during a session is little, in mg for each litre drunk. Ours. */
export const littleSodiumPerLitreMg = 300

/** What a day's warnings are judged on: the drinks that count as fluid, the foods, and the sessions. */
export type DrunkDay = {
  drinks: readonly Served<Fluid>[]
  foods: readonly Served<Food>[]
  sessions: readonly Exercise[]
  /** The same of the days before and after, as an hour or a session may go over midnight: sessions that reach into the day. */
  beside: { drinks: readonly Served<Fluid>[]; foods: readonly Served<Food>[]; sessions: readonly Exercise[] }
  band: DayBand
}

/**
 * Every warning of the day, the most pressing kind first. `much` needs a band; where a clinic says how much, only what was
 * too fast or gained is said.
 */
export function drinkingWarnings(day: DrunkDay): DrinkingWarning[] {
  const done = [...day.sessions, ...day.beside.sessions].filter(({ planned }) => planned !== true)
  const all = [...day.drinks, ...day.beside.drinks]
  return [
    ...fastWarning(day),
    ...done.flatMap(session => fastSessionWarning(session, all)),
    ...muchWarning(day),
    ...done.flatMap(gainWarning),
    ...(day.band.kind === 'clinic' ? [] : done.flatMap(session => plainWaterWarning(session, day))),
  ]
}

/** Up to here a session lies within one hour, whatever was drunk in it. In minutes. */
const withinAnHour = 60

/** What is known only of a session that lies within an hour, as something drunk while it went on. */
function restOf(session: Exercise, drinks: readonly Served<Fluid>[]): DrunkOver[] {
  if (session.planned === true || session.durationMinutes > withinAnHour) return []
  const { unloggedMl: ml } = drunkInSession(
    session,
    drinks.map(({ entry }) => entry),
  )
  const { id, timeZone, startedAt } = session
  return ml === 0 ? [] : [{ id, timeZone, ml, fromMs: epochMs(startedAt), untilMs: endOfSession(session) }]
}

/** The hour of the day, or over one of its ends, in which most was drunk; what was drunk in short sessions is in it. */
export function fastestHourOfDay({ drinks, sessions, beside }: Omit<DrunkDay, 'band'>): FastestHour | null {
  const all = [...drinks, ...beside.drinks]
  const ids = new Set([...drinks.map(({ entry }) => entry.id), ...sessions.map(({ id }) => id)])
  const drunk = [
    ...all.map(({ entry }) => drunkOver(entry)),
    ...[...sessions, ...beside.sessions].flatMap(session => restOf(session, all)),
  ]
  return fastestHour(drunk, id => ids.has(id))
}

function fastWarning(day: DrunkDay): DrinkingWarning[] {
  const fastest = fastestHourOfDay(day)
  if (fastest === null || fastest.ml <= fastFromMl) return []
  const { ml, fromMs, timeZone, entryIds } = fastest
  return [{ id: 'fast', ml, fromMs, timeZone, entryIds }]
}

/**
 * The pace over a session of more than an hour, where more is said of it than was logged: then no hour is known, and the
 * mean is the least that the fastest hour can have been.
 */
function fastSessionWarning(session: Exercise, drinks: readonly Served<Fluid>[]): DrinkingWarning[] {
  if (session.durationMinutes <= withinAnHour) return []
  const entries = drinks.map(({ entry }) => entry)
  const { ml, unloggedMl } = drunkInSession(session, entries)
  const perHourMl = (ml * 60) / session.durationMinutes
  if (unloggedMl === 0 || perHourMl <= fastFromMl) return []
  const logged = entries.filter(drink => isDuring(session, drink)).map(({ id }) => id)
  return [
    {
      id: 'fast-session',
      ml,
      perHourMl: withoutDust(perHourMl),
      session,
      entryIds: [session.id, ...logged.toSorted()],
    },
  ]
}

/** The most that a day holds before it is warned about: 1.5 times the upper edge without sessions, and the sweat of the sessions. */
export function mostOfDayMl(parts: readonly (Edges & { id: string })[]): number {
  const highOf = (isSession: boolean): number =>
    parts
      .filter(({ id }) => (id === 'session') === isSession)
      .reduce((total, { highMl }) => total + highMl, 0)
  return Math.round(muchTimes * highOf(false)) + highOf(true)
}

function muchWarning({ drinks, band }: DrunkDay): DrinkingWarning[] {
  if (band.kind !== 'band') return []
  const ml = drinks.reduce((total, { entry }) => total + entry.volumeMl, 0)
  const limitMl = mostOfDayMl(band.parts)
  return ml <= limitMl
    ? []
    : [{ id: 'much', ml, limitMl, entryIds: drinks.map(({ entry }) => entry.id).toSorted() }]
}

function gainWarning(session: Exercise): DrinkingWarning[] {
  const loss = weighedLoss(session)
  return loss?.hasGained === true
    ? [{ id: 'gained', gainedKg: -loss.massLostKg, session, entryIds: [session.id] }]
    : []
}

/**
 * Nothing is said where the sodium of anything logged during the session is not known. What is known only of the session
 * counts as water, to be on the safe side: the words say so. Ours.
 */
function plainWaterWarning(session: Exercise, { drinks, foods, beside }: DrunkDay): DrinkingWarning[] {
  if (session.durationMinutes < longSessionMinutes) return []
  const isTaken = ({ entry }: Served<Fluid | Food>): boolean => isDuring(session, entry)
  const drunk = [...drinks, ...beside.drinks].filter(isTaken)
  const taken = [...drunk, ...[...foods, ...beside.foods].filter(isTaken)]
  let sodiumMg = 0
  for (const { figures } of taken) {
    if (figures.sodiumMg === null) return []
    sodiumMg += figures.sodiumMg
  }
  const plainLogged = drunk.filter(
    ({ entry, figures }) => ((figures.sodiumMg ?? 0) * 1000) / entry.volumeMl < plainBelowPerLitreMg,
  )
  const { ml, unloggedMl } = drunkInSession(
    session,
    drunk.map(({ entry }) => entry),
  )
  const plainMl = plainLogged.reduce((total, { entry }) => total + entry.volumeMl, unloggedMl)
  if (plainMl < muchPlainMl || sodiumMg * 1000 >= littleSodiumPerLitreMg * ml) return []
  const entryIds = [session.id, ...taken.map(({ entry }) => entry.id).toSorted()]
  return [{ id: 'plain-water', plainMl, unloggedMl, sodiumMg: withoutDust(sodiumMg), session, entryIds }]
}
