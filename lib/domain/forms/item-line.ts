import type { OwnItem } from '../own-item'
import { numberWords } from '../words/number-words'
import type { BrowserWords } from '../words/words'
import { itemFigures, type WrittenPart } from './item-form'
import { numberTyped } from './written-number'
import type { Language } from '../words/language'

/** What tells an own item from its neighbours: the portion, what it is made of, how much is known of it. */
export function itemLine(item: OwnItem, words: BrowserWords): string {
  const { items } = words
  if (item.kind === 'activity')
    return item.met === undefined ? items.notKnown : items.metShown(numberWords(item.met, words))
  const known = Object.keys(item.per100g ?? {}).length
  const made = item.parts?.length ?? 0
  return [
    item.portionName,
    item.supplement === true ? items.isSupplement : undefined,
    made > 0 ? items.partsCounted(made) : items.figuresKnown(known, askedOf(item)),
  ]
    .filter(word => word !== undefined)
    .join(' · ')
}

/** A food is asked for neither caffeine nor alcohol. */
const askedOf = ({ kind, per100g }: OwnItem): number =>
  kind === 'drink'
    ? itemFigures.length
    : itemFigures.filter(
        figure => (figure !== 'caffeineMg' && figure !== 'alcoholG') || per100g?.[figure] !== undefined,
      ).length

/** Grams of all parts of a recipe as typed, to a tenth; null where there is none, or one is not a number yet. */
export function gramsTogether(
  parts: readonly Pick<WrittenPart, 'grams'>[],
  language: Language,
): number | null {
  const grams = parts.map(part => numberTyped(part.grams, language))
  if (grams.length === 0 || grams.includes(undefined)) return null
  return Number(grams.reduce<number>((sum, value) => sum + (value ?? 0), 0).toFixed(1))
}
