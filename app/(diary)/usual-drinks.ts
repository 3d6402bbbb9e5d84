import { usualDrinks } from '@/lib/data/entries'
import { findPresets } from '@/lib/data/presets'
import type { UserId } from '@/lib/data/user-id'
import type { PresetColour } from '@/lib/domain/preset'
import { findDrink } from '@/lib/domain/reference/drinks'
import { drinkName, firstDrinks } from '@/lib/domain/words/drink-name'
import type { WordsContext } from '@/lib/domain/words/entry-words'
import { volumeWords } from '@/lib/domain/words/volume-words'
import type { Words } from '@/lib/domain/words/words'
import type { KitDrink } from '@/lib/outbox/kit'
import { vesselOf } from '../_ui/kind-icon'

type Serving = { beverageId: string; volumeMl: number; colour?: PresetColour }

/** The drinks to log with one tap, with their words. */
export const usualDrinksOf = async (
  owner: UserId,
  context: WordsContext,
  words: Words,
): Promise<KitDrink[]> => (await offeredDrinks(owner)).map(serving => usualDrink(serving, context, words))

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
): KitDrink {
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
