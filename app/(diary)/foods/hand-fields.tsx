'use client'

import { foodFigures, type FoodFigure, type WrittenFood } from '@/lib/domain/forms/food-form'
import form from '../../_ui/form.module.css'
import { Question } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import type { EntryForm } from '../../_ui/use-entry-form'
import classes from './hand-fields.module.css'
import { useWords } from '../../_ui/use-words'
import type { BrowserWords } from '@/lib/domain/words/words'

const figureNames = ({ minerals }: BrowserWords): Record<FoodFigure, { label: string; unit: string }> => ({
  potassiumMg: { label: minerals.potassium, unit: 'mg' },
  magnesiumMg: { label: minerals.magnesium, unit: 'mg' },
  calciumMg: { label: minerals.calcium, unit: 'mg' },
  sodiumMg: { label: minerals.sodium, unit: 'mg' },
  waterG: { label: minerals.water, unit: 'g' },
})

/** A food the tables do not hold: its name, its weight, and the figures of its label as far as they are known. */
export function HandFields({ entry }: { entry: EntryForm<WrittenFood> }) {
  const { written, set, problemAt } = entry
  const words = useWords()
  const { intake } = words
  const names = figureNames(words)
  return (
    <div className={form.stack}>
      <TextField
        label={intake.whatItWas}
        value={written.name}
        onChange={name => set({ name })}
        problem={problemAt('name')}
      />
      <TextField
        label={intake.weight}
        unit="g"
        keyboard="decimal"
        value={written.grams}
        onChange={grams => set({ grams })}
        problem={problemAt('grams')}
      />
      <Question legend={intake.fromLabel} size="small" problem={problemAt('figures')}>
        <div className={classes.figures}>
          {foodFigures.map(figure => (
            <TextField
              key={figure}
              {...names[figure]}
              keyboard="decimal"
              value={written.figures[figure]}
              onChange={typed => set({ figures: { ...written.figures, [figure]: typed } })}
              problem={problemAt(`figures.${figure}`)}
            />
          ))}
        </div>
        <p className={form.hint}>{intake.blankNotKnown}</p>
      </Question>
    </div>
  )
}
