'use client'

import { IconTestPipe } from '@tabler/icons-react'
import { itemFigures, type ItemFigure } from '@/lib/domain/forms/item-form'
import { FoldRow } from './fold-row'
import { Hint, Question } from './question'
import { TextField } from './text-field'
import { useWords } from './use-words'
import classes from './item-figures.module.css'
import type { ItemForm } from './use-item-form'

const unitOf: Record<ItemFigure, string> = {
  potassiumMg: 'mg',
  magnesiumMg: 'mg',
  calciumMg: 'mg',
  sodiumMg: 'mg',
  waterG: 'g',
  caffeineMg: 'mg',
  alcoholG: 'g',
}

/** A food is asked for neither caffeine nor alcohol, unless it holds a figure for it already. */
const isAsked = (figure: ItemFigure, { written }: ItemForm, isDrink: boolean): boolean =>
  isDrink || (figure !== 'caffeineMg' && figure !== 'alcoholG') || written.figures[figure] !== ''

/** What 100 g of an own drink or food hold. A blank box is not known. */
export function ItemFigures({ form, startsOpen }: { form: ItemForm; startsOpen: boolean }) {
  const { items } = useWords()
  const { written, set, problemAt } = form
  const asked = itemFigures.filter(figure => isAsked(figure, form, written.kind === 'drink'))
  const known = asked.filter(figure => written.figures[figure].trim() !== '').length
  return (
    <FoldRow
      icon={IconTestPipe}
      title={items.figuresFold}
      value={known === 0 ? null : items.figuresKnown(known, asked.length)}
      hasProblem={form.hasProblemIn('figures')}
      startsOpen={startsOpen}
    >
      <Question legend={items.figuresLegend[written.kind]} size="small">
        <div className={classes.figures}>
          {asked.map(figure => (
            <TextField
              key={figure}
              label={items.figures[figure]}
              unit={unitOf[figure]}
              keyboard="decimal"
              value={written.figures[figure]}
              onChange={typed => set({ figures: { ...written.figures, [figure]: typed } })}
              problem={problemAt(`figures.${figure}`)}
            />
          ))}
        </div>
        <Hint>{items.figuresHint}</Hint>
      </Question>
    </FoldRow>
  )
}
