'use client'

import { foodFigures, type FoodFigure, type WrittenFood } from '@/lib/domain/forms/food-form'
import form from '../../_ui/form.module.css'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import classes from './hand-fields.module.css'

const figureNames: Record<FoodFigure, { label: string; unit: string }> = {
  potassiumMg: { label: 'Potassium', unit: 'mg' },
  magnesiumMg: { label: 'Magnesium', unit: 'mg' },
  calciumMg: { label: 'Calcium', unit: 'mg' },
  sodiumMg: { label: 'Sodium', unit: 'mg' },
  waterG: { label: 'Water', unit: 'g' },
}

/** A food the tables do not hold: its name, its weight, and the figures of its label as far as they are known. */
export function HandFields({ entry }: { entry: EntryForm<WrittenFood> }) {
  const { written, set, problemAt } = entry
  return (
    <div className={form.stack}>
      <TextField
        label="What it was"
        value={written.name}
        onChange={name => set({ name })}
        problem={problemAt('name')}
      />
      <TextField
        label="Weight"
        unit="g"
        keyboard="decimal"
        value={written.grams}
        onChange={grams => set({ grams })}
        problem={problemAt('grams')}
      />
      <Question legend="In what you ate, from the label" size="small" problem={problemAt('figures')}>
        <div className={classes.figures}>
          {foodFigures.map(figure => (
            <TextField
              key={figure}
              {...figureNames[figure]}
              keyboard="decimal"
              value={written.figures[figure]}
              onChange={typed => set({ figures: { ...written.figures, [figure]: typed } })}
              problem={problemAt(`figures.${figure}`)}
            />
          ))}
        </div>
        <p className={form.hint}>A blank box is not known; it never counts as 0.</p>
      </Question>
    </div>
  )
}
