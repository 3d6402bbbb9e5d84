import type { Exercise, Fluid, Food } from '../entry'
import type { Id } from '../id'
import type { ServingFigures } from '../nutrition/serving'
import { epochMs, type EpochMs } from '../time/instant'
import type { Edges } from './adequate-drinks'
import type { DayBand } from './day-band'
import { fastestHour, fastFromMl } from './drinking-pace'
import { weighedLoss } from './sweat-rate'

/** A drink or a food with what it holds. */
export type Served<E extends Fluid | Food> = { entry: E; figures: ServingFigures }

/** Something about drinking that is better said at once. Amounts in ml, masses in kg, sodium in mg. */
export type DrinkingWarning = { entryIds: readonly Id[] } & (
  | { id: 'fast'; ml: number; fromMs: EpochMs }
  | { id: 'much'; ml: number; limitMl: number }
  | { id: 'gained'; gainedKg: number; session: Exercise }
  | { id: 'plain-water'; plainMl: number; sodiumMg: number; session: Exercise }
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
  band: DayBand
}

/**
 * Every warning of the day, the most pressing kind first. `much` needs a band; where a clinic says how much, only what was
 * too fast or gained is said.
 */
export function drinkingWarnings(day: DrunkDay): DrinkingWarning[] {
  const done = day.sessions.filter(({ planned }) => planned !== true)
  return [
    ...fastWarning(day.drinks),
    ...muchWarning(day),
    ...done.flatMap(gainWarning),
    ...(day.band.kind === 'clinic' ? [] : done.flatMap(session => plainWaterWarning(session, day))),
  ]
}

function fastWarning(drinks: DrunkDay['drinks']): DrinkingWarning[] {
  const fastest = fastestHour(drinks.map(({ entry }) => entry))
  return fastest === null || fastest.ml <= fastFromMl ? [] : [{ id: 'fast', ...fastest }]
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

/** Nothing is said where the sodium of anything taken during the session is not known. */
function plainWaterWarning(session: Exercise, { drinks, foods }: DrunkDay): DrinkingWarning[] {
  if (session.durationMinutes < longSessionMinutes) return []
  const start = epochMs(session.startedAt)
  const isDuring = ({ entry }: Served<Fluid | Food>): boolean =>
    epochMs(entry.at) >= start && epochMs(entry.at) <= start + session.durationMinutes * 60_000
  const [drunk, eaten] = [drinks.filter(isDuring), foods.filter(isDuring)]
  let sodiumMg = 0
  for (const { figures } of [...drunk, ...eaten]) {
    if (figures.sodiumMg === null) return []
    sodiumMg += figures.sodiumMg
  }
  const plain = drunk.filter(
    ({ entry, figures }) => ((figures.sodiumMg ?? 0) * 1000) / entry.volumeMl < plainBelowPerLitreMg,
  )
  const volumeOf = (some: readonly Served<Fluid>[]): number =>
    some.reduce((total, { entry }) => total + entry.volumeMl, 0)
  const plainMl = volumeOf(plain)
  if (plainMl < muchPlainMl || sodiumMg * 1000 >= littleSodiumPerLitreMg * volumeOf(drunk)) return []
  const entryIds = [session.id, ...[...drunk, ...eaten].map(({ entry }) => entry.id).toSorted()]
  return [{ id: 'plain-water', plainMl, sodiumMg: Number(sodiumMg.toFixed(6)), session, entryIds }]
}
