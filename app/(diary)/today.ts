import type { Person } from '@/lib/auth/person'
import { listEntries, usualDrinks } from '@/lib/data/entries'
import { findOwnItems } from '@/lib/data/items'
import { findPresets } from '@/lib/data/presets'
import type { UserId } from '@/lib/data/user-id'
import type { Entry, Fluid } from '@/lib/domain/entry'
import { servedItems } from '@/lib/domain/nutrition/recipe-figures'
import { countsAsFluid, type ServedItem } from '@/lib/domain/nutrition/serving'
import type { PresetColour } from '@/lib/domain/preset'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'
import { nameIn } from '@/lib/domain/reference/name-in'
import { epochMs } from '@/lib/domain/time/instant'
import { volumeUnitOf } from '@/lib/domain/units'
import { drinkName, firstDrinks } from '@/lib/domain/words/drink-name'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import type { UsualDrink } from '../_ui/drink-tiles'
import { vesselOf, type Vessel } from '../_ui/kind-icon'
import type { Words } from '@/lib/domain/words/words'

/** More entries than anybody logs on one day; beyond it the list would say so. */
const MOST_OF_A_DAY = 200

type Serving = { beverageId: string; volumeMl: number; colour?: PresetColour }

/** Everything Today shows but the judgement. */
export type Today = {
  /** Newest first. */
  entries: Entry[]
  /** The day's drinks that count as fluid, oldest first. */
  fluids: Fluid[]
  usual: UsualDrink[]
  context: WordsContext
  vessel: (fluid: Fluid) => Vessel
  /** Whether the diary holds nothing at all. */
  isFirstDay: boolean
}

/** Loads the calendar day of the person, and the drinks they log most. */
export async function loadToday({ owner, profile, today }: Person, words: Words): Promise<Today> {
  const [{ entries }, own] = await Promise.all([
    listEntries(owner, { from: today, to: today, limit: MOST_OF_A_DAY }),
    findOwnItems(owner),
  ])
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  const served = servedItems(own, id => findDrink(id) ?? findFood(id))
  const fluids = entries.filter(entry => entry.kind === 'fluid').filter(fluid => isFluid(fluid, served))
  return {
    entries,
    fluids: fluids.sort((one, other) => epochMs(one.at) - epochMs(other.at)),
    usual: await usualDrinksOf(owner, context, words),
    context,
    vessel: ({ beverageId, volumeMl }) => vesselOf(findDrink(beverageId)?.category, volumeMl),
    isFirstDay: entries.length === 0 && (await listEntries(owner, { limit: 1 })).entries.length === 0,
  }
}

/** The drinks to log with one tap, with their words. */
export const usualDrinksOf = async (
  owner: UserId,
  context: WordsContext,
  words: Words,
): Promise<UsualDrink[]> => (await offeredDrinks(owner)).map(serving => usualDrink(serving, context, words))

/** The drinks to log with one tap: those the person chose, without the hidden ones, or else what they log most often. */
async function offeredDrinks(owner: UserId): Promise<Serving[]> {
  const chosen = await findPresets(owner)
  if (chosen.length > 0) return chosen.filter(({ isHidden }) => !isHidden)
  return mostUsedDrinks(owner)
}

/** Every drink of the person's choice, hidden ones too, or else what they log most often. */
export async function drinksToChoose(owner: UserId): Promise<Serving[]> {
  const chosen = await findPresets(owner)
  return chosen.length > 0 ? chosen : mostUsedDrinks(owner)
}

/** The drinks logged most often, filled up with those of a new diary. */
export const mostUsedDrinks = async (owner: UserId): Promise<Serving[]> =>
  withFirst(await usualDrinks(owner, firstDrinks.length))

function isFluid({ beverageId }: Fluid, own: ReadonlyMap<string, ServedItem>): boolean {
  const item = findDrink(beverageId) ?? own.get(beverageId.toLowerCase()) ?? null
  return item === null || countsAsFluid(item)
}

/** The usual drinks, filled up with those of a new diary. */
function withFirst(usual: readonly Serving[]): Serving[] {
  const added = firstDrinks.filter(
    first => !usual.some(({ beverageId, volumeMl }) => same(first, { beverageId, volumeMl })),
  )
  return [...usual, ...added].slice(0, firstDrinks.length).sort(inPlace)
}

/** Smaller before larger, so that a tile does not move under the thumb when another becomes the most usual one. */
const inPlace = (one: Serving, other: Serving): number =>
  one.volumeMl - other.volumeMl || one.beverageId.localeCompare(other.beverageId)

const same = (one: Serving, other: Serving): boolean =>
  one.beverageId === other.beverageId && one.volumeMl === other.volumeMl

function usualDrink(
  { beverageId, volumeMl, colour }: Serving,
  context: WordsContext,
  words: Words,
): UsualDrink {
  const name = drinkName(beverageId, context.nameOf, words)
  const volume = volumeWords(volumeMl, context.unit, words)
  const vessel = vesselOf(findDrink(beverageId)?.category, volumeMl)
  return {
    beverageId,
    volumeMl,
    name,
    volume,
    saved: words.entries.inSentence(`${name}, ${volume}`),
    vessel,
    ...(colour !== undefined && { colour }),
  }
}
