import {
  emptyStretch,
  windowHours,
  type Before,
  type KnownAmount,
  type Stretch,
  type WindowHours,
} from '../domain/comparison/before'
import type { Moment } from '../domain/comparison/compared-moments'
import { perMineral, type PerMineral } from '../domain/nutrition/mineral'
import { withoutDust } from '../domain/without-dust'
import {
  crampedBefore,
  drunkBefore,
  eatenBefore,
  keptBefore,
  momentsOf,
  sleptBefore,
  stretchedBefore,
  type Cramped,
  type Drunk,
  type Eaten,
  type Kept,
  type MineralAmounts,
  type Row,
  type Slept,
  type Stretched,
} from './before-queries'
import { database } from './client'
import { itemFigures, momentsIn } from './item-figures'
import { findOwnItems } from './items'
import type { UserId } from './user-id'
import type { Whole } from './whole'

const isLength = (value: number): value is WindowHours => windowHours.some(length => length === value)

/** Rows of each place by their length. */
function byPlace<Held extends Row>(rows: readonly Held[]): Map<number, Map<WindowHours, Held>> {
  const places = new Map<number, Map<WindowHours, Held>>()
  for (const row of rows) {
    const [place, length] = [Number(row.place), Number(row.hours)]
    if (!isLength(length)) continue
    const held = places.get(place) ?? new Map<WindowHours, Held>()
    places.set(place, held.set(length, row))
  }
  return places
}

/** What the database adds up before moments, by their place in the list and the length. */
async function loadSums(owner: UserId, moments: readonly Moment[]) {
  const db = database()
  const [at, items] = [momentsOf(moments), itemFigures(await findOwnItems(owner))]
  return {
    drunk: byPlace(await db.$queryRaw<Drunk[]>(drunkBefore(owner, at, items.drinks))),
    eaten: byPlace(await db.$queryRaw<Eaten[]>(eatenBefore(owner, at, items.foods))),
    stretched: byPlace(await db.$queryRaw<Stretched[]>(stretchedBefore(owner, at))),
    kept: byPlace(await db.$queryRaw<Kept[]>(keptBefore(owner, at))),
    slept: new Map(
      (await db.$queryRaw<Slept[]>(sleptBefore(owner, at))).map(row => [Number(row.place), row.sleepHours]),
    ),
    cramped: new Map(
      (await db.$queryRaw<Cramped[]>(crampedBefore(owner, at))).map(row => [
        Number(row.place),
        Number(row.crampedAt),
      ]),
    ),
  }
}

type Sums = Awaited<ReturnType<typeof loadSums>>

const amount = (parts: readonly (readonly [known: number, unknown: Whole])[]): KnownAmount => ({
  known: withoutDust(parts.reduce((sum, [known]) => sum + known, 0)),
  unknown: parts.reduce((sum, [, unknown]) => sum + Number(unknown), 0),
})

const mineralsOf = (consumed: readonly MineralAmounts[]): PerMineral<KnownAmount> =>
  perMineral(mineral => amount(consumed.map(row => [row[`${mineral}Mg`], row[`${mineral}MgUnknown`]])))

/** Tags of several entries, each once: a JSON list a line. */
const tagsIn = (text: string | null): string[] => {
  if (text === null) return []
  const lists = text.split('\n').map((line): unknown => JSON.parse(line))
  return [...new Set(lists.flatMap(list => (Array.isArray(list) ? list.map(String) : [])))].toSorted()
}

function stretchOf(place: number, length: WindowHours, sums: Sums): Stretch {
  const drunk = sums.drunk.get(place)?.get(length)
  const eaten = sums.eaten.get(place)?.get(length)
  const stretched = sums.stretched.get(place)?.get(length)
  const kept = sums.kept.get(place)?.get(length)
  if (!drunk && !eaten && !stretched && !kept) return emptyStretch
  const drinks = drunk ? [drunk] : []
  return {
    drinks: Number(drunk?.drinks ?? 0),
    fluidMl: Number(drunk?.fluidMl ?? 0),
    caffeineMg: amount(drinks.map(row => [row.caffeineMg, row.caffeineMgUnknown])),
    alcoholG: amount(drinks.map(row => [row.alcoholG, row.alcoholGUnknown])),
    minerals: mineralsOf([...drinks, ...(eaten ? [eaten] : [])]),
    eatenAt: momentsIn(eaten?.eatenAt ?? null),
    stretches: Number(stretched?.stretches ?? 0),
    stretchesTold: Number(stretched?.told ?? 0),
    stretchesBounced: Number(stretched?.bounced ?? 0),
    loggedAt: momentsIn(kept?.loggedAt ?? null),
    tags: tagsIn(kept?.tags ?? null),
  }
}

/** What the database knows of the time before a moment; the sessions are looked up besides. */
export type SummedBefore = Omit<Before, 'sessions'>

/**
 * What was logged in the 48 hours before each of these moments, in their order. Six queries whatever their number; reads the
 * hours before them and nothing else. Sums are those of the database: rows grow with the moments and not with the entries.
 */
export async function loadBefore(owner: UserId, moments: readonly Moment[]): Promise<SummedBefore[]> {
  const sums = await loadSums(owner, moments)
  return moments.map(({ at, day }, place) => ({
    at,
    day,
    stretches: {
      2: stretchOf(place, 2, sums),
      6: stretchOf(place, 6, sums),
      24: stretchOf(place, 24, sums),
      48: stretchOf(place, 48, sums),
    },
    sleepHours: sums.slept.get(place) ?? null,
    crampedAt: sums.cramped.get(place) ?? null,
  }))
}
