import { itemFigures } from '@/lib/domain/forms/item-form'
import { figuresOfParts, servedItems, type RecipeFigure } from '@/lib/domain/nutrition/recipe-figures'
import type { OwnItem } from '@/lib/domain/own-item'
import { findItem } from '@/lib/domain/reference/find-item'
import type { Words } from '@/lib/domain/words/words'
import { wordsHere } from '../../_ui/words-here'
import classes from '../../_ui/entry-facts.module.css'

/** The item of the tables a part names: a food, or a drink. */
const inTables = (id: string) => {
  const item = findItem('food', id) ?? findItem('drink', id)
  return item !== null && 'per100g' in item ? item : null
}

/** What 100 g of a kept recipe hold, from its parts; what is not known is said, with what it holds at least. */
export async function RecipeFigures({ item, own }: { item: OwnItem; own: readonly OwnItem[] }) {
  const { items: words, locale } = await wordsHere()
  const served = servedItems(own, inTables)
  const figures = figuresOfParts(
    (item.parts ?? []).map(({ itemId, grams }) => ({
      grams,
      item: inTables(itemId) ?? served.get(itemId.toLowerCase()) ?? null,
    })),
  )
  const isDrink = item.kind === 'drink'
  const shown = itemFigures.filter(
    figure => isDrink || (figure !== 'caffeineMg' && figure !== 'alcoholG') || figures[figure].atLeast > 0,
  )
  return (
    <section aria-labelledby="figures-of-recipe">
      <h2 id="figures-of-recipe">{words.figuresOfRecipe}</h2>
      <dl className={classes.facts}>
        {shown.map(figure => (
          <div key={figure} className={classes.fact}>
            <dt>{words.figures[figure]}</dt>
            <dd>{told(figures[figure], figure.endsWith('Mg') ? 'mg' : 'g', words, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function told(figure: RecipeFigure, unit: string, words: Words['items'], locale: string): string {
  const amount = (value: number) =>
    `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
  if (figure.value !== null) return amount(figure.value)
  return figure.atLeast === 0
    ? words.notKnown
    : words.figuresOfRecipeUnknown(amount(figure.atLeast), figure.unknownParts)
}
