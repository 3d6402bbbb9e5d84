import type { Person } from '@/lib/auth/person'
import { loadDayEntries, loadTaken } from '@/lib/data/day-entries'
import { findEntries, listEntries } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { saltCautions } from '@/lib/domain/cautions'
import type { Entry, Exercise, Fluid, Food } from '@/lib/domain/entry'
import { alcoholWeek, alcoholWeekDays, type AlcoholWeek } from '@/lib/domain/hydration/alcohol-week'
import { caffeineDay, type CaffeineDay } from '@/lib/domain/hydration/caffeine'
import type { DayBand } from '@/lib/domain/hydration/day-band'
import { sweatOfSession } from '@/lib/domain/hydration/sweat-of-session'
import type { Id } from '@/lib/domain/id'
import { alcoholGPerMl, alcoholOfFood } from '@/lib/domain/nutrition/alcohol'
import { countedVolumeOf } from '@/lib/domain/hydration/drinks-by-hour'
import type { ItemOf } from '@/lib/domain/nutrition/day-minerals'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import type { OwnItem } from '@/lib/domain/own-item'
import { epochMs } from '@/lib/domain/time/instant'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import { bandOfDay, type BandOfDay } from '../band-of-day'

/** More sessions than anybody plans at once. */
const mostPlanned = 200

/** A planned session lies a day ahead at most, by the clock; so many days after today hold it everywhere. */
const plannedDays = 2

/** Everything the screen of a day's fluid shows. */
export type FluidDay = BandOfDay & {
  day: LocalDate
  isToday: boolean
  items: readonly OwnItem[]
  /** What the drinks that count add up to. */
  countedMl: number
  /** Whether a salty drink or food may be spoken of. */
  maySaySalt: boolean
  caffeine: CaffeineDay
  alcohol: AlcoholWeek
  /** Sessions of the day, and on the present day those planned after it, oldest first. */
  sessions: readonly Exercise[]
  /** What the figures rest on, newest first. */
  entries: readonly Entry[]
}

/** Loads the fluid of a day. */
export async function loadFluid(who: Person, day: LocalDate): Promise<FluidDay> {
  const { owner, profile, today } = who
  const isToday = day === today
  const items = await findOwnItems(owner)
  const loaded = await loadDayEntries(owner, day)
  const { entries, before, after } = loaded
  const ahead = isToday ? await plannedAfter(owner, day) : []
  const made = await bandOfDay(who, day, { ...loaded, ahead }, items)
  const sessions = entries.filter(entry => entry.kind === 'exercise')
  const week = await loadTaken(owner, addDays(day, 1 - alcoholWeekDays), day)
  const behindAhead = ahead.flatMap(one => sweatOfSession(one, made.rates, items, made.age)?.sessionIds ?? [])
  const itemOf = itemOfPerson(items)
  return {
    ...made,
    day,
    isToday,
    items,
    countedMl: countedVolumeOf(made.drinks),
    maySaySalt: saltCautions(made.told).length === 0,
    caffeine: caffeineDay(made.drinks, { profile, day, massKg: made.mass?.massKg ?? null }),
    alcohol: alcoholWeek(
      week.map(({ entry, on }) => ({ entry, on, grams: alcoholOf(entry, itemOf) })),
      profile,
      day,
    ),
    sessions: [...sessions, ...ahead].toSorted(
      (one, other) => epochMs(one.startedAt) - epochMs(other.startedAt),
    ),
    entries: await withBehind(
      owner,
      [...behindBand(made.band), ...behindAhead],
      [...ahead, ...after, ...entries, ...before, ...week.map(({ entry }) => entry)],
    ),
  }
}

const behindBand = (band: DayBand): readonly Id[] =>
  band.kind === 'band' ? band.parts.flatMap(({ entryIds }) => entryIds) : []

/** Each entry once, with those of other days that the figures rest on: a measured mass, weighed sessions. */
async function withBehind(
  owner: Person['owner'],
  ids: readonly Id[],
  loaded: readonly Entry[],
): Promise<readonly Entry[]> {
  const byId = new Map(loaded.map(entry => [entry.id, entry]))
  const missing = ids.filter(id => !byId.has(id))
  for (const entry of missing.length === 0 ? [] : await findEntries(owner, missing)) byId.set(entry.id, entry)
  return [...byId.values()]
}

/** Grams of alcohol; null where nobody knows. A food written by hand, or one whose table names no alcohol, has none. */
function alcoholOf(entry: Fluid | Food, itemOf: ItemOf): number | null {
  if (entry.kind === 'fluid') {
    const perMl = alcoholGPerMl(itemOf('drink', entry.beverageId) ?? {})
    return perMl === null ? null : perMl * entry.volumeMl
  }
  return entry.foodId === undefined ? 0 : alcoholOfFood(itemOf('food', entry.foodId), entry.grams)
}

async function plannedAfter(owner: Person['owner'], day: LocalDate): Promise<Exercise[]> {
  const span = { from: addDays(day, 1), to: addDays(day, plannedDays), limit: mostPlanned }
  const { entries } = await listEntries(owner, { ...span, kind: 'exercise' })
  return entries.flatMap(entry => (entry.kind === 'exercise' && entry.planned === true ? [entry] : []))
}
